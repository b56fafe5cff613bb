import { readFileSync } from 'node:fs'
import { expect } from './recoupe'
import type { Keys } from './keys'
import type { Material } from './material'

/** Imports files by the keyboard alone, several at once. */
export async function importByKeys(keys: Keys, { files }: Material): Promise<void> {
  const { page } = keys
  await page.goto('/n/brisemont/articles/import')
  const chooser = page.waitForEvent('filechooser', { timeout: 60_000 })
  await keys.tabTo(/^Choose files/)
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'text/plain', buffer: bytes })))
  await expect(page.getByRole('button', { name: `Save the ${files.length} articles` })).toBeEnabled()
  for (const { outlet } of files) {
    await keys.tabTo(/^Name of the outlet/)
    await keys.type(outlet)
    await keys.press('Tab')
  }
  await keys.tabTo(/^Save the \d+ articles/)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`The ${files.length} articles are saved.`)).toBeVisible()
}

/** Downloads every file of a release that is open. */
export async function downloadAllByKeys(keys: Keys): Promise<{ name: string; text: string }[]> {
  const files: { name: string; text: string }[] = []
  for (const ending of [/\.csv$/, /\d\.jsonl$/, /\d\.jsonld$/, /annotations\.jsonld$/]) {
    await keys.tabTo(new RegExp(`^Download .*${ending.source}`))
    const waiting = keys.page.waitForEvent('download')
    await keys.page.keyboard.press('Enter')
    const download = await waiting
    files.push({ name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') })
  }
  return files
}
