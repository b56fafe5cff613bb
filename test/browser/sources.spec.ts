import type { Page } from '@playwright/test'
import type { Claim } from '@/lib/claims/claim'
import { makePdf } from '../documents'
import { articleText, drawOver, foot, untilSaved } from './hands'
import { expect, ownDesk, test } from './recoupe'

const desk = ownDesk()

const text = 'Night of drones\n\nMore than 200 drones attacked the town, and 40 houses stood without heating.\n'
const lines = [
  'Situation report',
  'The civil protection office counted 213 drones over the town during the night of 12 March.',
]
const report = { name: 'report.pdf', mimeType: 'application/pdf', buffer: makePdf([lines]) }

async function choose(page: Page, button: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByText(button, { exact: true }).click()
  await (await chooser).setFiles(report)
}

test('a report in PDF is fetched from a claim’s page, kept to the byte, and cited from its text', async ({ page }) => {
  const { importArticle, figureOf } = await import('../newsroom-client.mjs')
  const newsroom = await desk.newsroom()
  await desk.enter(page.context(), newsroom.session)
  const article = await importArticle(newsroom, { title: 'Night of drones', text })
  const sent = figureOf(article, text, '200 drones', '200')
  const claim = (await newsroom.session.demand('POST', `${newsroom.path}/claims`, sent)) as Claim
  const address = `/n/${newsroom.newsroom.slug}/claims/${claim.id}`
  await page.goto(address)
  await expect(foot(page)).toContainText('Nothing to save')
  await page.keyboard.press('g')
  const sheet = page.getByRole('dialog')

  await sheet.getByRole('textbox', { name: 'Address' }).fill('http://169.254.169.254/latest/')
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('alert')).toContainText('inside a private network')

  await choose(page, 'Choose a document')
  await expect(sheet.getByRole('textbox', { name: 'Title' })).toHaveValue('Situation report')
  await expect(sheet.locator('blockquote')).toContainText('213 drones')
  await sheet.getByRole('textbox', { name: 'Name of the outlet' }).fill('Civil Protection Office')
  await sheet.getByRole('combobox', { name: 'Kind of outlet' }).selectOption('official')
  await sheet.getByRole('button', { name: 'Keep and pick a passage' }).click()
  await expect(sheet).toBeHidden()

  // A step that nobody answered is told of until something after it is stored.
  await page.route(/\/moves$/, route => route.abort())
  await page.keyboard.press('v')
  await expect(foot(page)).toHaveAttribute('data-save-state', 'failed')
  await page.unroute(/\/moves$/)

  await drawOver(page, articleText(page), '213 drones')
  await page.keyboard.press('s')
  await untilSaved(page)
  const stored = (await newsroom.session.demand('GET', `${newsroom.path}/claims/${claim.id}`)) as Claim
  expect(stored.standings.map(one => one.computed)).toEqual(['single-origin'])
  expect(stored.corroborations).toMatchObject([{ outletName: 'Civil Protection Office', sourceKind: 'official' }])

  const [{ evidence }] = stored.corroborations
  if (evidence.type !== 'article') throw new Error('Not cited from an article')
  await page.goto(`/n/${newsroom.newsroom.slug}/articles/${evidence.articleId}/particulars`)
  await expect(page.getByRole('heading', { name: 'What the text was read from' })).toBeVisible()
  await expect(page.getByText('report.pdf')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Download/ }).click()
  const file = await (await download).path()
  const { readFileSync } = await import('node:fs')
  expect(readFileSync(file).equals(report.buffer)).toBe(true)

  await page.goto(address)
  await expect(foot(page)).toContainText('Nothing to save')
  await page.keyboard.press('g')
  await choose(page, 'Choose a document')
  await page.getByRole('button', { name: 'Open it' }).click()
  await expect(articleText(page)).toContainText('213 drones')

  // Hints that find no room in the foot make the page no higher: at its end nothing lies under the foot.
  await page.setViewportSize({ width: 800, height: 600 })
  const below = () =>
    page.evaluate(
      () => document.documentElement.scrollHeight - (document.body.getBoundingClientRect().bottom + scrollY),
    )
  expect(Math.abs(await below())).toBeLessThan(1)
})

test('a document that cannot be read says why, and nothing is kept', async ({ page }) => {
  const newsroom = await desk.newsroom()
  await desk.enter(page.context(), newsroom.session)
  await page.goto(`/n/${newsroom.newsroom.slug}/articles/import`)
  await page.waitForLoadState('networkidle')
  const chooser = page.waitForEvent('filechooser')
  await page.getByText('Choose files', { exact: true }).click()
  const empty = makePdf([[]])
  await (
    await chooser
  ).setFiles([
    { name: 'scan.pdf', mimeType: 'application/pdf', buffer: empty },
    { name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<p>No PDF</p>') },
  ])
  await expect(page.getByText('only pictures of it')).toBeVisible()
  await expect(page.getByText('is not what its name says')).toBeVisible()
})

test('words without an end make no page wider, on a phone or a desk', async ({ page }) => {
  const { importArticle, figureOf } = await import('../newsroom-client.mjs')
  const newsroom = await desk.newsroom()
  await desk.enter(page.context(), newsroom.session)
  const endless = 'Antidisestablishmentarian'.repeat(16)
  const said = `${endless}\n\n${endless} counted 777 boats in the harbour of Brisemont on Friday.\n`
  const outlet = endless.slice(0, 300)
  const article = await importArticle(newsroom, { title: endless, text: said, outlet })
  await importArticle(newsroom, {
    title: `${endless} again`,
    text: `${said}\nNobody was hurt.\n`,
    outlet: outlet.toUpperCase(),
  })
  const sent = figureOf(article, said, '777 boats', '777')
  const claim = (await newsroom.session.demand('POST', `${newsroom.path}/claims`, sent)) as Claim
  for (const width of [1440, 1024, 390])
    for (const path of [`claims/${claim.id}`, `articles/${article.id}`, 'claims', 'articles']) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/n/${newsroom.newsroom.slug}/${path}`)
      if (path.startsWith('claims/')) await page.locator('[data-passage]').first().waitFor()
      expect([path, width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
        path,
        width,
        width,
      ])
    }
})
