import { detectFigures } from '../claims/figures/detect'
import { languages, type LanguageCode } from '../languages'
import type { Span } from '../text/span'
import { sentenceSpans } from '../text/sentence-spans'
import { valueFeatures, type PlacedFigure } from './features'
import { hashOf } from './features-hash'
import { isCommonplace } from './commonplace-words'
import { contentWords, type PlacedWord } from './features-words'
import { amountOf, type Amount } from './near-amount'

/** A word, a figure or a negation of a passage that is looked at closely. */
export type Item = {
  /** The clause that it stands in, from 0; -1 for what only the sentence before says. */
  clause: number
  /** Whether it stands in the passage that a claim is about; in its clause; elsewhere in the sentence; or in the one before. */
  place: 'passage' | 'clause' | 'sentence' | 'before'
  /** Its stem, its value, or `NEGATED`. */
  feature: number
  name: number | null
  meanings: readonly number[]
  isValue: boolean
  /** The number of a value, where it is one that has a size. */
  amount: Amount | null
  /** The share that it counts: a forename counts less than the name behind it. */
  share: number
}

/** A passage with its words in their clauses. */
export type CloseReading = readonly Item[]

/** What stands for every negation: two sentences that deny something have that in common. */
export const NEGATED = hashOf('negated')

/** Beyond so many words and clauses a passage is not looked at closely. */
const MOST = 80
const MOST_CLAUSES = 16

/** What a forename, or the "États" of "États-Unis", counts beside the name behind it. */
const FORENAME = 0.5

/** What a word counts that any news holds. */
const COMMONPLACE = 0.6

/**
 * Reads a sentence word by word, clause by clause. `focus` is the passage inside it that a claim is about; without it the
 * whole is. A sentence that opens with a pronoun is read together with what the one before it says.
 */
export function readClosely(
  text: string,
  span: Span,
  options: { language: LanguageCode; publishedAt?: string | null; focus?: Span },
): CloseReading {
  const { language, publishedAt = null, focus = span } = options
  const part = text.slice(span.start, span.end)
  const figures = detectFigures(part, { language, publishedAt: publishedAt?.slice(0, 10) || null }).map(
    ({ core, span: whole, value }): PlacedFigure => ({ core: core ?? whole, value }),
  )
  const placed = [
    ...wordsOutside(part, figures, language),
    ...figures.flatMap(({ core, value }) =>
      valueFeatures([value]).map(feature => ({
        ...nothing,
        start: core.start,
        feature,
        isValue: true,
        amount: amountOf(value),
      })),
    ),
    ...Array.from(part.matchAll(negations[language]), ({ index }) => ({ ...nothing, start: index, feature: NEGATED })),
  ].sort((a, b) => a.start - b.start)
  const clauses = clausesOf(part, placed)
  const isFocus = (start: number) => focus.start <= span.start + start && span.start + start < focus.end
  const touched = new Set(clauses.filter((_, at) => isFocus(placed[at].start)))
  const own = placed.slice(0, MOST).map(({ start, ...item }, at): Item => ({
    ...item,
    clause: clauses[at],
    place: isFocus(start) ? 'passage' : touched.has(clauses[at]) ? 'clause' : 'sentence',
  }))
  return [...own, ...before(text, span, language)]
}

const nothing = { name: null, meanings: [], isValue: false, amount: null, share: 1 } as const

/** The words of a negation, by language, as one expression. */
const negations = Object.fromEntries(
  Object.entries(languages).map(([code, { comparison }]) => {
    const { words, before } = comparison.negation
    return [code, new RegExp(`(?<!\\p{L})(?:${`${words} ${before}`.trim().split(/ +/).join('|')})(?!\\p{L})`, 'giu')]
  }),
) as Record<LanguageCode, RegExp>

function wordsOutside(text: string, figures: readonly PlacedFigure[], language: LanguageCode) {
  let next = 0
  const words = contentWords(text, { start: 0, end: text.length }, language).filter(({ start }) => {
    while (next < figures.length && figures[next].core.end <= start) next++
    return !(next < figures.length && figures[next].core.start <= start)
  })
  return words.map((word, at) => {
    const { start, stem, name, meanings } = word
    return {
      ...nothing,
      start,
      feature: stem,
      name,
      meanings,
      share: isForename(text, word, words[at + 1])
        ? FORENAME
        : isCommonplace(text.slice(start, word.end), language)
          ? COMMONPLACE
          : 1,
    }
  })
}

function isForename(text: string, { name, end }: PlacedWord, next: PlacedWord | undefined): boolean {
  return name !== null && next !== undefined && next.name !== null && /^[\s-]$/.test(text.slice(end, next.start))
}

/** The number of the clause of each, by the marks that stand between them. */
function clausesOf(text: string, placed: readonly { start: number }[]): number[] {
  let clause = 0
  let last = 0
  return placed.map(({ start }) => {
    if (last < start && /[,;:()–—«»“”]/.test(text.slice(last, start)) && clause < MOST_CLAUSES - 1) clause++
    last = Math.max(last, start)
    return clause
  })
}

/** What a sentence opens with where the one before names what it speaks of. */
const pronouns = new Set(Object.values(languages).flatMap(({ comparison }) => comparison.pronouns.split(' ')))

/** How far back the sentence before is looked for, in UTF-16 units, and how many of its words are kept. */
const BACK = 600
const KEPT = 40

/** The words of the sentence before, in the same paragraph, where this one opens with a pronoun. */
function before(text: string, { start }: Span, language: LanguageCode): Item[] {
  const [opening] = /\p{L}+/u.exec(text.slice(start, start + 40)) ?? ['']
  if (!pronouns.has(opening.toLowerCase())) return []
  const back = text.slice(Math.max(0, start - BACK), start)
  const part = back.slice(back.lastIndexOf('\n') + 1)
  const last = sentenceSpans(part).at(-1)
  if (!last) return []
  return contentWords(part, last, language)
    .slice(0, KEPT)
    .map(({ stem, name, meanings }) => ({ ...nothing, clause: -1, place: 'before', feature: stem, name, meanings }))
}
