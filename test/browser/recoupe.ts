import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import type { addPerson, importArticle, Newsroom, Session } from '../newsroom-client.mjs'
import type { Recoupe } from '../recoupe-process.mjs'
import { awaitLife } from './alive'

/** A Recoupe of a spec file's own: started before its tests, deleted after them. */
export interface Desk {
  /** The running program: its set-up link, and the means to kill, freeze, stop and start its parts. */
  readonly recoupe: Recoupe
  /** The first newsroom, made through the API when first asked for, with its admin signed in. */
  newsroom(): Promise<Newsroom>
  /** Another person of that newsroom, invited and signed in (through the API). */
  person(who: { name: string; email: string; role: string }): ReturnType<typeof addPerson>
  /** An article of that newsroom, imported (through the API). */
  article(what: Parameters<typeof importArticle>[1]): ReturnType<typeof importArticle>
  /** Signs a browser in as somebody, without the sign-in page. */
  enter(context: BrowserContext, session: Session): Promise<void>
  /** Starts it again after `recoupe.stop()` or `recoupe.kill()`, on the same data and address. */
  startAgain(): Promise<void>
}

let current: Recoupe | undefined

/** Playwright's `test`, with `page.goto('/n/…')` going to the spec file's own Recoupe, and coming back when the page there is alive. */
export const test = base.extend<object, { aliveness: undefined }>({
  baseURL: async ({}, provide) => {
    await provide(current?.origin)
  },
  aliveness: [
    async ({ browser }, provide) => {
      const page = await browser.newPage()
      awaitLife(Object.getPrototypeOf(page) as Page)
      await page.close()
      await provide(undefined)
    },
    { scope: 'worker', auto: true },
  ],
})

/** Call once at the top of a spec file: `const desk = ownDesk()`. */
export function ownDesk(environment: Record<string, string> = {}): Desk {
  let newsroom: Promise<Newsroom> | undefined
  test.beforeAll(async () => {
    const { startRecoupe } = await import('../recoupe-process.mjs')
    current = await startRecoupe({ environment })
    newsroom = undefined
  })
  test.afterAll(async () => {
    await current?.remove()
    current = undefined
  })
  const running = () => {
    if (!current) throw new Error('Recoupe is not running: use the desk inside a test')
    return current
  }
  const desk: Desk = {
    get recoupe() {
      return running()
    },
    newsroom: () => (newsroom ??= import('../newsroom-client.mjs').then(api => api.setUpNewsroom(running()))),
    person: async who => (await import('../newsroom-client.mjs')).addPerson(await desk.newsroom(), who),
    article: async what => (await import('../newsroom-client.mjs')).importArticle(await desk.newsroom(), what),
    enter: (context, session) => context.addCookies(session.cookies()),
    startAgain: async () => {
      current = await running().startAgain()
    },
  }
  return desk
}

export { expect }
