import { readFileSync } from 'node:fs'
import type { BrowserContext, Download, Page } from '@playwright/test'
import { sha256 } from '@/lib/text/sha256'
import { expect, test } from './recoupe'
import { articleText, drawOver, untilSaved } from './hands'
import { textOf, type Material, type Words } from './material'

const slug = 'brisemont'

/** Makes the first newsroom with the link that the terminal printed. */
export async function setUp(page: Page, setupLink: string): Promise<void> {
  await page.goto(setupLink)
  await page.getByLabel('Name of the newsroom').fill('Brisemont')
  await page.getByLabel('Your name').fill('Maud Kerrien')
  await page.getByLabel('E-mail').fill('maud@brisemont.example')
  await page.getByLabel('Password', { exact: true }).fill('granite lantern seven tides')
  await page.getByRole('button', { name: 'Make the newsroom' }).click()
  await page.waitForURL(new RegExp(`/n/${slug}`))
}

/** Invites a checker by link, and lets them join in another browser. */
export async function inviteChecker(page: Page, guests: BrowserContext): Promise<Page> {
  await page.goto(`/n/${slug}/people`)
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  await page.getByLabel('E-mail').fill('ivo@brisemont.example')
  await page.getByRole('dialog').getByLabel('Role').selectOption('checker')
  await page.getByRole('button', { name: 'Make the link' }).click()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  await page.getByRole('button', { name: 'Done' }).click()
  const guest = await guests.newPage()
  await guest.goto(link)
  await guest.getByLabel('Your name').fill('Ivo Marsh')
  await guest.getByLabel('Password', { exact: true }).fill('copper heron walks at dusk')
  await guest.keyboard.press('Enter')
  await guest.waitForURL(new RegExp(`/n/${slug}`))
  return guest
}

/** Imports all files at once; what is stored is what was chosen, byte for byte. */
export async function importAll(page: Page, { files }: Material): Promise<void> {
  await page.goto(`/n/${slug}/articles`)
  await page.getByRole('link', { name: 'Import articles' }).first().click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByText('Choose files').click()
  await (await chooser).setFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'text/plain', buffer: bytes })))
  for (const { name, outlet } of files) {
    const card = page.locator('section[aria-label]').filter({ has: page.getByText(name, { exact: true }) })
    await card.getByLabel('Name of the outlet').fill(outlet)
    const title = card.getByLabel('Title', { exact: true })
    if ((await title.inputValue()) === '') await title.fill(`A piece of ${outlet}`)
  }
  await page.getByRole('button', { name: `Save the ${files.length} articles` }).click()
  await expect(page.getByText(`The ${files.length} articles are saved.`)).toBeVisible()
  for (const { bytes } of files) await expect(page.getByText(`SHA-256 ${sha256(bytes)}`)).toBeVisible()
  const stored = await listed<{ id: string }>(page, 'articles')
  const hashes = await Promise.all(
    stored.map(async ({ id }) => {
      const { text } = await found<{ text: { text: string } }>(page, `articles/${id}`)
      return sha256(text.text)
    }),
  )
  expect(hashes.sort()).toEqual(files.map(file => sha256(file.bytes)).sort())
}

/** The API's address of the newsroom that the page is signed in to. */
async function api(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/me')
  const { newsrooms } = (await answer.json()) as { newsrooms: { id: string; slug: string }[] }
  return `/api/v1/newsrooms/${newsrooms.find(one => one.slug === slug)!.id}`
}

const found = async <T>(page: Page, path: string): Promise<T> =>
  (await (await page.request.get(`${await api(page)}/${path}`)).json()) as T

async function listed<T>(page: Page, path: string): Promise<T[]> {
  const answer = await found<T[] | { items: T[] }>(page, path)
  return Array.isArray(answer) ? answer : answer.items
}

/** Opens an article from the list, by its outlet. */
export async function openArticle(page: Page, { files }: Material, name: string): Promise<void> {
  const { outlet } = files.find(file => file.name === name)!
  await page.goto(`/n/${slug}/articles`)
  await page.getByRole('row').filter({ hasText: outlet }).getByRole('link').first().click()
  await expect(articleText(page)).toBeVisible()
}

