import type { z } from 'zod'
import { articleInput, type ArticleInput } from '@/lib/api/inputs'
import type { Reading } from '@/lib/api/client'
import { parseInput } from '@/lib/api/input'
import type { Outlet, OutletKind, ZoneKind, ZoneSpan } from '@/lib/articles/article'
import type { Failure, Result } from '@/lib/result'
import { paragraphs } from '@/lib/text/segments'

/** What a person checks of an article before it is stored. `outletId` and `storyId` are empty for none, `new` for a new one. */
export type Particulars = {
  title: string
  outletId: string
  outletName: string
  outletKind: OutletKind
  author: string
  url: string
  publishedAt: string
  language: string
  storyId: string
  storyTitle: string
}

/** A line of the text, or the part of one that has a zone of its own. `number` is that of its paragraph. */
export type ZoneRow = ZoneSpan & { number: number }

/** An article on its way in. `ids` stay the same however often it is sent. */
export type ImportItem = {
  key: string
  name: string
  ids: { id: string; versionId: string }
  text: string
  /** What the text was read from, where it was fetched or sent as a document. */
  snapshotId: string | null
  rows: ZoneRow[]
  particulars: Particulars
  warnings: string[]
  duplicates: { id: string; title: string }[]
  state: 'check' | 'saving' | 'saved' | 'failed'
  failure: Failure | null
  stored: { id: string; lines: number; sha256: string } | null
}

/** Zones one article may have; where it has more lines, only what is not body is told. */
const MOST_ZONES = 5_000

/** What was read of one text, as an item to check. The outlet is one of the newsroom's where its name or its domain fits. */
export function toItem(
  reading: Reading,
  {
    name,
    key,
    ids,
    outlets,
    storyId,
  }: { name: string; key: string; ids: ImportItem['ids']; outlets: readonly Outlet[]; storyId: string },
): ImportItem {
  const known = findOutlet(reading, outlets)
  return {
    key,
    name,
    ids,
    text: reading.text,
    snapshotId: reading.snapshot?.id ?? null,
    rows: zoneRows(reading.text, reading.zones),
    particulars: {
      title: reading.title,
      outletId: known?.id ?? 'new',
      outletName: known ? '' : (reading.outlet ?? ''),
      outletKind: 'newspaper',
      author: reading.author,
      url: reading.url ?? '',
      publishedAt: reading.publishedAt,
      language: reading.language === 'other' ? 'und' : reading.language,
      storyId,
      storyTitle: '',
    },
    warnings: reading.warnings,
    duplicates: reading.duplicates ?? [],
    state: 'check',
    failure: null,
    stored: null,
  }
}

function findOutlet({ outlet, url }: Reading, outlets: readonly Outlet[]): Outlet | undefined {
  const host = url && URL.canParse(url) ? new URL(url).hostname : null
  const wanted = outlet?.trim().toLowerCase()
  return (
    outlets.find(one => wanted && one.name.toLowerCase() === wanted) ??
    outlets.find(
      one => one.domain !== null && host !== null && (host === one.domain || host.endsWith(`.${one.domain}`)),
    )
  )
}

/** The text's written lines with the zones on them; a line that holds two zones is two rows. Rows cover what is written, in order. */
export function zoneRows(text: string, zones: readonly ZoneSpan[]): ZoneRow[] {
  const sorted = [...zones].sort((a, b) => a.start - b.start)
  const rows: ZoneRow[] = []
  let at = 0
  for (const { start, end, number } of paragraphs(text)) {
    if (number === null) continue
    while (at < sorted.length && sorted[at].end <= start) at++
    let from = start
    for (let next = at; next < sorted.length && sorted[next].start < end; next++) {
      const zone = sorted[next]
      const [zoneStart, zoneEnd] = [Math.max(from, zone.start), Math.min(end, zone.end)]
      if (zoneStart > from && /\S/.test(text.slice(from, zoneStart)))
        rows.push({ start: from, end: zoneStart, kind: 'body', number })
      if (zoneEnd > zoneStart) rows.push({ start: zoneStart, end: zoneEnd, kind: zone.kind, number })
      from = Math.max(from, zoneEnd)
    }
    if (from < end && /\S/.test(text.slice(from, end))) rows.push({ start: from, end, kind: 'body', number })
  }
  return rows
}

/** The rows with another kind of zone at `index`. */
export function withZone(rows: readonly ZoneRow[], index: number, kind: ZoneKind): ZoneRow[] {
  return rows.map((row, at) => (at === index ? { ...row, kind } : row))
}

/**
 * The items after a person changed one of them. A story chosen for one is chosen for all that have none yet, and those that named
 * the same new story are renamed with it.
 */
export function edited(items: readonly ImportItem[], key: string, changes: Partial<Particulars>): ImportItem[] {
  const own = items.find(item => item.key === key)?.particulars
  const { storyId, storyTitle } = changes
  return items.map(item => {
    const { particulars, state } = item
    if (item.key === key) return { ...item, particulars: { ...particulars, ...changes } }
    if (state === 'saved') return item
    const lacksStory = particulars.storyId === ''
    const sharesNewStory = particulars.storyId === 'new' && particulars.storyTitle === own?.storyTitle
    return {
      ...item,
      particulars: {
        ...particulars,
        ...(storyId !== undefined && lacksStory && { storyId }),
        ...(storyTitle !== undefined && sharesNewStory && { storyTitle }),
      },
    }
  })
}

/** The body that stores an item, or what is wrong with it, field by field. */
export function bodyOf({
  ids,
  text,
  snapshotId,
  rows,
  particulars,
}: ImportItem): Result<z.output<typeof articleInput>> {
  const { title, outletId, outletName, outletKind, author, url, publishedAt, language, storyId, storyTitle } =
    particulars
  const told = rows.length > MOST_ZONES ? rows.filter(row => row.kind !== 'body').slice(0, MOST_ZONES) : rows
  const body: ArticleInput = {
    ...ids,
    title,
    text,
    outlet: outletId === 'new' ? { name: outletName, kind: outletKind } : { id: outletId },
    story: storyId === '' ? null : storyId === 'new' ? { title: storyTitle } : { id: storyId },
    author,
    url: url.trim() || null,
    publishedAt: publishedAt.trim(),
    language,
    zones: told.map(({ start, end, kind }) => ({ start, end, kind })),
    snapshotId,
  }
  return parseInput(articleInput, body)
}

/** Which field of the form a failure's field belongs to. */
export function fieldOf(failure: Failure | null, field: keyof Particulars): { code: string; message: string } | null {
  if (!failure) return null
  const named: Partial<Record<keyof Particulars, string>> = { outletName: 'outlet', storyTitle: 'story' }
  const wanted = named[field] ?? field
  const found = failure.fields?.find(one => one.field.split('.')[0] === wanted)
  if (found) return found
  return failure.field?.split('.')[0] === wanted ? failure : null
}

/** Items whose text stands twice in one import. */
export function twins(items: readonly ImportItem[]): ReadonlySet<string> {
  const first = new Map<string, string>()
  const found = new Set<string>()
  for (const { key, text } of items) {
    const before = first.get(text)
    if (before === undefined) first.set(text, key)
    else found.add(key).add(before)
  }
  return found
}

/**
 * What a person pasted, to the character. A box for text turns "\r\n" and "\r" into "\n"; where it still holds what came from
 * the clipboard, the clipboard's words are the text.
 */
export function pastedText(shown: string, clipboard: string | null): string {
  return clipboard !== null && clipboard.replace(/\r\n?/g, '\n') === shown ? clipboard : shown
}
