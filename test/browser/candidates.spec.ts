import type { Page } from '@playwright/test'
import { v7 as newId } from 'uuid'
import { untilSaved } from './hands'
import { expect, ownDesk, test } from './recoupe'
import { watch } from './watch'

const desk = ownDesk()

type Row = { id: string; versionId: string; version: number; status: string }

const texts = {
  'Le Courrier du Val':
    'La crue\n\nTrois écoles resteront fermées jusqu’à lundi à Pont-Vieux. Les secours ont mobilisé 180 pompiers.',
  ATF: 'Dépêche\n\nTrois écoles sont fermées jusqu’à lundi à Pont-Vieux, selon la mairie.',
  'Radio Sarène': 'Le fleuve\n\nÀ Pont-Vieux, cinq écoles sont fermées jusqu’à lundi.',
  'Gazette 24': 'Reprise\n\nPont-Vieux : trois écoles resteront fermées jusqu’à lundi.',
}
const later = 'Bilan\n\nQuatre écoles sont fermées jusqu’à lundi à Pont-Vieux, dit le rectorat.'

/** The newsroom with a story of four articles, told apart by `sign`, and a claim: three schools. */
async function room(sign: string) {
  const { session, path, newsroom } = await desk.newsroom()
  const story = await session.demand<Row>('POST', `${path}/stories`, { id: newId(), title: 'Crue' })
  const bring = async (outlet: string, text: string, by = session, title = text.split('\n')[0]) =>
    by.demand<Row>('POST', `${path}/articles`, {
      id: newId(),
      versionId: newId(),
      title,
      text,
      language: 'fr',
      outlet: { name: outlet },
      story: { id: story.id },
      publishedAt: '2026-03-13',
    })
  const articles: Record<string, Row> = {}
  for (const [outlet, text] of Object.entries(texts)) articles[outlet] = await bring(outlet, `${text}\n\n${sign}`)
  const own = articles['Le Courrier du Val']
  const words = 'Trois écoles'
  const start = texts['Le Courrier du Val'].indexOf(words)
  const none = { low: null, high: null, comparatorWords: null, of: null, when: null }
  const claim = await session.demand<Row>('POST', `${path}/claims`, {
    id: newId(),
    kind: 'figure',
    articleId: own.id,
    versionId: own.versionId,
    passages: [{ id: newId(), role: 'main', start, end: start + words.length, exact: words }],
    value: {
      printed: words,
      number: '3',
      unit: 'école',
      comparator: '=',
      modality: 'asserted',
      dimension: 'count',
      ...none,
    },
  })
  const fresh = () => session.demand<Row>('GET', `${path}/claims/${claim.id}`)
  return { session, path, slug: newsroom.slug, claim, bring, fresh }
}

const passages = (page: Page) => page.locator('[data-passage]')
const current = (page: Page) => page.locator('[data-passage][data-current]')
const recorded = (page: Page) => page.locator('[data-source]')

