import { mainPassage, type Claim } from '../../claims/claim'
import type { KindName, Value } from '../../claims/value'
import { languages, type LanguageCode } from '../../languages'
import { sentencesAround, sentenceSpans } from '../../text/sentence-spans'
import type { Span } from '../../text/span'
import type { Question } from '../corroboration'
import type { Holder } from '../names/holders'
import type { Meant } from '../names/key'
import { readStatement, type Statement, type StatementOptions } from '../statement'

/** What is known of the text that a statement stands in. */
export type TextAbout = {
  language: string
  publishedAt: string
  outletName: string
  meant?: Meant
  holders?: readonly Holder[]
}

/**
 * What a claim states for one question: its sentence with its passage in focus. `part`, where the claim is about less than its
 * sentence, is what others must say to say the same: the clause of a figure, the words of a quote, the content of an attribution.
 */
export type ClaimStatement = {
  kind: KindName
  value: Value
  question: Question
  sentence: Statement
  part: Statement | null
  /** What a person wrote that a figure counts; null where nobody did. */
  counted: Statement | null
}

/** A language code that readings know, or `auto`. */
const codeOf = (language: string): LanguageCode | 'auto' =>
  language in languages ? (language as LanguageCode) : 'auto'

/** The options of reading that follow from a text. */
export function aboutText({ language, publishedAt, outletName, meant, holders }: TextAbout): StatementOptions {
  return { language: codeOf(language), publishedAt: publishedAt || null, sourceName: outletName, meant, holders }
}

/** What a claim states, read in its own text. */
export function claimStatement(
  claim: Pick<Claim, 'passages' | 'occasionId' | 'kind' | 'value'>,
  text: string,
  question: Question,
  about: TextAbout,
): ClaimStatement {
  const { kind, value, occasionId } = claim
  const main = mainPassage(claim).anchor
  const place = sentencesAround(sentenceSpans(text), main)
  const focus = { start: main.start - place.start, end: main.end - place.start }
  const options = { ...aboutText(about), occasionId }
  const sentence = readStatement(text.slice(place.start, place.end), { ...options, focus })
  const words = partOf(kind, value, sentence, focus)
  const of = kind === 'figure' ? (value as { of: string | null }).of : null
  const read = (words: string | null) => (words ? readStatement(words, options) : null)
  return { kind, value, question, sentence, part: read(words), counted: read(of) }
}

/** The words that others must say too; null where the sentence as a whole is meant. */
function partOf(kind: KindName, value: Value, sentence: Statement, focus: Span): string | null {
  if (kind === 'quote') return withoutGaps((value as { words: string }).words)
  if (kind === 'attribution') return (value as { content: string | null }).content
  if (kind === 'figure') return clauseOf(sentence, focus)
  return null
}

/** A quote without its "[…]" and "(...)": what was left out is no difference. */
function withoutGaps(words: string): string {
  return words.replace(/[[(]\s{0,2}(?:…|\.{3})\s{0,2}[\])]/g, ' ')
}

/** The words of the clause in which the passage in focus begins. */
function clauseOf({ text, words }: Statement, focus: Span): string {
  const inside = words.find(word => word.end > focus.start && word.start < focus.end)
  if (!inside) return text
  const own = words.filter(word => word.clause === inside.clause && word.sentence === inside.sentence)
  return text.slice(Math.min(own[0].start, focus.start), Math.max(own[own.length - 1].end, focus.end))
}
