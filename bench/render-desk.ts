import { chromium, type CDPSession, type Page } from '@playwright/test'
import { denseSpans, denseText } from '../test/dense-article'
import { storeClaims } from '../test/dense-claims'
import { importArticle, setUpNewsroom } from '../test/newsroom-client.mjs'
import { startRecoupe } from '../test/recoupe-process.mjs'

const COUNTS = (process.env.COUNTS ?? '1000,10000').split(',').map(Number)

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN
const at = (numbers: number[], part: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? NaN
const ms = (number: number) => `${number.toFixed(number < 10 ? 1 : 0)} ms`

async function memory(cdp: CDPSession) {
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (name: string) => metrics.find(one => one.name === name)?.value ?? NaN
  const dom = await cdp.send('Memory.getDOMCounters')
  return `${(of('JSHeapUsedSize') / 2 ** 20).toFixed(1)} MB of heap, ${dom.nodes} nodes`
}

/** Milliseconds from a key to the frame after it was drawn. */
async function untilDrawn(page: Page, key: string) {
  await page.evaluate(() => {
    const seen = window as unknown as { drawn: number | null }
    seen.drawn = null
    addEventListener(
      'keydown',
      event => {
        const began = event.timeStamp
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => (seen.drawn = performance.now() - began)
          channel.port2.postMessage(null)
        })
      },
      { capture: true, once: true },
    )
  })
  await page.keyboard.press(key)
  await page.waitForFunction(() => (window as unknown as { drawn: number | null }).drawn !== null)
  return page.evaluate(() => (window as unknown as { drawn: number }).drawn)
}

/** Frames while the wheel turns: their times in milliseconds. */
async function scrolling(page: Page) {
  await page.mouse.move(500, 400)
  await page.evaluate(() => {
    const seen = window as unknown as { frames: number[]; on: boolean }
    seen.frames = []
    seen.on = true
    let last = performance.now()
    const frame = (now: number) => {
      seen.frames.push(now - last)
      last = now
      if (seen.on) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(30)
  }
  return page.evaluate(() => {
    const seen = window as unknown as { frames: number[]; on: boolean }
    seen.on = false
    return seen.frames.slice(2)
  })
}

const recoupe = await startRecoupe()
const browser = await chromium.launch({
  executablePath: process.env.RECOUPE_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--enable-precise-memory-info'],
})
try {
  const newsroom = await setUpNewsroom(recoupe)
  const me = (await newsroom.session.demand('GET', '/api/v1/me')) as { id: string }
  for (const count of COUNTS) {
    const text = denseText(200_000, count)
    const spans = denseSpans(text, count)
    const article = await importArticle(newsroom, { title: `Dense ${count}`, text, language: 'fr' })
    await storeClaims(
      recoupe.databaseUrl(),
      { newsroomId: newsroom.newsroom.id, articleId: article.id, versionId: article.versionId, personId: me.id },
      text,
      spans,
    )
    const address = `${recoupe.origin}/n/${newsroom.newsroom.slug}/articles/${article.id}`
    const cookie = newsroom.session
      .cookies()
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
    for (let round = 0; round < 2; round++) {
      const began = performance.now()
      const answer = await fetch(address, { headers: { Cookie: cookie } })
      const size = (await answer.arrayBuffer()).byteLength
      console.log(count, 'page', answer.status, ms(performance.now() - began), (size / 2 ** 20).toFixed(1), 'MB')
      const asked = performance.now()
      const list = await newsroom.session.ask('GET', `${newsroom.path}/claims?articleId=${article.id}&take=1000`)
      const bytes = (await list.arrayBuffer()).byteLength
      console.log(count, 'claims', list.status, ms(performance.now() - asked), (bytes / 2 ** 20).toFixed(2), 'MB')
    }
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    await context.addCookies(newsroom.session.cookies())
    const page = await context.newPage()
    page.on('pageerror', error => console.log('pageerror', error.message))
    const cdp = await context.newCDPSession(page)
    await cdp.send('Performance.enable')
    const opening = performance.now()
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('.article-text').waitFor()
    const shown = performance.now() - opening
    await page.locator('[data-save-state]').waitFor()
    console.log(count, 'opened: text', ms(shown), 'alive', ms(performance.now() - opening))
    const { firstPaint, long } = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      long: 0,
    }))
    console.log(count, 'first paint', firstPaint, long)
    await page.waitForTimeout(3_000)
    console.log(count, 'memory', await memory(cdp))
    console.log(
      count,
      'marks',
      await page.locator('mark[data-state=claim]').count(),
      'cards',
      await page.locator('[data-card]').count(),
    )
    await page.locator('.text-frame').focus()
    const next: number[] = []
    for (let step = 0; step < 12; step++) next.push(await untilDrawn(page, 'Shift+N'))
    console.log(count, 'Shift+N', ms(median(next)), 'worst', ms(Math.max(...next)))
    const marks: number[] = []
    const selects: number[] = []
    for (let round = 0; round < 5; round++) {
      await page.keyboard.press('ArrowDown')
      for (let step = 0; step < 4; step++) selects.push(await untilDrawn(page, 'Shift+ArrowRight'))
      marks.push(await untilDrawn(page, '1'))
      await page.keyboard.press('Enter')
      await page.waitForTimeout(700)
    }
    console.log(count, 'Shift+ArrowRight', ms(median(selects)), 'worst', ms(Math.max(...selects)))
    console.log(count, 'new mark', ms(median(marks)), 'worst', ms(Math.max(...marks)))
    const frames = await scrolling(page)
    console.log(
      count,
      'frames',
      frames.length,
      'median',
      ms(median(frames)),
      '95 %',
      ms(at(frames, 0.95)),
      'worst',
      ms(Math.max(...frames)),
    )
    console.log(count, 'memory after', await memory(cdp))
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-${count}.png` })
    await context.close()
  }
} finally {
  await browser.close()
  await recoupe.remove()
}
