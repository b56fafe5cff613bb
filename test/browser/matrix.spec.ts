import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import type { Claim } from '@/lib/claims/claim'
import type { Newsroom } from '../newsroom-client.mjs'
import { foot } from './hands'
import { expect, ownDesk, test } from './recoupe'
import { watch } from './watch'

const desk = ownDesk()

let sampled: Promise<{ newsroom: Newsroom; story: string }> | undefined

/** The sample newsroom, and the address of its story. */
function sample() {
  sampled ??= (async () => {
    const newsroom = await desk.newsroom()
    await newsroom.session.demand('POST', `${newsroom.path}/sample`, {})
    const [story] = await newsroom.session.demand<{ id: string }[]>('GET', `${newsroom.path}/stories`)
    return { newsroom, story: story!.id }
  })()
  return sampled
}

/** The table, once what is proposed in it has been found. */
async function openTable(page: Page): Promise<Locator> {
  const { newsroom, story } = await sample()
  await desk.enter(page.context(), newsroom.session)
  await page.goto(`/n/${newsroom.newsroom.slug}/stories/${story}`)
  const table = page.getByRole('grid', { name: /Crue de la Sarène/ })
  await expect(page.locator('main [role=status]').filter({ hasText: /proposed|Looking/ })).toHaveText(/proposed/)
  return table
}

const rowOf = (table: Locator, title: string) => table.getByRole('row').filter({ hasText: title }).first()
const proposals = (page: Page) => page.locator('[data-proposal]')
const rows = (page: Page) => page.locator('tr[data-row]')

/** Puts the keyboard on the fact of a row. */
async function goTo(row: Locator): Promise<void> {
  await row.getByRole('rowheader').focus()
}

test('a story shows who says what: contradictions first, reprints tied to their origin, a figure over time', async ({
  page,
  context,
}) => {
  const watched = watch(context, () => desk.recoupe.origin)
  const table = await openTable(page)
  await expect(table.locator('tbody').first()).toContainText('Contradictions')
  const schools = rowOf(table, 'Écoles fermées à Pont-Vieux')
  await expect(schools.getByRole('rowheader')).toContainText('3 origins')
  await expect(schools.getByRole('gridcell').nth(0)).toContainText('other value')
  await expect(schools.getByRole('gridcell').nth(0)).toContainText('3 écoles')
  const evacuated = rowOf(table, 'Habitants évacués avant l’aube')
  await expect(evacuated.getByRole('gridcell').nth(1)).toContainText('reprint of ATF')
  await expect(evacuated.getByRole('gridcell').nth(2)).toContainText('silent')
  await expect(rowOf(table, 'Foyers privés d’électricité').getByRole('img')).toHaveAccessibleName(
    /Over time: .*8,000 foyers \(ATF\).*3,500 foyers \(Radio Sarène\).*600 foyers \(Le Courrier du Val\)/,
  )
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  await evacuated.getByRole('button').click()
  await expect(page.getByRole('dialog')).toContainText('Claims of this row')
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  watched.expectNone()
})

test('arrows move between cells, Enter opens the claim, o puts two passages side by side', async ({ page }) => {
  const table = await openTable(page)
  const schools = rowOf(table, 'Écoles fermées à Pont-Vieux')
  await goTo(schools)
  await page.keyboard.press('ArrowRight')
  await expect(schools.getByRole('gridcell').nth(0)).toBeFocused()
  await page.keyboard.press('o')
  const sheet = page.getByRole('dialog', { name: 'Side by side' })
  await expect(sheet.locator('mark')).toHaveCount(2)
  await expect(sheet.getByRole('region', { name: 'Passage of ATF' })).toContainText('resteront fermées jusqu’à lundi')
  await page.keyboard.press('Escape')
  await goTo(schools)
  await page.keyboard.press('End')
  await expect(schools.getByRole('gridcell').last()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(table.getByRole('row').filter({ hasText: 'Marc Tellier' }).first().getByRole('rowheader')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/claims\/[0-9a-f-]{36}$/)
})

test('a sheet gives the keyboard back to its cell, and no cell that has it is half out of sight', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 900 })
  const table = await openTable(page)
  const schools = rowOf(table, 'Écoles fermées à Pont-Vieux')
  await goTo(schools)
  await page.keyboard.press('ArrowRight')
  const cell = schools.getByRole('gridcell').first()
  for (const key of ['e', 'o', '?']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(cell).toBeFocused()
  }
  const cells = schools.getByRole('gridcell')
  const state = (await cells.last().boundingBox())!
  const count = await cells.count()
  for (let at = 1; at < count - 1; at++) {
    await page.keyboard.press('ArrowRight')
    await expect(cells.nth(at)).toBeFocused()
    const { x, width } = (await cells.nth(at).boundingBox())!
    expect(x + width).toBeLessThanOrEqual(state.x + 1)
  }
})

