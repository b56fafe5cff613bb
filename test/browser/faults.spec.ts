import type { BrowserContext, Page } from '@playwright/test'
import type { Session } from '../newsroom-client.mjs'
import { seed } from '../seed'
import { articleText, drawOver, foot, untilSaved } from './hands'
import { expect, ownDesk, test } from './recoupe'

const desk = ownDesk()

type Claim = {
  id: string
  version: number
  status: string
  value: Record<string, unknown>
  createdBy: { name: string }
  passages: { role: string; anchor: { exact: string } }[]
}

const sentences = Array.from({ length: 12 }, (_, at) => `On day ${at + 1} the ferry carried ${at + 101} passengers.`)
const text = `The ferry of Estran\n\n${sentences.join(' ')}\n`

/** An article of the test's own, opened by the admin (or somebody else), and its claims as the server has them. */
async function openDesk(page: Page, context: BrowserContext, title: string, session?: Session) {
  const newsroom = await desk.newsroom()
  const { id } = await desk.article({ title, text: `${title}\n\n${text}` })
  await desk.enter(context, session ?? newsroom.session)
  const path = `/n/${newsroom.newsroom.slug}/articles/${id}`
  await page.goto(path)
  const stored = async (): Promise<Claim[]> => {
    const answer = await newsroom.session.demand<Claim[] | { items: Claim[] }>(
      'GET',
      `${newsroom.path}/claims?articleId=${id}`,
    )
    return Array.isArray(answer) ? answer : answer.items
  }
  return { newsroom, path, stored }
}

/** What the server has, asked again for as long as it says that its database does not answer: a save may be told before the kill. */
async function whenBack(stored: () => Promise<Claim[]>): Promise<Claim[]> {
  for (let tries = 0; ; tries++) {
    try {
      return await stored()
    } catch (error) {
      if (tries === 60 || !String(error).includes('database_unavailable')) throw error
      await new Promise(resolve => setTimeout(resolve, 500))
    }
  }
}

const wordsOf = ({ passages }: Claim) => passages.find(passage => passage.role === 'main')!.anchor.exact

/** Opens the form of a figure over words. */
async function begin(page: Page, words: string): Promise<void> {
  await drawOver(page, articleText(page), words)
  await page.keyboard.press('1')
  await expect(page.getByRole('form')).toBeVisible()
}

const mark = (page: Page, words: string) => articleText(page).locator('mark[data-state=claim]', { hasText: words })
const saves = '**/api/v1/newsrooms/*/claims'

test('the web server dies in the middle of a save: the mark is there after a reload, and is stored once', async ({
  page,
  context,
}) => {
  const { stored } = await openDesk(page, context, 'A server dies')
  await begin(page, '101 passengers')
  desk.recoupe.pauseWeb()
  await page.keyboard.press('Enter')
  await expect(mark(page, '101 passengers')).toHaveAttribute('data-unsaved', '')
  await expect(page.locator('[data-pending=waiting]')).toBeVisible()
  await expect(foot(page)).not.toHaveAttribute('data-save-state', 'saved')
  desk.recoupe.killWeb()
  await expect(foot(page)).toHaveAttribute('data-save-state', 'failed')
  await expect(foot(page)).toContainText('Not saved: 1 change kept in this browser')
  await expect(async () => void (await page.reload({ timeout: 5_000 }))).toPass({ timeout: 30_000 })
  await expect(mark(page, '101 passengers')).toBeVisible()
  await expect(foot(page)).toHaveAttribute('data-save-state', 'saved')
  expect((await stored()).map(wordsOf)).toEqual(['101 passengers'])
})

test('all is stopped for a while: the foot says so, and what waits is stored when it is back', async ({
  page,
  context,
}) => {
  const { stored } = await openDesk(page, context, 'All is stopped')
  await begin(page, '102 passengers')
  await desk.recoupe.stop()
  await page.keyboard.press('Enter')
  await expect(foot(page)).toContainText('the server does not answer')
  await begin(page, '103 passengers')
  await page.keyboard.press('Enter')
  await expect(foot(page)).toContainText('2 changes kept in this browser')
  await page.keyboard.press('z')
  await expect(page.locator('[data-card]:not([data-proposal])')).toHaveCount(1)
  await page.keyboard.press('Shift+Z')
  await expect(page.locator('[data-card]:not([data-proposal])')).toHaveCount(2)
  await expect(foot(page)).toHaveAttribute('data-save-state', 'failed')
  await desk.startAgain()
  await expect(foot(page)).toHaveAttribute('data-save-state', 'saved', { timeout: 60_000 })
  expect(
    (await stored())
      .filter(claim => claim.status !== 'withdrawn')
      .map(wordsOf)
      .sort(),
  ).toEqual(['102 passengers', '103 passengers'])
})

