import { paragraphs } from '../text/segments'
import type { Span } from '../text/span'
import {
  byline,
  captionWords,
  creditWords,
  crossLinks,
  datePart,
  finiteVerbs,
  furnitureEnd,
  furnitureLines,
  listHeadings,
  pastTense,
  photoCredit,
  storyWords,
  timeAlone,
} from './zone-signs'

/** The parts of a news page, as people name them. */
export const zoneKinds = ['headline', 'lead', 'body', 'caption', 'credit', 'furniture'] as const
export type ZoneKind = (typeof zoneKinds)[number]

/** A part of a text and what it is. `credit` is who made it and when: photo credit, byline, date line. */
export type ZoneSpan = Span & { kind: ZoneKind }

/** What the page itself said of its parts (`og:title`, `description`); each may be missing. */
export type ZoneHints = { title?: string | null; description?: string | null }

/** A line as the rules see it: its words without space around them, and what it is once a rule has said so. */
type Line = Span & { words: string; kind: ZoneKind | null; blankBefore: boolean }

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
  return lines.flatMap(line => toZones(text, line))
}

function readLines(text: string): Line[] {
  const lines: Line[] = []
  let blank = false
  for (const { start, end, number } of paragraphs(text)) {
    if (number === null) blank = true
    else {
      lines.push({
        start,
        end,
        words: text.slice(start, Math.min(end, start + 2000)).trim(),
        kind: null,
        blankBefore: blank,
      })
      blank = false
    }
  }
  return lines
}

/** Whether a line is put as a title is: short, and without the stop that ends a sentence. */
function isTitle(line: Line): boolean {
  return line.words.length <= 180 && !/[.…;,]["»”’)]?$/.test(line.words) && !/^[•●▪◦*]/.test(line.words)
}

function isSentence(line: Line): boolean {
  return /[.!?…]["»”’)\]]*$/.test(line.words)
}

function markFurniture(lines: Line[]): void {
  for (const line of lines) {
    if (line.kind || line.words.length > SHORT) continue
    const isFurniture =
      crossLinks.test(line.words) ||
      furnitureLines.some(sign => sign.test(line.words)) ||
      furnitureEnd.test(line.words.slice(-60))
    if (isFurniture) line.kind = 'furniture'
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

/** A heading such as "Lire aussi" and, under it, titles, teasers and times, until the story goes on. */
function markLists(lines: Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (lines[i].words.length > 60 || !listHeadings.test(lines[i].words)) continue
    lines[i].kind = 'furniture'
    const end = listEnd(lines, i + 1)
    for (let j = i + 1; j < end; j++) lines[j].kind = 'furniture'
    i = Math.max(i, end - 1)
  }
}

/** How many lines below a time it may stand from the title it belongs to. */
const ITEM = 3
/** A box of links in the middle of a story has no more titles than this. */
const MOST_TITLES = 8
const TEASER = 260

function listEnd(lines: Line[], from: number): number {
  let titles = 0
  let timed = false
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line.kind === 'furniture') continue
    const time = nextTime(lines, at)
    if (time >= 0) {
      timed = true
      titles = 0
      at = time
      continue
    }
    const before = lines[at - 1]
    const isLast = at === lines.length - 1
    if (isTitle(line)) {
      if (isSubheading(lines, at)) return at
      if (!timed && ++titles > MOST_TITLES && hasStoryAfter(lines, at)) return at
      continue
    }
    const isTeaser =
      !line.blankBefore &&
      line.words.length <= TEASER &&
      isTitle(before) &&
      before.kind !== 'furniture' &&
      (isLast || isTitle(lines[at + 1]))
    const isTimedTeaser = timed && isLast && line.words.length <= TEASER
    if (isTeaser || isTimedTeaser) continue
    return at
  }
  return lines.length
}

/** The place of a time that stands alone within the next lines of one list item; -1 where there is none. */
function nextTime(lines: Line[], at: number): number {
  for (let i = at; i < Math.min(lines.length, at + ITEM); i++) {
    if (lines[i].words.length < 40 && timeAlone.test(lines[i].words)) return i
    if (lines[i].words.length > TEASER * 2) return -1
    if (i > at && listHeadings.test(lines[i].words)) return -1
  }
  return -1
}

/** A title after a blank line with a paragraph of a story right under it is the story's own subheading. */
function isSubheading(lines: Line[], at: number): boolean {
  const next = lines[at + 1]
  return lines[at].blankBefore && next !== undefined && isSentence(next) && next.words.length > TEASER
}

function hasStoryAfter(lines: Line[], at: number): boolean {
  return lines.slice(at, at + 6).some(line => isSentence(line) && line.words.length > TEASER)
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
    if (line.words.length > first.words.length + SITE) continue
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

function isSame(words: string, hint: string): boolean {
  if (words === hint) return true
  const [short, long] = words.length < hint.length ? [words, hint] : [hint, words]
  return (
    short.length >= 20 &&
    long.startsWith(short) &&
    (/^\s*[|–—-]/.test(long.slice(short.length)) || short.length > long.length * 0.9)
  )
}

/** Captions are short; nothing longer is looked at. */
const CAPTION = 420

function markCaptions(lines: Line[]): void {
  lines.forEach((line, i) => {
    if (line.kind || line.words.length > CAPTION) return
    const isAlone = line.blankBefore || i + 1 === lines.length || lines[i + 1].blankBefore || i < 6
    if (splitCredit(line.words) !== null || (isAlone && isUncreditedCaption(line.words))) line.kind = 'caption'
  })
}

/** One sentence without quotation marks that says who is seen where, and in French has no verb of its own. */
function isUncreditedCaption(words: string): boolean {
  if (words.length <= 40 || words.length > 320 || !words.endsWith('.') || !captionWords.test(words)) return false
  return (
    !finiteVerbs.test(words) &&
    !storyWords.test(words) &&
    !(/\b(?:the|of|and)\b/.test(words) && pastTense.test(words)) &&
    !/[.!?]\s+["«“]?\p{Lu}/u.test(words.replace(/\b(?:M|Mme|Dr|Mr|Mrs|Ms|St|\p{Lu})\./gu, ''))
  )
}

/** Where the photo credit at the end of a line begins, or null. */
function splitCredit(words: string): number | null {
  if (words.length > CAPTION) return null
  const from = Math.max(0, words.length - CREDIT)
  const tail = words.slice(from)
  if (!creditWords.test(tail)) return null
  for (const sign of photoCredit) {
    const match = sign.exec(tail)
    if (match && (match.index > 0 || from === 0) && !/\s[a-zà-ÿ]+\s[a-zà-ÿ]+\s[a-zà-ÿ]+\s/.test(match[0])) {
      return from + match.index
    }
  }
  return null
}

/** No photo credit is longer. */
const CREDIT = 140

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
