import type { Browser } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { expect } from './recoupe'
import { textOf, type Material } from './material'
import type { Exports } from './journey'

type Line = { type: string } & Record<string, unknown>

const linesOf = (jsonl: string) =>
  jsonl
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Line)

/** Checks what each of the four files holds against the texts that were imported. */
export function expectFiles({ csv, jsonl, claimreview }: Exports, material: Material): void {
  const { alone, money, quote } = material
  const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[]
  expect(rows.map(row => row.words).sort()).toEqual([alone.words, money.words, quote.words].sort())
  for (const row of rows) {
    const texts = material.files.map(({ name }) => textOf(material, name))
    expect(texts.map(text => text.slice(Number(row.start_utf16), Number(row.end_utf16)))).toContain(row.words)
    expect(row.signed_by).toBe('Ivo Marsh')
    expect(row.made_by).toBe('Maud Kerrien')
  }
  const row = (words: string) => rows.find(one => one.words === words)!
  expect(row(alone.words)).toMatchObject({
    number: alone.number,
    comparator: alone.comparator,
    true_standing: 'not-found',
  })
  expect(row(money.words)).toMatchObject({ number: money.number, unit: money.unit })
  expect(row(quote.words)).toMatchObject({ said_standing: 'single-origin', quoted_words: quote.words })

  const lines = linesOf(jsonl)
  expect(lines[0].type).toBe('release')
  expect(lines.filter(line => line.type === 'claim')).toHaveLength(3)
  const cited = lines.filter(line => line.type === 'text').map(line => line.text)
  for (const text of cited) expect(material.files.map(({ name }) => textOf(material, name))).toContain(text)

  const graph = (JSON.parse(claimreview) as { '@graph': { '@type': string; itemReviewed: { text: string } }[] })[
    '@graph'
  ]
  expect(graph.every(review => review['@type'] === 'ClaimReview')).toBe(true)
  expect(graph.map(review => review.itemReviewed.text)).toEqual(
    expect.arrayContaining([alone.words, money.words, quote.words]),
  )
}

/** Imports a release into an empty newsroom of another Recoupe, by its page; what it exports again is the same, line by line. */
export async function reimport(browser: Browser, jsonl: string): Promise<void> {
  const { startRecoupe } = await import('../recoupe-process.mjs')
  const { setUpNewsroom } = await import('../newsroom-client.mjs')
  const elsewhere = await startRecoupe()
  try {
    const other = await setUpNewsroom(elsewhere)
    const context = await browser.newContext({ baseURL: elsewhere.origin })
    await context.addCookies(other.session.cookies())
    const page = await context.newPage()
    await page.goto('/n/harbour-post/imports')
    const chooser = page.waitForEvent('filechooser')
    await page.getByText('Choose a file').click()
    await (await chooser).setFiles({ name: 'release.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(jsonl) })
    await expect(page.getByText('This file is whole')).toBeVisible()
    await page.getByRole('button', { name: 'Import 3 claims' }).click()
    await page.getByRole('link', { name: 'See the release' }).click()
    await page.waitForURL(/\/releases\//)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: /Download .*\d\.jsonl$/ }).click()
    const stream = await (await download).createReadStream()
    const bytes: Buffer[] = []
    for await (const chunk of stream) bytes.push(chunk as Buffer)
    expect(Buffer.concat(bytes).toString('utf8')).toBe(jsonl)
    const claims = await other.session.demand<{ id: string }[] | { items: { id: string }[] }>(
      'GET',
      `${other.path}/claims`,
    )
    const ids = (Array.isArray(claims) ? claims : claims.items).map(claim => claim.id).sort()
    const released = linesOf(jsonl).filter(line => line.type === 'claim')
    expect(ids).toEqual(released.map(line => line.id as string).sort())
    await context.close()
  } finally {
    await elsewhere.remove()
  }
}
