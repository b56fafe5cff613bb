import type { ZoneSpan } from '../../articles/article'
import type { Span } from '../../text/span'
import { agencyNamed, agencyPattern } from './agencies'

/** A line or bracket that says from which agency a text is: "(AFP)", "Le Courrier avec Reuters", "PARIS (AP) –". */
export type Credit = { agency: string; words: string; span: Span }

const list = `(?:${agencyPattern})(?:\\s*(?:,|/|&|\\+|-|\\bet\\b|\\band\\b)\\s*(?:l['’])?(?:${agencyPattern})){0,3}`
/** Who signed beside the agency: a paper, an author. Never a slash or a bar: those stand in photo credits. */
const signer = "[\\p{L}\\p{M}\\p{N}.'’ -]{1,60}?"

/** A line that is nothing but a credit. The agencies are the only group. */
const lines = [
  new RegExp(
    `^[(\\[—–-]?\\s*(?:sources?\\s*:\\s*|d['’]après\\s+|via\\s+)?(?:l['’])?(${list})\\s*[)\\]]?[.\\s]*$`,
    'iu',
  ),
  new RegExp(
    `^[(\\[—–-]?\\s*(?:${signer},?\\s+)?(?:avec|with)\\s+(?:l['’]|the\\s+)?(${list})\\s*[)\\]]?[.\\s]*$`,
    'iu',
  ),
  new RegExp(
    `^(?:par|by|(?:avec\\s+)?les\\s+agences|reporting\\s+by|texte\\s*:)\\s+(?:${signer},?\\s+(?:avec|with|et|and|pour|for|,)\\s+)?(?:l['’]|the\\s+)?(${list})[.\\s]*$`,
    'iu',
  ),
  new RegExp(`^(?:${signer})\\s*[(\\[](?:avec\\s+|with\\s+)?(${list})[)\\]][.\\s]*$`, 'iu'),
  new RegExp(`^©\\s*(?:\\d{4}\\s+)?(${list})[.\\s]*$`, 'iu'),
]
/** How a dispatch begins: "PARIS, 20 janv 2026 (AFP) -", "KYIV (Reuters) —", "(AP) –". */
const opening = new RegExp(`^(?:\\p{Lu}[\\p{L}\\p{N} ,.'’/-]{1,60})?\\(\\s*(${list})\\s*\\)\\s*[-–—:]`, 'u')
/** How a paragraph ends: "… (AFP)", "… (avec Reuters)", "… Avec AFP." */
const closing = new RegExp(
  `[.!?»”"]\\s*(?:[(\\[]\\s*(?:(?:avec|with|source\\s*:)\\s+)?(${list})\\s*[)\\]]|(?:Avec|With)\\s+(${list}))[.\\s]*$`,
  'u',
)

/** What only stands in the credit of a picture. */
const picture = /photo|©\s*\p{L}+\s*[/|]|crédit|credit|image|illustration|capture|getty|vidéo|video|via\s+reuters|\|/iu

/** A line is a credit only when it is short; dispatches open and close in longer ones. */
const SHORT = 110
const EDGE = 90

/**
 * The credits of a text that say from where its words are, in its order, each agency once. The credit of a picture makes no
 * origin: captions, their lines, and "Name / AFP" are left out, as is furniture. Linear.
 */
export function readCredits(text: string, zones: readonly ZoneSpan[]): Credit[] {
  const pictures = zones.filter(zone => zone.kind === 'furniture' || zone.kind === 'caption')
  const found: Credit[] = []
  let zone = 0
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    while (zone < pictures.length && pictures[zone].end <= start) zone++
    const isPicture = zone < pictures.length && pictures[zone].start < end
    if (!isPicture) for (const credit of creditsOfLine(text, start, end)) addNew(found, credit)
    start = end + 1
  }
  return found
}

function addNew(found: Credit[], credit: Credit): void {
  if (!found.some(other => other.agency === credit.agency)) found.push(credit)
}

function creditsOfLine(text: string, from: number, to: number): Credit[] {
  let start = from
  let end = to
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  if (start === end) return []
  if (end - start <= SHORT) {
    const line = text.slice(start, end)
    if (picture.test(line)) return []
    for (const form of lines) {
      const match = form.exec(line)
      if (match) return toCredits(match[1], line, start)
    }
  }
  const head = text.slice(start, Math.min(end, start + EDGE))
  const opens = opening.exec(head)
  if (opens) return toCredits(opens[1], opens[0], start)
  const tail = text.slice(Math.max(start, end - EDGE), end)
  const closes = closing.exec(tail)
  return closes ? toCredits(closes[1] ?? closes[2], closes[0], end - closes[0].length) : []
}

const splitter = new RegExp(agencyPattern, 'gu')

function toCredits(names: string, words: string, start: number): Credit[] {
  return Array.from(names.matchAll(splitter)).flatMap(match => {
    const agency = agencyNamed(match[0])
    return agency ? [{ agency, words: words.trim(), span: { start, end: start + words.length } }] : []
  })
}

const isSpace = (text: string, at: number) => /\s/.test(text[at])
