import type { Page } from '@playwright/test'
import type { Claim } from '@/lib/claims/claim'
import { expect, ownDesk, test } from './recoupe'

const desk = ownDesk()

const text = 'Night of drones\n\nMore than 200 drones attacked the town, and 40 houses stood without heating.\n'

/** The desk of a fresh article, with somebody signed in. */
async function openArticle(page: Page, title: string) {
  const { importArticle } = await import('../newsroom-client.mjs')
  const newsroom = await desk.newsroom()
  await desk.enter(page.context(), newsroom.session)
  const article = await importArticle(newsroom, { title, text: `${title}\n${text}` })
  const address = `/n/${newsroom.newsroom.slug}/articles/${article.id}`
  await page.goto(address)
  await expect(foot(page)).toContainText('Nothing to save')
  return { newsroom, article, address, whole: `${title}\n${text}` }
}

const foot = (page: Page) => page.locator('[data-save-state]')
const cards = (page: Page) => page.locator('[data-card]')

/** Marks a figure with the keyboard alone: from the start of the text so many words on, so many words long. */
async function mark(page: Page, on: number, long: number) {
  await page.locator('.text-frame').focus()
  await page.keyboard.press('Control+Home')
  for (let word = 0; word < on; word++) await page.keyboard.press('Alt+ArrowRight')
  for (let word = 0; word < long; word++) await page.keyboard.press('Alt+Shift+ArrowRight')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
}

test('marked, killed in the middle, reloaded, undone: nothing vanishes and the foot never lies', async ({ page }) => {
  const { newsroom, article, address } = await openArticle(page, 'Killed')
  await mark(page, 6, 2)
  await expect(foot(page)).toContainText('Saved at')
  await desk.recoupe.kill()
  await mark(page, 12, 2)
  await expect(foot(page)).toContainText('1 change kept in this browser')
  await expect(cards(page)).toHaveCount(2)
  await desk.startAgain()
  await page.goto(address)
  await expect(cards(page)).toHaveCount(2)
  // The page before may have sent it while the server came back: then there is nothing left to save here.
  await expect(foot(page)).toHaveAttribute('data-save-state', 'saved', { timeout: 40_000 })
  const stored = async () =>
    (await newsroom.session.demand('GET', `${newsroom.path}/claims?articleId=${article.id}`)) as Claim[]
  expect((await stored()).map(claim => claim.status)).toEqual(['draft', 'draft'])
  await page.locator('.text-frame').focus()
  await page.keyboard.press('z')
  await expect(cards(page)).toHaveCount(1)
  await expect(foot(page)).toContainText('Saved at')
  expect((await stored()).filter(claim => claim.status !== 'withdrawn')).toHaveLength(1)
})

test("a colleague's change is shown beside one's own, and nothing is written over unasked", async ({ page }) => {
  const { newsroom, article, whole, address } = await openArticle(page, 'Conflict')
  const { figureOf } = await import('../newsroom-client.mjs')
  const sent = figureOf(article, whole, '200 drones', '200')
  const claim = (await newsroom.session.demand('POST', `${newsroom.path}/claims`, sent)) as Claim
  // The page asks for the claims again once it is alive: the colleague comes after that, or it would show what they wrote.
  const asked = page.waitForResponse(answer => answer.url().includes(`/claims?articleId=${article.id}`))
  await page.goto(address)
  await asked
  await expect(cards(page)).toHaveCount(1)
  const value = { ...claim.value, unit: 'aircraft' }
  await newsroom.session.demand(
    'PATCH',
    `${newsroom.path}/claims/${claim.id}`,
    { kind: 'figure', value },
    { 'If-Match': '"1"' },
  )
  await page.locator('.text-frame').focus()
  await page.locator('mark[data-state=claim]').first().click()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'of what' }).fill('over the town')
  await page.keyboard.press('Enter')
  await expect(foot(page)).toContainText('a colleague changed the same claim')
  await page.reload()
  await expect(foot(page)).toContainText('a colleague changed the same claim')
  const now = () => newsroom.session.demand('GET', `${newsroom.path}/claims/${claim.id}`)
  expect(await now()).toMatchObject({ version: 2, value: { unit: 'aircraft', of: null } })
  await page.goto(`${address}#claim-${claim.id}`)
  await expect(page.getByRole('region', { name: 'Two versions' })).toContainText('aircraft')
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await expect(foot(page)).toContainText('Saved at')
  expect(await now()).toMatchObject({ version: 3, value: { of: 'over the town' } })
})
