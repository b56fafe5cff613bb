import { expect, type BrowserContext } from '@playwright/test'

/** What went wrong in the pages of a browser: errors of scripts, words on the console, requests to other machines. */
export type Watch = { faults: string[]; expectNone: () => void }

/** Watches every page of a context. `allowed` are faults that a test brings about on purpose. */
export function watch(context: BrowserContext, origin: () => string, allowed: RegExp[] = []): Watch {
  const faults: string[] = []
  const say = (fault: string) => {
    if (!allowed.some(pattern => pattern.test(fault))) faults.push(fault)
  }
  context.on('weberror', error => say(`error: ${error.error().message}`))
  context.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') say(`console ${message.type()}: ${message.text()}`)
  })
  context.on('request', request => {
    const url = request.url()
    if (!url.startsWith(origin()) && !/^(data|blob):/.test(url)) say(`request elsewhere: ${url}`)
  })
  return { faults, expectNone: () => expect(faults).toEqual([]) }
}