/** Marks words with the mouse and a key, checks what the form read, and saves it with Enter. */
export async function mark(
  page: Page,
  words: string,
  key: '1' | '2' | '3',
  read: Record<string, string>,
): Promise<void> {
  await drawOver(page, articleText(page), words)
  await expect(page.getByRole('toolbar', { name: 'Mark as' })).toBeVisible()
  await page.keyboard.press(key)
  const form = page.getByRole('form')
  await expect(form.getByText(words, { exact: true })).toBeVisible()
  for (const [field, value] of Object.entries(read))
    await expect(form.getByLabel(field, { exact: true })).toHaveValue(value)
  await expect(articleText(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await untilSaved(page)
}

/** Opens the evidence of the claim whose words these are, from its card. */
export async function openEvidence(page: Page, words: string): Promise<void> {
  await articleText(page).locator('mark[data-state=claim]', { hasText: words }).first().click()
  await page.locator('[data-card][data-current]').getByRole('link', { name: 'Evidence' }).click()
  await page.waitForURL(/\/claims\//)
  await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible()
}

/** Picks the passage of another article that supports the claim. */
export async function corroborate(page: Page, { files }: Material, { file, words }: Words): Promise<void> {
  const { outlet } = files.find(one => one.name === file)!
  await page.locator('button[data-article]').filter({ hasText: outlet }).click()
  await expect(articleText(page)).toBeFocused()
  await drawOver(page, articleText(page), words)
  await page.getByRole('toolbar').getByRole('button', { name: 'supports' }).click()
  await untilSaved(page)
  await expect(page.getByText(/1 independent origin supports/)).toContainText('2 are needed')
  await expect(page.locator('[data-source]').filter({ hasText: outlet })).toContainText(words)
}

/** Records that it was searched for and not found. */
export async function notFound(page: Page, where: string): Promise<void> {
  await page.getByRole('button', { name: 'Searched, not found' }).click()
  await page.getByLabel('Where did you search?').fill(where)
  await page.getByRole('button', { name: 'Record the search' }).click()
  await untilSaved(page)
  await expect(page.locator('[data-source]')).toContainText(where)
}

/** Asks for review, and goes back to the article. */
export async function askReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ask for review' }).click()
  await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible()
  await page.getByRole('link', { name: 'Show in the article' }).click()
  await expect(page.locator('[data-card][data-current]')).toBeVisible()
}

/** The second person signs everything that waits. */
export async function signAll(page: Page, count: number): Promise<void> {
  await page.goto(`/n/${slug}/review`)
  for (let left = count; left > 0; left--) {
    await expect(page.getByText(`1 of ${left}`, { exact: true })).toBeVisible()
    await page.getByRole('button', { name: /^Sign/ }).click()
  }
  await expect(page.getByText('Nothing waits for your review')).toBeVisible()
}

/** Makes a set of all that is signed and publishes its first release. */
export async function publish(page: Page, claims: number): Promise<void> {
  await page.goto(`/n/${slug}/sets/new`)
  await page.getByLabel('Name', { exact: true }).fill('Storm')
  await expect(page.getByText(`${claims} claims would be released`).first()).toBeVisible()
  await page.getByRole('button', { name: 'Create the set' }).click()
  await page.getByRole('button', { name: /^Publish no. 1/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish no. 1' }).click()
  await page.waitForURL(/\/releases\//)
  await expect(page.getByText('None: every claim still is what was released.')).toBeVisible()
}

export type Exports = { csv: string; jsonl: string; claimreview: string; annotations: string }

/** Downloads the four files of the release that is open. */
export async function downloadAll(page: Page): Promise<Exports> {
  const one = async (ending: RegExp) => {
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: ending }).click()
    return readFileSync(await (await (waiting as Promise<Download>)).path(), 'utf8')
  }
  return {
    csv: await one(/Download .*\.csv$/),
    jsonl: await one(/Download .*\d\.jsonl$/),
    claimreview: await one(/Download .*\d\.jsonld$/),
    annotations: await one(/Download .*\.annotations\.jsonld$/),
  }
}

/** The whole way of a newsroom's first day, by mouse and keyboard as they come. Ends on the page of the release. */
export async function firstDay(page: Page, guests: BrowserContext, setupLink: string, material: Material) {
  const { alone, money, quote } = material
  await test.step('set up', () => setUp(page, setupLink))
  const guest = await test.step('invite', () => inviteChecker(page, guests))
  await test.step('import', () => importAll(page, material))
  await test.step('mark the figures', async () => {
    await openArticle(page, material, alone.file)
    await mark(page, alone.words, '1', { value: alone.number, comparison: alone.comparator, unit: alone.unit })
    await mark(page, money.words, '1', { value: money.number, unit: money.unit, dimension: 'money' })
  })
  await test.step('the figure stands alone', async () => {
    await openEvidence(page, alone.words)
    await notFound(page, 'ministry of defence, press releases')
    await askReview(page)
  })
  await test.step('the money', async () => {
    await openEvidence(page, money.words)
    if (money.elsewhere) await corroborate(page, material, money.elsewhere)
    else await notFound(page, 'archives of three agencies')
    await askReview(page)
  })
  await test.step('the quote', async () => {
    if (quote.file !== money.file) await openArticle(page, material, quote.file)
    await mark(page, quote.words, '2', { words: quote.words })
    await openEvidence(page, quote.words)
    await corroborate(page, material, quote.elsewhere)
    await askReview(page)
  })
  await test.step('sign', () => signAll(guest, 3))
  await test.step('publish', () => publish(page, 3))
  return test.step('export', () => downloadAll(page))
}

/** Whether offsets of an export cut the quoted words out of the stored text. */
export function expectAnnotations({ annotations }: Exports, material: Material): void {
  type Selector = { type: string; exact: string; start: number; end: number }
  type Annotation = { target: { selector: Selector[] }[] }
  const { first, total } = JSON.parse(annotations) as { total: number; first: { items: Annotation[] } }
  expect(total).toBe(3)
  const cut = first.items.flatMap(item =>
    item.target.map(({ selector }) => {
      const quote = selector.find(one => one.type === 'TextQuoteSelector')!
      const place = selector.find(one => one.type === 'TextPositionSelector')!
      const texts = material.files.map(file => [...textOf(material, file.name)].slice(place.start, place.end).join(''))
      expect(texts).toContain(quote.exact)
      return quote.exact
    }),
  )
  for (const words of [material.alone.words, material.money.words, material.quote.words]) expect(cut).toContain(words)
}
