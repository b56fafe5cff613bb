import type { Page } from '@playwright/test'

/** Until React has taken over all that can be pressed or typed into, nobody hears a key, and what is typed may be taken away again. */
const isAlive = () =>
  [...document.querySelectorAll('button, input, select, textarea, a[href]')].every(one =>
    Object.keys(one).some(key => key.startsWith('__reactProps$')),
  )

/** What is bound to keys is bound a moment after a page has been taken over. */
const bindings = () => new Promise<void>(done => setTimeout(() => setTimeout(done)))

/** From now on whoever goes to a page goes on when it is alive: all pages of this kind, whose browser they are in. `commit` waits for nothing, as ever. */
export function awaitLife(pages: Page): void {
  const { goto, reload, waitForURL } = pages
  const alive = async (page: Page) => {
    await page.waitForFunction(isAlive, undefined, { polling: 50, timeout: 120_000 })
    await page.evaluate(bindings)
  }
  pages.goto = async function (this: Page, url, options) {
    const answer = await goto.call(this, url, options)
    if (options?.waitUntil !== 'commit') await alive(this)
    return answer
  }
  pages.reload = async function (this: Page, options) {
    const answer = await reload.call(this, options)
    await alive(this)
    return answer
  }
  pages.waitForURL = async function (this: Page, url, options) {
    await waitForURL.call(this, url, options)
    await alive(this)
  }
}