test('who else says it: walked, recorded by one key, left aside, taken back, signed, contradicted, reopened', async ({
  page,
  context,
  browser,
}) => {
  const { session, path, slug, claim, bring, fresh } = await room('Première édition')
  const watched = watch(context, () => desk.recoupe.origin)
  await desk.enter(context, session)
  await page.goto(`/n/${slug}/claims/${claim.id}`)
  await expect(passages(page)).toHaveCount(3)
  await expect(passages(page).first()).toContainText('proposed:')

  await test.step('walked by keys, each with its reasons', async () => {
    const refuting = passages(page).filter({ hasText: 'Radio Sarène' })
    await expect(refuting).toContainText('refutes')
    await expect(refuting).toContainText('cinq écoles ≠ Trois écoles')
    await page.keyboard.press('j')
    await expect(passages(page).nth(1)).toBeFocused()
    await page.keyboard.press('k')
    await expect(passages(page).first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(passages(page).nth(1)).toBeFocused()
    await page.keyboard.press('k')
  })

  await test.step('left aside, taken back, remembered', async () => {
    const gone = await current(page).getAttribute('data-passage')
    await page.keyboard.press('x')
    await expect(passages(page)).toHaveCount(2)
    await expect(current(page)).toBeFocused()
    await page.keyboard.press('z')
    await expect(passages(page)).toHaveCount(3)
    await expect(page.locator(`[data-passage="${gone}"]`)).toBeVisible()
    const gazette = passages(page).filter({ hasText: 'Gazette 24' })
    await gazette.click()
    await page.keyboard.press('x')
    await expect(gazette).toHaveCount(0)
    await untilSaved(page)
    await page.reload()
    await expect(passages(page)).toHaveCount(2)
    await expect(page.getByText('1 passage left aside', { exact: true })).toBeVisible()
  })

  await test.step('side by side, and back', async () => {
    await page.keyboard.press('o')
    await expect(page.locator('.text-frame')).toBeFocused()
    await expect(page.getByRole('region', { name: 'Here' }).locator('mark').first()).toContainText('Trois écoles')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(current(page)).toBeFocused()
  })

  await test.step('recorded with the proposed stance by one key, undone, recorded again', async () => {
    const agency = passages(page).filter({ hasText: 'ATF' })
    await agency.click()
    await page.keyboard.press('Enter')
    await expect(recorded(page).filter({ hasText: 'ATF' })).toContainText('supports')
    await expect(passages(page)).toHaveCount(1)
    await untilSaved(page)
    await page.keyboard.press('z')
    await expect(passages(page)).toHaveCount(2)
    await untilSaved(page)
    await agency.click()
    await page.keyboard.press('s')
    await expect(page.getByText(/1 independent origin supports/)).toBeVisible()
    await untilSaved(page)
    await passages(page).first().click()
    await page.keyboard.press('x')
    await expect(passages(page)).toHaveCount(0)
    await untilSaved(page)
  })

  await test.step('a search is typed at once', async () => {
    await page.keyboard.press('f')
    await expect(page.getByLabel('Where did you search?')).toBeFocused()
    await page.keyboard.press('Escape')
  })

  const { session: theirs } = await desk.person({
    name: 'Ivo Marsh',
    email: 'ivo@harbour-post.example',
    role: 'checker',
  })
  const { session: others } = await desk.person({ name: 'Ana Roth', email: 'ana@harbour-post.example', role: 'editor' })
  await test.step('signed by a second person', async () => {
    await page.keyboard.press('v')
    await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible()
    const { version } = await fresh()
    const signed = { id: newId(), decision: 'signed', reason: '' }
    await theirs.demand('POST', `${path}/claims/${claim.id}/reviews`, signed, { 'If-Match': `"${version}"` })
    expect((await fresh()).status).toBe('signed')
  })

  await test.step('a notice arrives when somebody brings an article that contradicts it', async () => {
    await bring('Le Matin du Nord', later, others)
    const bell = page.locator('[data-unread]')
    await expect(async () => {
      await page.goto(`/n/${slug}/watch`)
      await expect(bell).toHaveAttribute('data-unread', '1', { timeout: 3_000 })
      await expect(page.locator('[data-notice]')).toHaveCount(1, { timeout: 3_000 })
    }).toPass({ timeout: 30_000 })
    const notice = page.locator('[data-notice]')
    await expect(notice).toContainText('contradicted by')
    await expect(notice).toContainText('Quatre écoles sont fermées')
    // A key that is pressed before the page is alive does nothing.
    await expect(async () => {
      if (!(await notice.getAttribute('data-read'))) await page.keyboard.press('u')
      await expect(notice).toHaveAttribute('data-read', 'true', { timeout: 2_000 })
    }).toPass({ timeout: 20_000 })
    await expect(bell).toHaveAttribute('data-unread', '0')
    await page.keyboard.press('u')
    await expect(bell).toHaveAttribute('data-unread', '1')
    const guests = await browser.newContext({ baseURL: desk.recoupe.origin })
    await desk.enter(guests, others)
    const guest = await guests.newPage()
    await guest.goto(`/n/${slug}/watch`)
    await expect(guest.getByText('Nothing to look at')).toBeVisible()
    await guests.close()
  })

  await test.step('the signed claim is flagged, and stays signed', async () => {
    await page.goto(`/n/${slug}/claims`)
    await expect(page.locator('[data-contradicted]')).toBeVisible()
    await page.goto(`/n/${slug}/watch`)
    await page.locator('[data-notice] a').first().click()
    await page.waitForURL(/\/claims\//)
    await expect(page.getByText('Contradicted by a newer article: look')).toBeVisible()
    expect((await fresh()).status).toBe('signed')
  })

  await test.step('it is reopened when a person records what contradicts it', async () => {
    const contradicting = passages(page).filter({ hasText: 'Le Matin du Nord' })
    await contradicting.click()
    await page.keyboard.press('r')
    await expect(recorded(page).filter({ hasText: 'Le Matin du Nord' })).toContainText('refutes')
    await untilSaved(page)
    await expect(page.getByText('Contradicted by a newer article: look')).toBeHidden()
    expect((await fresh()).status).toBe('reopened')
  })
  watched.expectNone()
})

test('which occasion it is about is said on the page: named, changed, left unknown', async ({ page, context }) => {
  const { session, slug, claim } = await room('Deuxième édition')
  await desk.enter(context, session)
  await page.goto(`/n/${slug}/claims/${claim.id}`)
  await expect(passages(page).first()).toBeVisible()
  await page.getByRole('button', { name: 'Say which' }).click()
  await page.getByLabel('What').fill('Flood of March')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Flood of March')).toBeVisible()
  await page.getByRole('button', { name: 'Change' }).click()
  await page.getByLabel('Occasion', { exact: true }).selectOption({ label: 'Unknown' })
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: 'Say which' })).toBeVisible()
})