test('without a network the table stays, says so, and can be worked in again', async ({ page, context }) => {
  const table = await openTable(page)
  const before = await rows(page).count()
  await goTo(rowOf(table, '180 pompiers'))
  await context.setOffline(true)
  await page.keyboard.press('j')
  await expect(foot(page)).toHaveAttribute('data-save-state', 'failed')
  await expect(rows(page)).toHaveCount(before)
  await context.setOffline(false)
  await goTo(rowOf(table, '180 pompiers'))
  await page.keyboard.press('j')
  await expect(rows(page)).toHaveCount(before - 1)
  await expect(foot(page)).toHaveAttribute('data-save-state', 'saved')
  await context.setOffline(true)
  await page.keyboard.press('z')
  await expect(foot(page)).toHaveAttribute('data-save-state', 'failed')
  await context.setOffline(false)
  await page.keyboard.press('z')
  await expect(rows(page)).toHaveCount(before)
})

test('what is proposed is joined, dismissed, and taken back by one key each', async ({ page }) => {
  const table = await openTable(page)
  const [before, offered] = [await rows(page).count(), await proposals(page).count()]
  expect(offered).toBeGreaterThan(1)
  await goTo(rowOf(table, '180 pompiers'))
  await page.keyboard.press('j')
  await expect(rows(page)).toHaveCount(before - 1)
  await expect(foot(page)).toHaveAttribute('data-save-state', 'saved')
  await expect(proposals(page)).toHaveCount(offered - 1)
  await page.keyboard.press('z')
  await expect(rows(page)).toHaveCount(before)
  await expect(proposals(page)).toHaveCount(offered)
  await goTo(rowOf(table, '180 pompiers'))
  await page.keyboard.press('x')
  await expect(proposals(page)).toHaveCount(offered - 1)
  await expect(foot(page)).toHaveAttribute('data-save-state', 'saved')
  await openTable(page)
  await expect(proposals(page)).toHaveCount(offered - 1)
})

test('a claim is split off its row and goes back', async ({ page }) => {
  const table = await openTable(page)
  const before = await rows(page).count()
  const power = rowOf(table, 'Foyers privés d’électricité')
  await power.getByRole('gridcell').nth(0).focus()
  await page.keyboard.press('s')
  await expect(rows(page)).toHaveCount(before + 1)
  await expect(power.getByRole('gridcell').nth(0)).toContainText('silent')
  await page.keyboard.press('z')
  await expect(rows(page)).toHaveCount(before)
  await expect(power.getByRole('gridcell').nth(0)).toContainText('8,000 foyers')
})

test('joined claims are recorded as sources only when a person says so', async ({ page }) => {
  const table = await openTable(page)
  const { newsroom, story } = await sample()
  const schools = rowOf(table, 'Écoles fermées à Pont-Vieux')
  await schools.getByRole('button', { name: '4 sources to record' }).click()
  const sheet = page.getByRole('dialog', { name: 'Écoles fermées à Pont-Vieux' })
  await expect(sheet.getByRole('combobox', { name: 'What ATF says' })).toHaveValue('refutes')
  await sheet.getByRole('button', { name: 'Record all like this' }).click()
  await expect(sheet.getByRole('button', { name: 'Record all like this' })).toHaveCount(0)
  const claims = await newsroom.session.demand<Claim[]>('GET', `${newsroom.path}/claims?storyId=${story}`)
  const radio = claims.find(one => one.article.outletName === 'Radio Sarène' && one.value.printed === 'Cinq écoles')!
  expect(radio.corroborations.map(one => one.stance).sort()).toEqual(['refutes', 'refutes', 'supports', 'supports'])
  expect(radio.standings[0]!.shown).toBe('conflicting')
})

