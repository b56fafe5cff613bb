import { detectFigures } from '../claims/figures/detect'
import type { LanguageCode } from '../languages'
import type { Span } from '../text/span'
import { valueFeatures, type PlacedFigure } from './features'
import { contentWords } from './features-words'

/** A word or a figure of a passage that is looked at closely. */
type Item = {
  /** The clause that it stands in, from 0. */
  clause: number
  /** Whether it stands in the passage that a claim is about; in its clause; or elsewhere in the sentence. */
  place: 'passage' | 'clause' | 'sentence'
  /** Its stem, or its value. */
  feature: number
  name: number | null
  meanings: readonly number[]
  isValue: boolean
}

/** A passage with its words in their clauses. */
export type CloseReading = readonly Item[]

/** How much it says that two passages share a feature; see `weightOf`. */
type Weigh = (feature: number) => number

/** Beyond so many words and clauses a passage is not looked at closely. */
const MOST = 80
const MOST_CLAUSES = 16

/**
 * Reads a sentence word by word, clause by clause. `focus` is the passage inside it that a claim is about; without it the
 * whole is.
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
    ...wordsOutside(part, figures, language).map(({ start, stem, name, meanings }) => {
      return { start, feature: stem, name, meanings, isValue: false }
    }),
    ...figures.flatMap(({ core, value }) =>
      valueFeatures([value]).map(feature => ({ start: core.start, feature, name: null, meanings: [], isValue: true })),
    ),
  ].sort((a, b) => a.start - b.start)
  const clauses = clausesOf(part, placed)
  const isFocus = (start: number) => focus.start <= span.start + start && span.start + start < focus.end
  const touched = new Set(clauses.filter((_, at) => isFocus(placed[at].start)))
  return placed.slice(0, MOST).map(({ start, ...item }, at) => ({
    ...item,
    clause: clauses[at],
    place: isFocus(start) ? 'passage' : touched.has(clauses[at]) ? 'clause' : 'sentence',
  }))
}

function wordsOutside(text: string, figures: readonly PlacedFigure[], language: LanguageCode) {
  let next = 0
  return contentWords(text, { start: 0, end: text.length }, language).filter(({ start }) => {
    while (next < figures.length && figures[next].core.end <= start) next++
    return !(next < figures.length && figures[next].core.start <= start)
  })
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

/** What a word of a claim weighs by where it stands, beside one of the passage itself. */
const WEIGHTS: Record<Item['place'], number> = { passage: 1, clause: 0.3, sentence: 0.4 }
/** A number in common says more than a word in common. */
const VALUE = 1.5
/** What two words share that mean the same, or are of one matter. */
const MEANING = 0.45
/** How much it counts that a stretch of clauses says little else; and how much a very short one is helped. */
const ELSE = 0.3
const SHORT = 4
/** The part of the whole sentence in the score, beside its best stretch of clauses. */
const WHOLE = 0.3

/**
 * How much of what is rare in a claim stands in a passage, from 0 to 1: the weight found there (rarities squared) in the weight of the claim, for
 * the best stretch of neighbouring clauses, less where that stretch says much else.
 */
export function closely(claim: CloseReading, weigh: Weigh): (other: CloseReading) => number {
  const squared = (feature: number) => weigh(feature) ** 2
  const weights = claim.map(item => WEIGHTS[item.place] * squared(item.feature) * (item.isValue ? VALUE : 1))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (whole === 0) return () => 0

  return other => {
    const count = Math.max(0, ...other.map(item => item.clause + 1))
    /** What each clause has of each item of the claim; what it weighs; and what of that is the claim's. */
    const found = Array.from({ length: count }, () => new Float64Array(claim.length))
    const heavy = new Float64Array(count)
    const common = new Float64Array(count)
    for (const there of other) {
      let best = 0
      claim.forEach((item, at) => {
        const strength = alike(item, there, weigh)
        if (strength === 0) return
        if (strength > found[there.clause][at]) found[there.clause][at] = strength
        best = Math.max(best, strength * Math.min(1, WEIGHTS[item.place] * 1.5))
      })
      heavy[there.clause] += squared(there.feature)
      common[there.clause] += squared(there.feature) * best
    }
    const covered = (strengths: Float64Array) =>
      strengths.reduce((sum, each, at) => sum + each * weights[at], 0) / whole
    let best = 0
    let all = 0
    for (let from = 0; from < count; from++) {
      const stretch = new Float64Array(claim.length)
      let [much, same] = [SHORT, SHORT]
      for (let to = from; to < count; to++) {
        found[to].forEach((strength, at) => (stretch[at] = Math.max(stretch[at], strength)))
        much += heavy[to]
        same += common[to]
        best = Math.max(best, covered(stretch) * (same / much) ** ELSE)
      }
      if (from === 0) all = covered(stretch)
    }
    return Math.min(1, best * (1 - WHOLE) + all * WHOLE)
  }
}

/** How much of an item of the claim another one is: 1 the same word, name or value; less where only the meaning is shared. */
function alike(item: Item, there: Item, weigh: Weigh): number {
  if (item.feature === there.feature || (item.name !== null && item.name === there.name)) return 1
  let best = 0
  for (const meaning of item.meanings)
    if (there.meanings.includes(meaning))
      best = Math.max(best, MEANING * Math.min(1, weigh(meaning) / weigh(item.feature)))
  return best
}