test('the database is killed at odd moments: nothing is lost, nothing is there twice', async ({ page, context }) => {
  console.log(`faults: RECOUPE_SEED=${seed}`)
  let state = seed >>> 0
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const { stored, path } = await openDesk(page, context, 'The database is killed')
  const marked: string[] = []
  for (let round = 0; round < 5; round++) {
    const words = `${round + 101} passengers`
    await begin(page, words)
    const early = random() < 0.3
    if (early) desk.recoupe.killDatabase()
    await page.keyboard.press('Enter')
    if (!early) {
      await page.waitForTimeout(random() * 60)
      desk.recoupe.killDatabase()
    }
    marked.push(words)
    await expect(mark(page, words)).toBeVisible()
    await expect(foot(page)).toHaveAttribute('data-save-state', 'saved', { timeout: 60_000 })
    const all = await whenBack(stored)
    expect(all.map(wordsOf).sort()).toEqual([...marked].sort())
    if (random() < 0.5) {
      await page.goto(path)
      await expect(mark(page, words)).toBeVisible()
    }
  }
})

test('an answer is lost on the way: what was stored is not stored again', async ({ page, context }) => {
  const { stored } = await openDesk(page, context, 'An answer is lost')
  let lost = 0
  await page.route(saves, async route => {
    if (route.request().method() !== 'POST' || lost > 0) return route.fallback()
    lost++
    await route.fetch()
    await route.abort('connectionreset')
  })
  await begin(page, '104 passengers')
  await page.keyboard.press('Enter')
  await expect(foot(page)).toHaveAttribute('data-save-state', 'failed')
  await untilSaved(page)
  expect(lost).toBe(1)
  expect((await stored()).map(claim => [wordsOf(claim), claim.version])).toEqual([['104 passengers', 1]])
})

test('undo takes a mark back, redo brings it again, also after a reload', async ({ page, context }) => {
  const { stored } = await openDesk(page, context, 'Undo and redo')
  await begin(page, '105 passengers')
  await page.keyboard.press('Enter')
  await untilSaved(page)
  await page.reload()
  await expect(foot(page)).toHaveAttribute('data-save-state', 'saved')
  await expect(async () => {
    await page.keyboard.press('z')
    await expect(mark(page, '105 passengers')).toHaveCount(0, { timeout: 1_000 })
  }).toPass({ timeout: 10_000 })
  await expect.poll(async () => (await stored()).map(claim => claim.status)).toEqual([])
  await page.keyboard.press('Shift+Z')
  await expect(mark(page, '105 passengers')).toBeVisible()
  await expect.poll(async () => (await stored()).map(claim => claim.status)).toEqual(['draft'])
})

test('a colleague is faster: both versions are shown, and nothing is overwritten until somebody chooses', async ({
  page,
  context,
}) => {
  const { stored, newsroom } = await openDesk(page, context, 'A colleague is faster')
  const colleague = await desk.person({ name: 'Ivo Marsh', email: 'ivo@harbour-post.example', role: 'editor' })
  await begin(page, '106 passengers')
  await page.keyboard.press('Enter')
  await untilSaved(page)
  const [claim] = await stored()
  const theirs = async (unit: string) => {
    const [{ id, version, value }] = await stored()
    const patch = { kind: 'figure', value: { ...value, unit } }
    await colleague.session.demand('PATCH', `${newsroom.path}/claims/${id}`, patch, { 'If-Match': `"${version}"` })
  }
  const mine = async (unit: string) => {
    await page.keyboard.press('Enter')
    await page.getByRole('form').getByLabel('unit', { exact: true }).fill(unit)
    await page.keyboard.press('Enter')
  }
  await theirs('theirs')
  await mine('mine')
  const choice = page.getByRole('region', { name: 'Two versions' })
  await expect(choice).toContainText('its value is now Ivo Marsh’s')
  await expect(choice).toContainText('mine')
  await expect(choice).toContainText('theirs')
  await expect(foot(page)).toContainText('a colleague changed the same claim')
  expect((await stored())[0].value.unit).toBe('theirs')
  await choice.getByRole('button', { name: 'Take theirs' }).click()
  await expect(page.locator('[data-card][data-current]')).toContainText('theirs')
  await expect(foot(page)).toHaveAttribute('data-save-state', 'saved')
  expect((await stored())[0].value.unit).toBe('theirs')

  await theirs('theirs again')
  await mine('mine again')
  await choice.getByRole('button', { name: 'Keep mine' }).click()
  await untilSaved(page)
  const [last] = await stored()
  expect(last.value.unit).toBe('mine again')
  expect(last.version).toBe(claim.version + 3)
})

