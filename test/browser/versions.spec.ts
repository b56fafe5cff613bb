import type { Page } from '@playwright/test'
import { v7 as newId } from 'uuid'
import { articleText, drawOver } from './hands'
import { expect, ownDesk, test } from './recoupe'

const desk = ownDesk()

const first = `Crue à Valmorin

Plus de 1 200 habitants ont quitté leur logement. Quelque 180 pompiers sont venus de tout le département pour les aider.

Le pont neuf, ouvert l’an dernier, a coûté 40 millions d’euros.

Une école a ouvert ses portes à 35 familles, qui y ont passé la nuit.`

const second = first
  .replace('Plus de', 'Mis à jour lundi.\n\nPlus de')
  .replace('180 pompiers', '230 pompiers')
  .replace('Le pont neuf, ouvert l’an dernier, a coûté 40 millions d’euros.\n\n', '')
  .replace('a ouvert ses portes', 'devait ouvrir ses portes')

type Claim = { id: string; version: number; status: string; value: { printed: string; number: string } }

/** Four signed figures in an article of their own, made through the API. */
async function signedFigures() {
  const { figureOf } = await import('../newsroom-client.mjs')
  const room = await desk.newsroom()
  const checker = await desk.person({ name: 'Ivo Marsh', email: 'ivo@harbour-post.example', role: 'checker' })
  const article = await desk.article({ title: 'Crue à Valmorin', text: first, language: 'fr' })
  const send = async (path: string, body: unknown, version?: number, by = room.session) =>
    (await by.demand('POST', `${room.path}/${path}`, body, version ? { 'If-Match': `"${version}"` } : {})) as Claim
  const search = { type: 'search', where: 'Archives', searchedAt: '2026-03-14' }
  const ids: Record<string, string> = {}
  for (const [words, number] of [
    ['1 200 habitants', '1200'],
    ['180 pompiers', '180'],
    ['40 millions d’euros', '40000000'],
    ['35 familles', '35'],
  ]) {
    const { id } = await send('claims', figureOf(article, first, words!, number!))
    const made = { id: newId(), question: 'true', stance: 'not-found', evidence: search }
    const { version } = await send(`claims/${id}/corroborations`, made)
    const asked = await send(`claims/${id}/moves`, { move: 'ask-review' }, version)
    await send(`claims/${id}/reviews`, { id: newId(), decision: 'signed' }, asked.version, checker.session)
    ids[words!] = id
  }
  const find = async (words: string) =>
    (await room.session.demand('GET', `${room.path}/claims/${ids[words]}`)) as Claim & { unplaced: unknown }
  return { room, article, find, path: `/n/${room.newsroom.slug}/articles/${article.id}` }
}

const card = (page: Page, words: string) => page.locator('[data-unplaced]').filter({ hasText: words })

test('an article is corrected: what is the same goes along signed, the rest is seen, placed and reviewed again', async ({
  page,
  context,
}) => {
  const { room, find, path } = await signedFigures()
  await desk.enter(context, room.session)

  await page.goto(path)
  await expect(articleText(page)).toBeVisible()
  await page.getByRole('link', { name: 'New version' }).click()
  await page.getByLabel('Paste the new text').fill(first)
  await page.getByRole('button', { name: 'See what changes' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'nothing is corrected' })).toBeVisible()

  await page.getByLabel('Paste the new text').fill(second)
  await page.getByRole('button', { name: 'See what changes' }).click()
  await expect(page.locator('[data-counts]')).toHaveText(/1 claim goes along.*2 changed.*1 lost/)
  const difference = page.getByRole('region', { name: 'What changed, word by word' })
  await expect(difference.locator('del', { hasText: '180' })).toBeVisible()
  await expect(difference.locator('ins', { hasText: '230' })).toBeVisible()
  await expect(page.getByText('will be reopened')).toHaveCount(3)
  // A corrected headline: as it reads in the new text, or as somebody writes it here.
  await expect(page.getByLabel('Title of the article')).toHaveValue('Crue à Valmorin')
  await page.getByLabel('Title of the article').fill('Crue à Valmorin : le point')
  expect(await find('180 pompiers')).toMatchObject({ status: 'signed' })
  await page.getByRole('button', { name: 'Save version 2' }).click()

  await page.waitForURL(/\/placing$/)
  await expect(page.locator('[data-unplaced]')).toHaveCount(3)
  expect(await find('1 200 habitants')).toMatchObject({ status: 'signed', unplaced: null })
  expect(await find('180 pompiers')).toMatchObject({ status: 'reopened', unplaced: { state: 'changed' } })

  // On the article's page the words that wait are not proposed as new, and each waiting claim leads to its place in the list.
  await page.goto(path)
  await expect(page.locator('[data-save-state]')).toBeVisible()
  await expect(articleText(page)).toContainText('230 pompiers')
  await expect(page.locator('mark[data-state=proposal]', { hasText: '230' })).toHaveCount(0)
  await page.getByRole('listitem').filter({ hasText: '180' }).getByRole('link', { name: 'Place it' }).click()
  await page.waitForURL(/\/placing#claim-/)

  const changed = page.locator('[data-unplaced][data-current]')
  await expect(changed).toContainText('180 → 230')
  await expect(page.locator('[data-save-state]')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-unplaced]')).toHaveCount(2)
  expect(await find('180 pompiers')).toMatchObject({
    status: 'reopened',
    unplaced: null,
    value: { number: '230', printed: '230 pompiers' },
  })
  await page.keyboard.press('z')
  await expect(page.locator('[data-unplaced]')).toHaveCount(3)
  expect(await find('180 pompiers')).toMatchObject({ unplaced: { state: 'changed' }, value: { number: '180' } })
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-unplaced]')).toHaveCount(2)

  await page.keyboard.press('x')
  await expect(page.locator('[data-unplaced]')).toHaveCount(1)
  expect(await find('40 millions d’euros')).toMatchObject({ status: 'withdrawn' })

  await expect(card(page, '35')).toBeVisible()
  await drawOver(page, articleText(page), '35 familles')
  await page.getByRole('button', { name: 'Place it here' }).last().click()
  await expect(page.getByText('Everything is placed')).toBeVisible()
  expect(await find('35 familles')).toMatchObject({ status: 'reopened', unplaced: null })

  await page.goto(`${path}?version=1`)
  await expect(articleText(page)).toContainText('180 pompiers')
  await expect(page.getByText('You are reading an older version')).toBeVisible()
  await expect(page.locator('[data-card]')).toHaveCount(3)
  await drawOver(page, articleText(page), 'leur logement')
  await expect(page.getByRole('toolbar', { name: 'Mark as' })).toHaveCount(0)

  await page.goto(`${path}/versions`)
  await expect(page.getByRole('table').getByText('Crue à Valmorin : le point')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'From version 1 to version 2' })).toBeVisible()
  await expect(page.locator('del', { hasText: 'Le pont neuf' })).toBeVisible()
})

