import type { ZoneSpan } from './article'
import { markCaptions, splitCredit } from './captions'
import { markLists } from './link-lists'
import { isTitle, readLines, type Line } from './page-lines'
import { byline, crossLinks, datePart, endsAsFurniture, furnitureLine } from './zone-signs'

/** What the page itself said of its parts (`og:title`, `description`); each may be missing. */
export type ZoneHints = { title?: string | null; description?: string | null }

/** Lines longer than this are paragraphs of a story, whatever they begin with. */
const SHORT = 220

/**
 * Says of every line that has something on it which part of the page it is; a caption and its photo credit share a line. Goes
 * by how news pages look (headings of link lists, clock times alone, boxes, names of agencies), never by a site. Linear.
 */
export function readZones(text: string, hints: ZoneHints = {}): ZoneSpan[] {
  const lines = readLines(text)
  markFurniture(lines)
  markMenus(lines)
  markLists(lines)
  markCredits(lines)
  markHead(lines, hints)
  markCaptions(lines)
  const zones: ZoneSpan[] = []
  for (const line of lines) for (const zone of toZones(text, line)) zones.push(zone)
  return zones
}

function markFurniture(lines: Line[]): void {
  for (const line of lines) {
    if (line.kind || line.words.length > SHORT) continue
    if (crossLinks.test(line.words) || furnitureLine.test(line.words) || endsAsFurniture(line.words))
      line.kind = 'furniture'
  }
}

/** Four or more very short lines in a row, none of them a sentence or a list item, are a menu. */
function markMenus(lines: Line[]): void {
  const isItem = (line: Line) =>
    line.words.length <= 32 &&
    line.words.split(/\s+/).length <= 4 &&
    !/[.!?:;,…»"”]$/.test(line.words) &&
    !/^[•●▪◦*«"“—–-]|\d/.test(line.words)
  for (let from = 0; from < lines.length;) {
    let to = from
    while (to < lines.length && (lines[to].kind === 'furniture' || isItem(lines[to]))) to++
    const items = lines.slice(from, to).filter(line => line.kind !== 'furniture')
    if (to - from >= 4 && items.length >= 2) for (const line of items) line.kind = 'furniture'
    from = Math.max(to, from + 1)
  }
}

function markCredits(lines: Line[]): void {
  lines.forEach((line, i) => {
    if (line.kind || line.words.length > SHORT) return
    const isEdge = i < 12 || i >= lines.length - 14
    if (isEdge && (byline.test(line.words) || isDateLine(line.words))) line.kind = 'credit'
  })
}

/** Dates with clock times, a reading time perhaps, and nothing else. */
function isDateLine(words: string): boolean {
  if (words.length > 140 || !/\d/.test(words)) return false
  const rest = words.replace(datePart, '')
  return rest !== words && /^[\s—–|·•,().:-]*(?:\d+\s*min(?:utes?)?\.?(?:\s+(?:de\s+lecture|read))?)?\s*$/i.test(rest)
}

/** How long a lead may be, and how many lines from the top it may stand. */
const LEAD = 480
const HEAD_LINES = 30
/** How much longer a headline may be with the name of its site. */
const SITE = 60

function markHead(lines: Line[], hints: ZoneHints): void {
  const title = hints.title ? plain(hints.title) : null
  const description = hints.description ? plain(hints.description) : null
  const top = lines.slice(0, HEAD_LINES)
  const first = title ? (top.find(line => isSame(plain(line.words), title)) ?? firstTitle(lines)) : firstTitle(lines)
  if (!first) return
  const headline = plain(first.words)
  for (const line of top) {
    if (line.words.length > first.words.length + SITE || !beginsAlike(line.words, first.words)) continue
    if ((!line.kind || line === first) && isSame(plain(line.words), headline) && isTitle(first)) line.kind = 'headline'
  }
  const at = lines.indexOf(first)
  const lead = lines.slice(at + 1, at + 8).find(line => line.kind === null && splitCredit(line.words) === null)
  if (!lead) return
  const isDescribed = description !== null && isSame(plain(lead.words), description)
  const rest = lines.filter(line => line.kind === null && line !== lead && line.words.length > 80)
  const isShort = lead.words.length >= 40 && lead.words.length <= LEAD && !isFragment(lead) && rest.length >= 2
  if (isDescribed || isShort) lead.kind = 'lead'
}

/** The first line, where it is put as a headline is. */
function firstTitle(lines: Line[]): Line | undefined {
  const first = lines.find(line => line.kind === null)
  return first && lines.length > 1 && isTitle(first) && lines.indexOf(first) < HEAD_LINES ? first : undefined
}

function isFragment(line: Line): boolean {
  return isTitle(line) && line.words.length < 60
}

/** Without typography and case; enough of it to compare. */
function plain(words: string): string {
  const even = words.slice(0, 600).toLowerCase().replace(/\s+/g, ' ').replace(/[’‘]/g, "'")
  return even.replace(/« | »|[«»“”]/g, '"').replace(/ (?=[:;!?%])/g, '')
}

/** Whether two lines begin with the same letter, or one of them with a mark: only then can they be the same words. */
function beginsAlike(a: string, b: string): boolean {
  const [first, second] = [a.charAt(0).toLowerCase(), b.charAt(0).toLowerCase()]
  return first === second || /[^\p{L}\p{N}]/u.test(first + second)
}

function isSame(words: string, hint: string): boolean {
  if (words === hint) return true
  const [short, long] = words.length < hint.length ? [words, hint] : [hint, words]
  return (
    short.length >= 20 &&
    long.startsWith(short) &&
    (/^\s*[|–—-]/.test(long.slice(short.length)) || short.length > long.length * 0.9)
  )
}

function toZones(text: string, line: Line): ZoneSpan[] {
  const { start, end } = line
  const kind = line.kind ?? 'body'
  if (kind !== 'caption') return [{ start, end, kind }]
  const cut = splitCredit(line.words)
  if (cut === null) return [{ start, end, kind }]
  const lead = text.slice(start, end).length - text.slice(start, end).trimStart().length
  const at = start + lead + cut
  return at === start
    ? [{ start, end, kind: 'credit' }]
    : [
        { start, end: at, kind },
        { start: at, end, kind: 'credit' },
      ]
}
