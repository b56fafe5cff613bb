import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { denseSpans, denseText } from '../dense-article'
import { storeClaims } from '../dense-claims'
import { articleText, drawOver, untilSaved } from './hands'
import { expect, ownDesk, test } from './recoupe'

const desk = ownDesk()

/** Words of their own in the middle and at the end of the text, to be marked and to be found. */
const MIDDLE = 'quatre-vingts gabares'
const END = 'un dernier phare'

const dense = denseText(200_000)
const half = dense.indexOf('\n\n', 100_000)
const text = `${dense.slice(0, half)}\n\nOn a vu ${MIDDLE} ce matin.${dense.slice(half)}\n\nIl reste ${END} allumé.`
/** Ten thousand and some; none in the line that a hand will mark. */
const spans = denseSpans(text, 10_100).filter(
  ({ start, end }) => end <= text.indexOf('On a vu') || start > text.indexOf('ce matin'),
)
const COUNT = spans.length

let address = ''

async function open(page: Page) {
  const newsroom = await desk.newsroom()
  if (address === '') {
    const article = await desk.article({ title: 'Une longue nuit', text, language: 'fr' })
    const me = (await newsroom.session.demand('GET', '/api/v1/me')) as { id: string }
    const place = { newsroomId: newsroom.newsroom.id, articleId: article.id, versionId: article.versionId }
    await storeClaims(desk.recoupe.databaseUrl(), { ...place, personId: me.id }, text, spans)
    address = `/n/${newsroom.newsroom.slug}/articles/${article.id}`
  }
  await desk.enter(page.context(), newsroom.session)
  await page.goto(address)
  await page.locator('[data-save-state]').waitFor()
}

/** Everything that a screen reader may come upon, as one text. */
async function spoken(page: Page): Promise<string> {
  const tab = await page.context().newCDPSession(page)
  const { nodes } = await tab.send('Accessibility.getFullAXTree')
  return nodes
    .filter(node => !node.ignored && node.role?.value === 'StaticText')
    .map(node => String(node.name?.value ?? ''))
    .join('')
}

/** The claims that lie in the window, by their numbers, and which of them are marked there. */
const inWindow = (page: Page) =>
  page.evaluate(() => {
    const lines = [...document.querySelectorAll<HTMLElement>('.article-text > *')].filter(line => {
      const { top, bottom } = line.getBoundingClientRect()
      return bottom > 0 && top < window.innerHeight
    })
    const places = lines.map(line => ({ start: Number(line.dataset.start), end: Number(line.dataset.end) }))
    return { places, drawn: lines.flatMap(line => [...line.querySelectorAll('mark[data-state=claim]')]).length }
  })

async function expectAllMarked(page: Page) {
  const { places, drawn } = await inWindow(page)
  const there = spans.filter(span => places.some(({ start, end }) => span.start >= start && span.end <= end))
  expect(places.length).toBeGreaterThan(0)
  expect(drawn).toBeGreaterThanOrEqual(new Set(there.map(span => span.start)).size)
}

test('ten thousand claims: what is in the window is marked, wherever one goes, and little else is on the page', async ({
  page,
}) => {
  await open(page)
  await expectAllMarked(page)
  for (const part of [0.3, 0.75, 1, 0.5]) {
    await page.evaluate(part => window.scrollTo(0, document.body.scrollHeight * part), part)
    await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    await expectAllMarked(page)
  }
  expect(await page.locator('.article-text mark').count()).toBeLessThan(1_500)
  expect(await page.locator('[data-card]').count()).toBeLessThan(100)
  await expect(page.locator('[data-card]').first()).toHaveAttribute('aria-setsize', String(COUNT))
})

test('ten thousand claims: the page comes alive as the server drew it, whatever the height of the window', async ({
  page,
}) => {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  for (const height of [600, 1_400]) {
    await page.setViewportSize({ width: 1_440, height })
    await open(page)
    await expect(page.locator('[data-card]')).toHaveCount(Math.min(48, Math.ceil((1.5 * height) / 62)))
  }
  expect(faults).toEqual([])
})