test('a mark made while the article was corrected elsewhere is made in the new text, or kept with its words', async ({
  page,
  context,
}) => {
  const room = await desk.newsroom()
  const article = await desk.article({ title: 'Crue au bourg', text: `${first}\n\nAu bourg.`, language: 'fr' })
  await desk.enter(context, room.session)
  const path = `/n/${room.newsroom.slug}/articles/${article.id}`
  await page.goto(path)
  await expect(page.locator('[data-save-state]')).toBeVisible()
  const text = `${second}\n\nAu bourg.`
  await room.session.demand(
    'POST',
    `${room.path}/articles/${article.id}/versions`,
    { id: newId(), text },
    { 'If-Match': '"1"' },
  )

  for (const words of ['habitants ont quitté', 'Le pont neuf']) {
    await drawOver(page, articleText(page), words)
    await page.keyboard.press('4')
    const form = page.getByRole('form')
    await expect(form).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(form).toBeHidden()
  }
  await expect(async () => {
    const claims = (await room.session.demand('GET', `${room.path}/claims?articleId=${article.id}`)) as {
      passages: { anchor: { start: number; exact: string } }[]
    }[]
    expect(claims.map(claim => claim.passages[0]!.anchor)).toMatchObject([
      { exact: 'habitants ont quitté', start: text.indexOf('habitants ont quitté') },
    ])
  }).toPass({ timeout: 20_000 })
  await page.goto(path)
  await expect(page.locator('[data-earlier]')).toContainText('Le pont neuf')
  await page.locator('[data-earlier]').getByRole('button', { name: 'Throw away' }).click()
  await expect(page.locator('[data-earlier]')).toHaveCount(0)
})

test('annotations made elsewhere are seen where they stand, made into drafts, and taken back', async ({
  page,
  context,
}) => {
  const room = await desk.newsroom()
  const article = await desk.article({ title: 'Crue à Kerbaz', text: `${first}\n\nAilleurs, rien.`, language: 'fr' })
  const path = `/n/${room.newsroom.slug}/articles/${article.id}`
  const quoting = (exact: string, tag: string) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `https://elsewhere.example/${encodeURIComponent(exact)}`,
    type: 'Annotation',
    body: [{ type: 'TextualBody', purpose: 'tagging', value: tag }],
    target: { selector: { type: 'TextQuoteSelector', exact } },
  })
  const document = [quoting('180 pompiers', 'figure'), quoting('nulle part ici', 'figure')]
  await desk.enter(context, room.session)
  await page.goto(path)
  await page.getByRole('link', { name: 'Annotations from elsewhere' }).click()
  await page.getByLabel('Paste the document').fill('{ no JSON')
  await page.getByRole('button', { name: 'See where they stand' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'no annotation' })).toBeVisible()

  await page.locator('input[type=file]').setInputFiles({
    name: 'annotations.jsonld',
    mimeType: 'application/ld+json',
    buffer: Buffer.from(JSON.stringify(document)),
  })
  await expect(page.locator('[data-counts]')).toHaveText(/1 new claim.*0 already here.*1 without a place/)
  await expect(page.locator('[data-annotation=unfit]')).toContainText('nulle part ici')
  await expect(page.locator('[data-annotation=new]')).toContainText('180 pompiers')
  await page.getByRole('button', { name: 'Make 1 claim' }).click()
  await expect(page.getByRole('heading', { name: '1 draft claim was made' })).toBeFocused()
  await page.getByRole('link', { name: 'To the article' }).click()
  await expect(articleText(page).locator('mark[data-state=claim]', { hasText: '180 pompiers' })).toBeVisible()

  await page.goto(`${path}/annotations`)
  const other = [quoting('35 familles', 'figure'), document[0]]
  await page.getByLabel('Paste the document').fill(JSON.stringify(other))
  await page.getByRole('button', { name: 'See where they stand' }).click()
  await expect(page.locator('[data-annotation=known]')).toContainText('already here')
  await page.getByRole('button', { name: 'Make 1 claim' }).click()
  await page.getByRole('button', { name: 'Take them back' }).click()
  await expect(page.getByLabel('Paste the document')).toBeVisible()
  await page.goto(path)
  await expect(articleText(page).locator('mark[data-state=claim]')).toHaveCount(1)
})
