import type { ZoneSpan } from '../articles/article'
import { languagePassages, shownLanguage } from '../articles/language'
import { readZones } from '../articles/zones'
import { languages, type LanguageCode } from '../languages'
import type { Span } from '../text/span'
import { figuresIn } from './figures/detect'
import { toPage as toFigurePage } from './figures/page'
import type { Proposal } from './proposal'
import { scanText } from './scan'
import { speechIn } from './speech/detect'
import { toPage as toSpeechPage } from './speech/page'

/** How to read a text. */
export type ProposeOptions = {
  /** `auto` reads each passage in the language it is in; passages in a language nobody knows are left out. */
  language?: LanguageCode | 'auto'
  /** ISO 8601; "hier" is read from it. */
  publishedAt?: string | null
  /** The zones as a person left them; read from the text where they are not given. */
  zones?: readonly ZoneSpan[]
}

/** With fewer units than this a text need not show its language to be read. */
const SHORT = 200

/**
 * Everything in a text that an editor might check, in the order of the text (the longer first where two begin together).
 * Nothing is proposed in furniture. Pure, linear, and deterministic.
 */
export function propose(text: string, options: ProposeOptions = {}): Proposal[] {
  const { language = 'auto', publishedAt = null, zones = readZones(text) } = options
  const furniture = zones.filter(zone => zone.kind === 'furniture')
  const readAs = (code: LanguageCode, left: readonly Span[] = []): Proposal[] => {
    const visible = blank(text, [...furniture, ...left])
    const { figures, speech } = scanText(visible, code)
    const found: Proposal[] = figuresIn(toFigurePage(figures, { language: code, publishedAt }))
    const days = publishedAt ? [publishedAt.slice(0, 10)] : daysOf(found)
    for (const proposal of speechIn(toSpeechPage(speech, days))) found.push(proposal)
    return found
  }
  const found = language === 'auto' ? readPassages(text, readAs) : readAs(language)
  lower(
    found,
    zones.filter(zone => zone.kind === 'credit'),
  )
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** The days that a text names in full. */
function daysOf(proposals: readonly Proposal[]): string[] {
  const days: string[] = []
  for (const { kind, value } of proposals)
    if (kind === 'figure' && value.dimension === 'date' && value.number?.length === FULL_DAY) days.push(value.number)
  return days
}

const FULL_DAY = '2026-01-31'.length

/** The date and hour under a byline are nothing an editor looks up. */
function lower(proposals: readonly Proposal[], credits: readonly Span[]): void {
  for (const proposal of proposals) {
    const { span } = proposal
    if (credits.some(credit => credit.start <= span.start && span.end <= credit.end)) proposal.rank = 'minor'
  }
}

type Reader = (code: LanguageCode, left?: readonly Span[]) => Proposal[]

/** Each language reads its own passages; a text too short to show one is read by the language that finds most in it. */
function readPassages(text: string, readAs: Reader): Proposal[] {
  if (text.length <= SHORT && shownLanguage(text) === null) {
    const readings = Object.keys(languages).map(code => readAs(code as LanguageCode))
    return readings.reduce((best, reading) => (reading.length > best.length ? reading : best), [])
  }
  const passages = languagePassages(text)
  const codes = new Set(passages.map(passage => passage.language))
  const found: Proposal[] = []
  for (const code of codes) {
    if (code === 'other') continue
    const others = passages.filter(passage => passage.language !== code)
    for (const proposal of readAs(code, others)) found.push(proposal)
  }
  return found
}

const spaces = (words: string): string => ' '.repeat(words.length)

/** The text with these spans made blank, line breaks kept, so that every offset stays what it is. */
function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(at, start)
    const hidden = text.slice(from, end)
    parts.push(
      text.slice(at, from),
      /[\n\r]/.test(hidden) ? hidden.replace(/[^\n\r]+/g, spaces) : ' '.repeat(end - from),
    )
    at = end
  }
  // One flat string: what is joined with + is read many times slower, character by character.
  parts.push(text.slice(at))
  return parts.join('')
}