test('what one person left unsent is never sent as another’s, and comes back for its owner', async ({
  page,
  context,
}) => {
  const owner = await desk.person({ name: 'Olaf Brandt', email: 'olaf@harbour-post.example', role: 'editor' })
  const other = await desk.person({ name: 'Nora Quill', email: 'nora@harbour-post.example', role: 'editor' })
  const { stored, path } = await openDesk(page, context, 'Two people, one browser', owner.session)
  let reached = false
  await context.route(saves, route =>
    route.request().method() === 'POST' && !reached ? route.abort('connectionrefused') : route.fallback(),
  )
  await begin(page, '107 passengers')
  await page.keyboard.press('Enter')
  await expect(foot(page)).toHaveAttribute('data-save-state', 'failed')
  const signIn = async (person: { email: string; password: string }) => {
    await page.goto('/account')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(/\/sign-in/)
    reached = true
    await page.getByLabel('E-mail').fill(person.email)
    await page.getByLabel('Password', { exact: true }).fill(person.password)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/n\//)
    await page.goto(path)
    await expect(foot(page)).toBeVisible()
  }
  await signIn(other)
  await expect(foot(page)).toHaveAttribute('data-save-state', 'saved')
  await expect(mark(page, '107 passengers')).toHaveCount(0)
  await page.waitForTimeout(3_000)
  expect(await stored()).toEqual([])
  await signIn(owner)
  await expect(mark(page, '107 passengers')).toBeVisible()
  await expect(foot(page)).toHaveAttribute('data-save-state', 'saved')
  await expect
    .poll(async () => (await stored()).map(claim => [wordsOf(claim), claim.createdBy.name]))
    .toEqual([['107 passengers', 'Olaf Brandt']])
})

test('two tabs send one creation', async ({ page, context }) => {
  const { stored, path } = await openDesk(page, context, 'Two tabs')
  let open = false
  const sent: string[] = []
  await context.route(saves, route => {
    if (route.request().method() !== 'POST') return route.fallback()
    if (!open) return route.abort('connectionrefused')
    sent.push((route.request().postDataJSON() as { id: string }).id)
    return route.fallback()
  })
  await begin(page, '108 passengers')
  await page.keyboard.press('Enter')
  await expect(foot(page)).toHaveAttribute('data-save-state', 'failed')
  const second = await context.newPage()
  await second.goto(path)
  await expect(mark(second, '108 passengers')).toBeVisible()
  open = true
  await second.bringToFront()
  await untilSaved(second)
  await untilSaved(page)
  expect((await stored()).map(wordsOf)).toEqual(['108 passengers'])
  expect(new Set(sent).size).toBe(1)
})

test('a browser that keeps nothing says so', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  const { stored } = await openDesk(page, context, 'Nothing is kept')
  let open = false
  await context.route(saves, route =>
    route.request().method() === 'POST' && !open ? route.abort('connectionrefused') : route.fallback(),
  )
  await begin(page, '109 passengers')
  await expect(foot(page)).toContainText('kept in this page only')
  await page.keyboard.press('Enter')
  await expect(foot(page)).toContainText('1 change kept in this page only')
  open = true
  await untilSaved(page)
  expect((await stored()).map(wordsOf)).toEqual(['109 passengers'])
})
