import { detectFigures } from '../claims/figures/detect'
import { detectSpeech } from '../claims/speech/detect'
import type { Proposal } from '../claims/proposal'
import type { Figure } from '../claims/value'
import { languages, type LanguageCode } from '../languages'
import type { Language } from '../languages/language'
import { isListed } from '../languages/listed'
import type { Span } from '../text/span'
import type { Holder } from './names/holders'
import type { Meant } from './names/key'
import { readAround } from './statement-around'
import { boundDate, toCompared, type ComparedFigure } from './statement-figure'
import { lexiconOf } from './statement-lexicon'
import { guessLanguage } from './statement-language'
import { focusOn, readWords, type Word } from './statement-words'

/** What is known of a passage beyond its words. */
export type StatementOptions = {
  /** `auto` takes the language of most of its words. */
  language?: LanguageCode | 'auto'
  /** ISO 8601; relative dates are read from it. */
  publishedAt?: string | null
  /** The passage that a claim is about, inside the text: its figure, quote or statement. */
  focus?: Span
  /** Which event; two that differ are never compared. */
  occasionId?: string | null
  /** Who publishes it. */
  sourceName?: string
  /** Whom the names that several people bear mean in its text, as far as that is known. */
  meant?: Meant
  /** Who holds which office, as its text says. */
  holders?: readonly Holder[]
}

/** Somebody's words: with quotation marks, or reported. */
export type Said = {
  span: Span
  /** Who says it; null where nobody is named. */
  speaker: string | null
  /** What is said, as a place in the text. */
  content: Span
  isQuote: boolean
}

/**
 * All that comparing needs to know of one sentence or passage; made once, compared many times. Offsets are those of `text`.
 */
export type Statement = {
  text: string
  language: LanguageCode
  publishedAt: string | null
  occasionId: string | null
  sourceName: string | null
  meant: Meant | null
  holders: readonly Holder[]
  focus: Span | null
  words: readonly Word[]
  figures: readonly ComparedFigure[]
  said: readonly Said[]
  /** Places in `words` by stem, by `n:` and name, by `p:` and first letters. */
  index: ReadonlyMap<string, readonly number[]>
  /** Places in `words` by concept: the words that mean it, and those that mean a kind of it. */
  meaning: ReadonlyMap<number, readonly number[]>
  kinds: ReadonlyMap<number, readonly number[]>
  /** The names as they stand, by the number of their run in `words`. */
  names: readonly string[]
  /** The sum of the weights of the words. */
  weight: number
}

/** Beyond this a passage is no statement; what follows is not compared. */
const LONGEST = 20_000

/** Reads a sentence or passage for comparing. Linear in its length; never throws. */
export function readStatement(text: string, options: StatementOptions = {}): Statement {
  const read = text.length > LONGEST ? text.slice(0, LONGEST) : text
  const language = !options.language || options.language === 'auto' ? guessLanguage(read) : options.language
  const publishedAt = options.publishedAt ?? null
  const lexicon = lexiconOf(language)
  const stem = (word: string) => lexicon.find(word.split(' ').at(-1) ?? word).stem
  const figures = detectFigures(read, { language, publishedAt }).flatMap(({ value, span, core }) =>
    core && !isArticle(value, languages[language]) ? [toCompared(value, span, core, stem)] : [],
  )
  for (const figure of figures) {
    if (figure.date) boundDate(figure, read, lexicon)
    else readAround(figure, read, lexicon)
  }
  const words = readWords(read, lexicon, figures, languages[language])
  if (options.focus) focusOn(words, options.focus)
  const index = new Map<string, number[]>()
  const meaning = new Map<number, number[]>()
  const kinds = new Map<number, number[]>()
  let weight = 0
  words.forEach((word, at) => {
    weight += word.weight
    if (word.figure >= 0) return
    add(index, word.lexeme.stem, at)
    if (word.name) add(index, `n:${word.name}`, at)
    else if (word.lexeme.stem.length >= PREFIX) add(index, `p:${word.lexeme.stem.slice(0, PREFIX)}`, at)
    for (const id of word.lexeme.concepts) add(meaning, id, at)
    for (const id of word.lexeme.kinds) add(kinds, id, at)
  })
  return {
    text,
    language,
    publishedAt,
    occasionId: options.occasionId ?? null,
    sourceName: options.sourceName ?? null,
    meant: options.meant ?? null,
    holders: options.holders ?? [],
    focus: options.focus ?? null,
    words,
    figures,
    said: detectSpeech(read, { language }).flatMap(toSaid),
    index,
    meaning,
    kinds,
    names: namesOf(read, words),
    weight,
  }
}

function namesOf(text: string, words: readonly Word[]): string[] {
  const spans: Span[] = []
  for (const { run, start, end } of words) if (run >= 0) spans[run] = { start: spans[run]?.start ?? start, end }
  return Array.from(spans, span => (span ? text.slice(span.start, span.end) : ''))
}

/** "Mort d'un cancer": one that counts nothing is no figure to compare; "un mort" is. */
function isArticle({ number, unit, printed, dimension }: Figure, { numbers }: Language): boolean {
  return (
    dimension === 'count' &&
    number === '1' &&
    unit !== null &&
    !/\d/.test(printed) &&
    !isListed(numbers.nouns.harm, unit)
  )
}

/** Stems that begin with this many letters alike may be of one family. */
export const PREFIX = 5

function add<Key>(map: Map<Key, number[]>, key: Key, at: number): void {
  const list = map.get(key)
  if (list) list.push(at)
  else map.set(key, [at])
}

function toSaid(proposal: Proposal<'quote' | 'attribution'>): Said[] {
  const { span, parts } = proposal
  if (!parts.content) return []
  const speaker = proposal.kind === 'quote' ? proposal.value.speaker : proposal.value.source
  return [{ span, speaker, content: parts.content, isQuote: proposal.kind === 'quote' }]
}