test('where not all outlets are in sight, the table leads on to the others', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 900 })
  await openTable(page)
  const [after, before] = ['more outlets', 'outlets before'].map(name => page.getByRole('button', { name }))
  await expect(before).toBeHidden()
  await after.focus()
  await expect(before).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(before).toBeVisible()
  await expect(page).toHaveURL(/\/stories\//)
  await before.click()
  await expect(before).toBeHidden()
  await expect(after).toBeVisible()
})

test('an occasion is made in a row, stands on its claims, and is taken back', async ({ page }) => {
  const table = await openTable(page)
  const { newsroom, story } = await sample()
  const power = rowOf(table, 'Foyers privés d’électricité')
  await goTo(power)
  await page.keyboard.press('e')
  const sheet = page.getByRole('dialog', { name: 'Foyers privés d’électricité' })
  await sheet.getByRole('combobox', { name: 'Occasion' }).selectOption({ label: 'Another occasion…' })
  await sheet.getByRole('textbox', { name: /^What/ }).fill('Panne du réseau de Valmont')
  await sheet.getByRole('button', { name: 'Save' }).last().click()
  await expect(sheet.getByRole('combobox', { name: 'Occasion' })).toContainText('Panne du réseau de Valmont')
  await page.keyboard.press('Escape')
  await expect(foot(page)).toHaveAttribute('data-save-state', 'saved')
  await expect(power.getByRole('rowheader')).toContainText('Panne du réseau de Valmont')
  const claims = () => newsroom.session.demand<Claim[]>('GET', `${newsroom.path}/claims?storyId=${story}`)
  const given = (await claims()).filter(one => one.occasionId !== null)
  expect(given.length).toBeGreaterThan(1)
  // Named wrongly, it is corrected where it is chosen, and the correction is taken back before the choice is.
  await goTo(power)
  await page.keyboard.press('e')
  await sheet.getByRole('button', { name: 'Correct what it is…' }).click()
  const what = sheet.getByRole('textbox', { name: /^What/ })
  await expect(what).toBeFocused()
  await expect(what).toHaveValue('Panne du réseau de Valmont')
  await what.fill('Coupure de Valmont')
  await sheet.getByRole('button', { name: 'Save' }).last().click()
  await expect(sheet.getByRole('combobox', { name: 'Occasion' })).toContainText('Coupure de Valmont')
  await page.keyboard.press('Escape')
  await expect(power.getByRole('rowheader')).toContainText('Coupure de Valmont')
  await page.keyboard.press('z')
  await expect(power.getByRole('rowheader')).toContainText('Panne du réseau de Valmont')
  await page.keyboard.press('z')
  await expect(power.getByRole('rowheader')).not.toContainText('Panne du réseau de Valmont')
  expect((await claims()).filter(one => one.occasionId === given[0]!.occasionId)).toEqual([])
})

test('filters and words narrow the table; it is taken away as CSV and as a picture', async ({ page }) => {
  const table = await openTable(page)
  await page.getByRole('radio', { name: 'contradictions' }).check()
  await expect(table.locator('tbody')).toHaveCount(1)
  await page.getByRole('radio', { name: 'everything' }).check()
  await page.keyboard.press('/')
  await page.getByRole('searchbox').fill('electricite')
  await expect(rows(page)).toHaveCount(1)
  const take = async (name: RegExp) => {
    await page.getByRole('button', { name: 'Export' }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('menuitem', { name }).click()
    return (await coming).suggestedFilename()
  }
  expect(await take(/CSV/)).toBe('Crue de la Sarène.csv')
  expect(await take(/SVG/)).toBe('Crue de la Sarène.svg')
  expect(await take(/PNG/)).toBe('Crue de la Sarène.png')
})

test('on a phone each row is a card with what its outlets say', async ({ browser }) => {
  const { newsroom, story } = await sample()
  const context = await browser.newContext({
    baseURL: desk.recoupe.origin,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await desk.enter(context, newsroom.session)
  const page = await context.newPage()
  await page.goto(`/n/${newsroom.newsroom.slug}/stories/${story}`)
  const evacuated = page.locator('tr[data-row]').filter({ hasText: 'Habitants évacués avant l’aube' })
  await expect(evacuated).toContainText('Gazette 24')
  await expect(evacuated).toContainText('Silent: Val Infos, Radio Sarène')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await context.close()
})
