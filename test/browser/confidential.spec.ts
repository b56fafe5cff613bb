import type { Browser } from '@playwright/test'
import type { Claim } from '@/lib/claims/claim'
import type { Session } from '../newsroom-client.mjs'
import { foot, untilSaved } from './hands'
import { expect, ownDesk, test } from './recoupe'

const desk = ownDesk()

const text = 'Night of drones\n\nMore than 200 drones attacked the town, and 40 houses stood without heating.\n'

async function claimOf(words: string, number: string): Promise<{ claim: Claim; address: string }> {
  const { importArticle, figureOf } = await import('../newsroom-client.mjs')
  const newsroom = await desk.newsroom()
  const article = await importArticle(newsroom, { title: `Night of drones: ${words}`, text: `${text}\n${words}\n` })
  const sent = figureOf(article, `${text}\n${words}\n`, words, number)
  const claim = (await newsroom.session.demand('POST', `${newsroom.path}/claims`, sent)) as Claim
  return { claim, address: `/n/${newsroom.newsroom.slug}/claims/${claim.id}` }
}

/** What somebody else sees of a page, in a browser of their own. */
async function seenBy(browser: Browser, session: Session, address: string): Promise<string> {
  const context = await browser.newContext()
  await desk.enter(context, session)
  const page = await context.newPage()
  await page.goto(desk.recoupe.origin + address)
  await expect(page.getByText('Source Blue').first()).toBeVisible()
  const html = await page.content()
  await context.close()
  return html
}

test('a confidential source is read by those who are named, and erased by them', async ({ page, browser }) => {
  const { session } = await desk.newsroom()
  const reader = await desk.person({ name: 'Ivo Marsh', email: 'ivo@harbour-post.example', role: 'checker' })
  const other = await desk.person({ name: 'Nell Quaye', email: 'nell@harbour-post.example', role: 'admin' })
  const { address } = await claimOf('200 drones', '200')
  await desk.enter(page.context(), session)
  await page.goto(address)
  await expect(foot(page)).toContainText('Nothing to save')
  await page.keyboard.press('+')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('radio', { name: 'Call' }).check()
  await sheet.getByRole('textbox', { name: 'With whom' }).fill('Ysolde Vaubert')
  await sheet.getByRole('textbox', { name: 'Exact words' }).fill('I counted two hundred of them.')
  await sheet.getByRole('checkbox', { name: 'Confidential' }).check()
  await sheet.getByRole('textbox', { name: 'Known as' }).fill('Source Blue')
  await sheet.getByRole('checkbox', { name: 'Ivo Marsh' }).check()
  await sheet.getByRole('button', { name: 'Record the source' }).click()
  await untilSaved(page)

  const row = page.locator('[data-source]')
  await expect(row).toContainText('Call with Ysolde Vaubert')
  await expect(row).toContainText('Read by Maud Kerrien and Ivo Marsh only.')
  expect(await seenBy(browser, reader.session, address)).toContain('Ysolde Vaubert')
  const unnamed = await seenBy(browser, other.session, address)
  expect(unnamed).toContain('may read what it is')
  expect(unnamed).not.toMatch(/Ysolde|I counted two hundred/)

  await row.getByRole('button', { name: 'Erase' }).click()
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await expect(row).toContainText('What it was has been erased')
  await expect(row).not.toContainText('Ysolde')
  await expect(page.getByText('1 independent origin supports: Source Blue.')).toBeVisible()
})

test('the Tab key goes through the messages at the foot of a page and on', async ({ page }) => {
  const { session } = await desk.newsroom()
  const { address } = await claimOf('40 houses', '40')
  await desk.enter(page.context(), session)
  await page.goto(address)
  await expect(foot(page)).toContainText('Nothing to save')
  await page.keyboard.press('f')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('textbox', { name: 'Where did you search?' }).fill('Town archive')
  await page.keyboard.press('Enter')
  const message = page.locator('[data-sonner-toast]').first()
  await expect(message).toBeVisible()
  const last = foot(page).locator('..').getByRole('button').last()
  await last.focus()
  await page.keyboard.press('Tab')
  await expect(message).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(message.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(message).toBeVisible()
  await expect(last).not.toBeFocused()
  expect(await page.evaluate(() => document.activeElement?.closest('[data-sonner-toaster]'))).toBeNull()
})
