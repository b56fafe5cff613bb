import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, ownDesk, test } from './recoupe'

const desk = ownDesk()

const dispatch = `The river Sarn broke its banks overnight and flooded the lower town of Brisemont, where dozens of people had to leave their homes before dawn.

Firefighters evacuated 40 houses and stayed all morning with pumps that came from the neighbouring towns, while the road over the pass remained closed to traffic.

The water began to fall around noon and calm is expected to return in the evening, but officials still ask everybody to keep away from the banks.`
const mayors = [
  'The mayor, Rustan Ourelov, visited the lower town of Brisemont. Mr Ourelov promised a new bridge.',
  'The mayor of Brisemont, Roustan Urelov, said that the bridge would be built in May.',
  'Mayor Rustan Ourélov spoke in Brisemont. “The bridge will be built,” said Ourélov.',
]

const shots = process.env.RECOUPE_SCREENSHOTS
const shoot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true })
}

test('a proposed name is confirmed, split and joined by the keyboard, and every step is undone', async ({ page }) => {
  const newsroom = await desk.newsroom()
  await desk.enter(page.context(), newsroom.session)
  await page.goto('/n/harbour-post/names')
  await expect(page.getByRole('heading', { name: 'No names yet' })).toBeVisible()
  for (const [at, text] of mayors.entries()) await desk.article({ title: `Bridge ${at}`, text, outlet: `Paper ${at}` })

  await page.goto('/n/harbour-post/names', { waitUntil: 'networkidle' })
  const row = page.locator('[data-name="Rustan Ourelov"], [data-name="Rustan Ourélov"], [data-name="Roustan Urelov"]')
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('one name, spelled otherwise')
  await expect(row).toContainText('Urelov')

  const occurrences = page.getByRole('region', { name: /^Where/ })
  await expect(async () => {
    if (!(await occurrences.isVisible())) await page.keyboard.press('o')
    await expect(occurrences).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(occurrences.getByRole('link').first()).toContainText('Bridge')
  await shoot(page, 'names-proposed')
  await page.keyboard.press('o')
  await expect(occurrences).toBeHidden()

  const settled = page.getByRole('region', { name: 'Settled names' }).or(page.locator('section:has(#names-settled)'))
  await page.keyboard.press('c')
  await expect(settled.locator('[data-name]')).toHaveCount(1)
  await expect(page.getByText('To decide', { exact: true })).toBeHidden()

  const spellings = settled.getByRole('checkbox')
  const count = await spellings.count()
  expect(count).toBeGreaterThan(2)
  await page.keyboard.press('1')
  await expect(spellings.first()).toBeChecked()
  await page.keyboard.press('s')
  await expect(settled.locator('[data-name]')).toHaveCount(2)
  await shoot(page, 'names-split')

  await page.keyboard.press('j')
  await page.getByRole('dialog').getByRole('button', { name: 'Join' }).click()
  await expect(settled.locator('[data-name]')).toHaveCount(1)
  await page.locator('[data-names=saved]').waitFor()

  await page.keyboard.press('z')
  await expect(settled.locator('[data-name]')).toHaveCount(2)
  await page.locator('[data-names=saved]').waitFor()
  await page.keyboard.press('z')
  await expect(settled.locator('[data-name]')).toHaveCount(1)
})

test('two people of one name are told apart by the articles, else by a person, and every step is undone', async ({
  page,
}) => {
  const newsroom = await desk.newsroom()
  await desk.enter(page.context(), newsroom.session)
  const texts = [
    'The mayor of Brisemont, Jean Dubreuil, opened the bridge. “The bridge will be built again,” said Jean Dubreuil.',
    'The rower Jean Dubreuil won in Valmont. “The current was strong,” said Jean Dubreuil.',
    'It was a long day. “The bridge will be built again,” said Jean Dubreuil.',
  ]
  for (const [at, text] of texts.entries()) await desk.article({ title: `Dubreuil ${at}`, text, outlet: `Paper ${at}` })

  await page.goto('/n/harbour-post/names?q=dubreuil', { waitUntil: 'networkidle' })
  const loose = page.locator('[data-loose="Jean Dubreuil"]')
  const dialog = page.getByRole('dialog')
  await expect(async () => {
    if (!(await dialog.isVisible())) await loose.getByRole('button', { name: 'Two of this name' }).click()
    await expect(dialog).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await dialog.getByRole('button', { name: 'Save both' }).click()
  await expect(dialog).toContainText('a shown name that tells them apart')
  const [first, other] = await dialog.getByRole('group').all()
  await first.getByLabel('Name shown').fill('Jean Dubreuil (mayor)')
  await first.getByLabel('Words beside the name').fill('mayor, maire')
  await other.getByLabel('Name shown').fill('Jean Dubreuil (rower)')
  await other.getByLabel('Words beside the name').fill('rower')
  await shoot(page, 'names-two')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-name]')).toHaveCount(2)
  await expect(loose).toBeHidden()
  await page.locator('[data-names=saved]').waitFor()

  const occurrences = page.getByRole('region', { name: /^Where/ })
  await page.keyboard.press('o')
  const means = occurrences.locator('[data-means]')
  await expect(means).toHaveCount(3)
  const whom = () => means.evaluateAll(all => all.map(one => one.getAttribute('data-means')))
  expect(await whom()).toEqual(['', 'Jean Dubreuil (rower)', 'Jean Dubreuil (mayor)'])
  await expect(means.first()).toContainText('nothing tells')
  await expect(means.last()).toContainText('“mayor” beside the name')
  await means.first().getByRole('combobox').selectOption('Jean Dubreuil (mayor)')
  await expect(means.first()).toContainText('decided by the newsroom')
  await shoot(page, 'names-meant')
  await page.locator('[data-names=saved]').waitFor()

  await page.locator('main').press('z')
  await expect(means.first()).toContainText('nothing tells')
  await page.locator('[data-names=saved]').waitFor()
  await page.locator('main').press('z')
  await expect(page.locator('[data-name]')).toHaveCount(0)
  await expect(loose).toBeVisible()
})

test('a copy is proposed as a reprint, accepted with one key, and taken back', async ({ page }) => {
  const { session, newsroom, path: api } = await desk.newsroom()
  await desk.enter(page.context(), session)
  await desk.article({ title: 'Flood in Brisemont', text: dispatch, outlet: 'Sarn Agency' })
  const copy = await desk.article({
    title: 'Lower town under water',
    text: `${dispatch.replace('dozens of people', 'dozens of residents')}\n\nThe Beacon with AFP`,
    outlet: 'The Beacon',
  })
  await page.goto(`/n/${newsroom.slug}/outlets`, { waitUntil: 'networkidle' })
  const proposals = page.locator('[data-origin-proposals]')
  await expect(proposals).toContainText('of the text is also in')
  await expect(proposals).toContainText('The article says “The Beacon with AFP”.')
  await shoot(page, 'origins-proposed')

  const before = await session.demand<{ originId: string }>('GET', `${api}/articles/${copy.id}`)
  const decisions = page.getByText(/^1 decision$/)
  await expect(async () => {
    if (!(await decisions.isVisible())) await page.keyboard.press('a')
    await expect(decisions).toBeVisible({ timeout: 3_000 })
  }).toPass()
  const after = await session.demand<{ originId: string }>('GET', `${api}/articles/${copy.id}`)
  expect(after.originId).not.toBe(before.originId)
  await page.locator('[data-origin-proposals=saved]').waitFor()
  await page.keyboard.press('z')
  await expect(decisions).toBeHidden()
  const again = await session.demand<{ originId: string }>('GET', `${api}/articles/${copy.id}`)
  expect(again.originId).toBe(before.originId)

  await page.goto(`/n/${newsroom.slug}/articles/${copy.id}/particulars`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'No, independent' }).first().click()
  await expect(page.getByText(/^1 decision$/)).toBeVisible()
  await shoot(page, 'origins-article')
  await page.reload()
  await expect(page.getByText(/^1 decision$/)).toBeVisible()
})
