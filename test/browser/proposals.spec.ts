import type { Page } from '@playwright/test'
import { articleText, untilSaved } from './hands'
import { expect, ownDesk, test } from './recoupe'
import { watch } from './watch'

const desk = ownDesk()

const text = `La Sarène déborde, la ville basse évacuée

Plus de 1 200 habitants ont quitté leur logement dans la nuit, a déclaré la préfète Claire Aubanel. « Nous n'avons jamais vu l'eau monter aussi vite », a-t-elle ajouté.

Selon le service des crues, le niveau a atteint hier 4,85 mètres à la station du Pont-Vieux. La mairie estime les dégâts à 3,4 millions d'euros.

Les secours ont mobilisé 180 pompiers.`

type Proposed = { kind: string; rank: string; span: { start: number; end: number } }

const current = (page: Page) => page.locator('[data-card][data-proposal]')
const seen = (page: Page) => page.locator('[data-coverage]')
const words = ({ span }: Proposed) => text.slice(span.start, span.end)

test('thirty proposals are thirty keys: walked, accepted, dismissed, mended, taken back, remembered', async ({
  page,
  context,
  browser,
}) => {
  const { importArticle } = await import('../newsroom-client.mjs')
  const newsroom = await desk.newsroom()
  const article = await importArticle(newsroom, { title: 'La Sarène déborde', text, language: 'fr' })
  const { proposals } = (await newsroom.session.demand('GET', `${newsroom.path}/articles/${article.id}/proposals`)) as {
    proposals: Proposed[]
  }
  const check = proposals.filter(({ rank }) => rank === 'check')
  const minor = proposals.filter(({ rank }) => rank === 'minor')
  expect(check.length).toBeGreaterThan(5)
  const watched = watch(context, () => desk.recoupe.origin)
  await desk.enter(context, newsroom.session)
  const address = `/n/harbour-post/articles/${article.id}`
  await page.goto(address)
  await expect(page.locator('.passage[data-state=proposal]').first()).toBeVisible()
  const coverage = (accepted: number, dismissed: number) =>
    expect(seen(page)).toContainText(
      `${accepted + dismissed} of ${check.length} seen · ${check.length - accepted - dismissed} to read`,
    )
  await coverage(0, 0)
  await articleText(page).focus()
  const isAt = (at: number) =>
    expect(page.locator('mark[data-current]').first()).toHaveAttribute(
      'data-ids',
      new RegExp(`${check[at].kind}:${check[at].span.start}:${check[at].span.end}`),
    )

  await page.keyboard.press('n')
  await isAt(0)
  await expect(current(page)).toBeVisible()
  await page.keyboard.press('n')
  await isAt(1)
  await page.keyboard.press('p')
  await isAt(0)

  await page.keyboard.press('a')
  await isAt(1)
  await page.keyboard.press('x')
  await isAt(2)
  await coverage(1, 1)
  await untilSaved(page)

  await page.keyboard.press('z')
  await isAt(1)
  await coverage(1, 0)
  await page.keyboard.press('z')
  await isAt(0)
  await coverage(0, 0)
  await page.keyboard.press('Shift+Z')
  await coverage(1, 0)
  await page.keyboard.press('Shift+Z')
  await coverage(1, 1)
  await untilSaved(page)

  await page.reload()
  await coverage(1, 1)
  await expect(page.getByText('1 dismissed', { exact: true })).toBeVisible()
  const other = await desk.person({ name: 'Ivo Marsh', email: 'ivo@harbour-post.example', role: 'viewer' })
  const guests = await browser.newContext({ baseURL: desk.recoupe.origin })
  await desk.enter(guests, other.session)
  const guest = await guests.newPage()
  await guest.goto(address)
  await expect(seen(guest)).toContainText(`2 of ${check.length} seen`)
  await articleText(guest).focus()
  await guest.keyboard.press('n')
  await expect(current(guest)).toBeVisible()
  await expect(current(guest).getByRole('button')).toHaveCount(0)
  await guest.keyboard.press('a')
  await expect(seen(guest)).toContainText(`2 of ${check.length} seen`)
  await guests.close()

  await articleText(page).focus()
  await page.keyboard.press('n')
  await isAt(2)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form')).toBeVisible()
  await page.keyboard.press('Escape')
  await isAt(2)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form')).toContainText(words(check[2]).slice(0, 20))
  await page.keyboard.press('Enter')
  await coverage(2, 1)
  await page.keyboard.press('n')
  await isAt(3)
  for (let at = 3; at < check.length; at++) await page.keyboard.press('a')
  await coverage(check.length - 1, 1)
  await untilSaved(page)

  expect(minor.length).toBeGreaterThan(0)
  await page.getByText(`${minor.length} minor`, { exact: true }).click()
  await page.getByRole('button', { name: 'Dismiss all' }).click()
  await expect(page.getByText(`${minor.length + 1} dismissed`, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(page.getByText(`${minor.length} minor`, { exact: true })).toBeVisible()
  await untilSaved(page)
  watched.expectNone()
})

test('keys pressed before the article is alive are not lost', async ({ page, context }) => {
  const { importArticle } = await import('../newsroom-client.mjs')
  const newsroom = await desk.newsroom()
  const here = text.replace('180 pompiers', '190 pompiers')
  const article = await importArticle(newsroom, { title: 'La Sarène monte encore', text: here, language: 'fr' })
  const { proposals } = (await newsroom.session.demand('GET', `${newsroom.path}/articles/${article.id}/proposals`)) as {
    proposals: Proposed[]
  }
  const [, , third] = proposals.filter(({ rank }) => rank === 'check')
  const watched = watch(context, () => desk.recoupe.origin)
  await desk.enter(context, newsroom.session)
  let wake = () => {}
  const awake = new Promise<void>(resolve => (wake = resolve))
  await page.route('**/_next/static/**/*.js', async route => {
    await awake
    await route.continue()
  })
  await page.goto(`/n/harbour-post/articles/${article.id}`, { waitUntil: 'commit' })
  await expect(page.locator('.passage[data-state=proposal]').first()).toBeVisible()
  for (const key of ['n', 'n', 'n']) await page.keyboard.press(key)
  wake()
  const { kind, span } = third!
  await expect(page.locator('mark[data-current]').first()).toHaveAttribute(
    'data-ids',
    new RegExp(`${kind}:${span.start}:${span.end}`),
  )
  watched.expectNone()
})
