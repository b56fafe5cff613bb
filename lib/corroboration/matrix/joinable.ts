import type { KindAndValue } from '../../claims/value-columns'
import { languages, type LanguageCode } from '../../languages'
import type { Span } from '../../text/span'
import { sentenceSpans } from '../../text/sentence-spans'
import { readStatement, type Statement } from '../statement'
import type { Joinable } from './propose-facts'

/** A claim with the text that it stands in, to be read for joining. */
export type ToRead = KindAndValue & {
  id: string
  row: string
  articleId: string
  occasionId: string | null
  text: string
  span: Span
  /** BCP 47, as the article has it. */
  language: string
  publishedAt: string
}

/** With fewer words than this a clause says too little by itself, and its sentence is read. */
const FEWEST = 4

/**
 * A claim read for joining: what it is about is the clause that its passage stands in (a quote's own words, the statement behind an
 * attribution). Linear in its paragraph.
 */
export function toJoinable(claim: ToRead): Joinable {
  const { text, span, language: tag, publishedAt, ...rest } = claim
  const language = languageOf(tag)
  const options = { language, publishedAt: publishedAt.slice(0, 10) || null, occasionId: claim.occasionId }
  const own = ownWords(claim)
  const sentence = own === null ? sentenceAround(text, span) : null
  const read = readStatement(own ?? text.slice(sentence!.start, sentence!.end), options)
  if (sentence === null) return { ...rest, statement: read, stems: stemsOf(read.words) }
  const from = { start: span.start - sentence.start, end: span.end - sentence.start }
  const inside = read.words.filter(word => word.start < from.end && from.start < word.end)
  const clauses = new Set(inside.map(word => word.clause))
  const clause = read.words.filter(word => clauses.has(word.clause))
  const words = clause.length >= FEWEST ? clause : read.words
  const [first, last] = [words[0], words[words.length - 1]]
  const narrow =
    first && last && words !== read.words
      ? readStatement(read.text.slice(Math.min(first.start, from.start), Math.max(last.end, from.end)), options)
      : read
  return { ...rest, statement: narrow, stems: stemsOf(words) }
}

function languageOf(tag: string): LanguageCode | 'auto' {
  const primary = tag.toLowerCase().split('-')[0] ?? ''
  return Object.hasOwn(languages, primary) ? (primary as LanguageCode) : 'auto'
}

/** What a claim of speech says, where the claim itself holds it. */
function ownWords(claim: KindAndValue): string | null {
  switch (claim.kind) {
    case 'quote':
      return claim.value.words
    case 'attribution':
      return claim.value.content
    default:
      return null
  }
}

function sentenceAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const line = text.slice(from, next < 0 ? text.length : next)
  const found = sentenceSpans(line).filter(one => one.start + from < end && start < one.end + from)
  const first = found[0]
  const last = found[found.length - 1]
  return { start: Math.min(start, from + (first?.start ?? 0)), end: Math.max(end, from + (last?.end ?? line.length)) }
}

/** The names and the beginnings of the other words, without figures. */
function stemsOf(words: Statement['words']): Set<string> {
  return new Set(words.filter(word => word.figure < 0).map(word => stemOf(word)))
}

/** Of this many letters words of one family begin alike: "évacués", "évacuation". */
const FAMILY = 4

/** What a word is compared by: a name whole, another word by how its stem begins. */
export function stemOf({ name, lexeme }: Pick<Statement['words'][number], 'name' | 'lexeme'>): string {
  return name || lexeme.stem.slice(0, FAMILY)
}