test('ten thousand claims: each of them is said, with its kind and where it stands', async ({ page }) => {
  await open(page)
  // Lines far away are given their words while the page has nothing else to do.
  await page.locator('.article-text[data-said]').waitFor()
  const said = await spoken(page)
  const near = /\(\d+, (figure|quote|attribution|statement), (said )?unchecked, draft\)/g
  expect(said.match(near)?.length ?? 0).toBeGreaterThan(50)
  const all = said.match(/(figure|quote|attribution|statement), (said )?unchecked, draft/g)?.length ?? 0
  expect(all).toBeGreaterThanOrEqual(COUNT)
})

test('ten thousand claims: a word anywhere is found by the search in the page, and is marked when it is come to', async ({
  page,
}) => {
  await open(page)
  const found = (words: string) => page.evaluate(words => (window as unknown as Finder).find(words), words)
  expect(await found(END)).toBe(true)
  await expect
    .poll(() =>
      page.evaluate(() => document.getSelection()!.getRangeAt(0).getBoundingClientRect().top < window.innerHeight),
    )
    .toBe(true)
  await expectAllMarked(page)
})

test('ten thousand claims: on paper every one is marked', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Shift+N')
  await expect(page.locator('[data-card][data-current]')).toBeVisible()
  const marks = () => page.locator('.article-text mark[data-state=claim]').count()
  const before = await marks()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const printed = await page.evaluate(
    () =>
      new Set(
        [...document.querySelectorAll('.article-text mark')].flatMap(mark => mark.getAttribute('data-ids')!.split(' ')),
      ).size,
  )
  expect(printed).toBeGreaterThanOrEqual(COUNT)
  await page.emulateMedia({ media: 'print' })
  const cards = page.locator('[data-card]')
  expect(await cards.count()).toBe(COUNT)
  // None is fixed over the text of every page, and none leaves empty pages behind.
  const [rail, places] = await cards.first().evaluate(card => {
    const list = card.parentElement!
    const all = [...list.children].map(one => getComputedStyle(one).position)
    return [getComputedStyle(list).minHeight, [...new Set(all)]]
  })
  expect([rail, places]).toEqual(['0px', ['static']])
  await page.emulateMedia({ media: null })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect.poll(marks).toBeLessThan(before + 500)
})

test('ten thousand claims: one more is marked by mouse in the middle, walked to, undone, and told by a press', async ({
  page,
}) => {
  await open(page)
  const drawn = articleText(page)
  await drawOver(page, drawn, MIDDLE)
  await page.keyboard.press('1')
  const mark = drawn.locator('mark[data-state=claim]', { hasText: MIDDLE })
  await expect(mark).toHaveAttribute('data-current', 'whole')
  await page.keyboard.press('Enter')
  await untilSaved(page)
  const number = Number(await mark.getAttribute('data-number'))
  expect(number).toBe(spans.filter(span => span.start < text.indexOf(MIDDLE)).length + 1)

  await page.keyboard.press('Escape')
  await expect(drawn.locator('mark[data-current]')).toHaveCount(0)
  await mark.click()
  await expect(page.locator('[data-card][data-current]')).toContainText('80 gabares')

  await page.keyboard.press('Shift+N')
  await expect(drawn.locator('mark[data-current]').first()).toBeInViewport()
  await page.reload()
  await page.locator('[data-save-state]').waitFor()
  await page.keyboard.press('z')
  await untilSaved(page)
  await expect(page.getByText(/Nothing to undo/)).toHaveCount(0)
  await expect(drawn.locator('mark[data-state=claim]', { hasText: MIDDLE })).toHaveCount(0)
})

test('ten thousand claims: no fault that axe finds', async ({ page }) => {
  await open(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

type Finder = { find: (words: string) => boolean }
