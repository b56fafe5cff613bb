import type { Span } from '../../text/span'
import type { MarkedSentence, MarkedText } from './marks'

/**
 * Why one text seems to be the other in another language: `share`, 0 to 1, of the figures and names of the shorter stands in
 * sentences of the longer that follow in the same order and have the same; `sentences` are so many, `figures` their figures as
 * far as they tell, `quotes` how many of them are quotes on both sides. `passage` is the first of them, in the first text.
 */
export type Translation = { share: number; sentences: number; figures: string[]; quotes: number; passage: Span }

/** From so much in common on one text is a translation: two who were at one place note the same figures, not sentence by sentence. */
const LEAST_SHARE = 0.8
/** So many of the quotes of the text that has fewer stand where the other has one as long. */
const LEAST_QUOTES = 0.5
const LEAST_SENTENCES = 4
/** The weight of what the aligned sentences share: with less it may be chance. */
const LEAST_WEIGHT = 14
/** So much of two sentences' marks must be the same for one to be the other's. */
const ALIKE = 0.55
/** A translation is longer or shorter by no more than this. */
const LONGEST_RATIO = 2

/** Whether two texts of two languages are one text; null where nothing says so. Sentences are aligned in their order. */
export function translationOf(a: MarkedText, b: MarkedText): Translation | null {
  const measured = measureTranslation(a, b)
  if (!measured || a.language === b.language) return null
  const { share, sentences, quotes, weight } = measured
  if (share < LEAST_SHARE || sentences < LEAST_SENTENCES || weight < LEAST_WEIGHT) return null
  const quoted = Math.min(quotesIn(a), quotesIn(b))
  return quoted > 0 && quotes / quoted < LEAST_QUOTES ? null : measured
}

const quotesIn = ({ sentences }: MarkedText) => sentences.filter(one => one.quoted).length

type Group = { weight: number; marks: ReadonlySet<string>; words: number; quoted: boolean }
type Step = { gain: number; from: readonly [number, number] | null; pair: boolean }

/** Sentences joined to be one on the other side: translators part and merge them. */
const steps = [
  [1, 1],
  [1, 2],
  [2, 1],
] as const

/** What `translationOf` weighs, whatever it amounts to; null where nothing can be aligned. */
export function measureTranslation(a: MarkedText, b: MarkedText): (Translation & { weight: number }) | null {
  const [one, other] = [groupsOf(a.sentences), groupsOf(b.sentences)]
  const [rows, columns] = [a.sentences.length, b.sentences.length]
  if (rows === 0 || columns === 0) return null
  const table: Step[][] = Array.from({ length: rows + 1 }, () =>
    Array.from({ length: columns + 1 }, () => ({ gain: 0, from: null, pair: false })),
  )
  for (let i = 0; i <= rows; i++)
    for (let j = 0; j <= columns; j++) {
      let best: Step = { gain: 0, from: null, pair: false }
      if (i > 0) best = { gain: table[i - 1][j].gain, from: [i - 1, j], pair: false }
      if (j > 0 && table[i][j - 1].gain > best.gain)
        best = { gain: table[i][j - 1].gain, from: [i, j - 1], pair: false }
      for (const [mine, theirs] of steps) {
        if (i < mine || j < theirs) continue
        const alike = likeness(one[mine - 1][i - mine], other[theirs - 1][j - theirs])
        if (alike === 0) continue
        const gain = table[i - mine][j - theirs].gain + alike
        if (gain > best.gain) best = { gain, from: [i - mine, j - theirs], pair: true }
      }
      table[i][j] = best
    }
  return summed(a, b, table)
}

function summed(a: MarkedText, b: MarkedText, table: Step[][]): (Translation & { weight: number }) | null {
  const figures = new Set<string>()
  let [sentences, quotes, weight] = [0, 0, 0]
  let passage: Span | null = null
  let [i, j] = [a.sentences.length, b.sentences.length]
  for (;;) {
    const { from, pair } = table[i][j]
    if (from === null) break
    if (pair) {
      const mine = a.sentences.slice(from[0], i)
      const theirs = b.sentences.slice(from[1], j)
      sentences++
      passage = { start: mine[0].start, end: mine[mine.length - 1].end }
      if (mine.some(one => one.quoted) && theirs.some(one => one.quoted)) quotes++
      const there = new Set(theirs.flatMap(one => [...one.marks]))
      for (const mark of new Set(mine.flatMap(one => [...one.marks]))) {
        if (!there.has(mark)) continue
        weight += weightOf(mark)
        if (mark.startsWith('#')) figures.add(mark.slice(2))
      }
    }
    ;[i, j] = from
  }
  if (passage === null) return null
  const least = Math.min(totalOf(a.sentences), totalOf(b.sentences))
  return {
    ...{ share: Math.min(1, weight / least), sentences, quotes, weight, passage },
    figures: [...figures].filter(figure => /^\d+(?:\.\d+)?$/.test(figure)).reverse(),
  }
}

/** Each sentence, and each two that follow one another as one. */
function groupsOf(sentences: readonly MarkedSentence[]): [Group[], Group[]] {
  const single = sentences.map(({ marks, words, quoted }) => ({ weight: sum(marks), marks, words, quoted }))
  const double = single.slice(1).map((next, at) => {
    const marks = new Set([...single[at].marks, ...next.marks])
    return { weight: sum(marks), marks, words: single[at].words + next.words, quoted: single[at].quoted || next.quoted }
  })
  return [single, double]
}

/** The weight of what two sentences share, where they are alike in all; 0 where they are not. */
function likeness(a: Group, b: Group): number {
  const ratio = a.words / b.words
  if (ratio > LONGEST_RATIO || ratio < 1 / LONGEST_RATIO || a.quoted !== b.quoted) return 0
  let shared = 0
  for (const mark of a.marks) if (b.marks.has(mark)) shared += weightOf(mark)
  return shared > 0 && (2 * shared) / (a.weight + b.weight) >= ALIKE ? shared : 0
}

/** A number of two digits or more tells most; a small one and a name stand in many texts. */
const weightOf = (mark: string) => (mark.startsWith('#') && mark.replace(/[^1-9]/g, '').length > 1 ? 2 : 1)

const sum = (marks: ReadonlySet<string>) => [...marks].reduce((total, mark) => total + weightOf(mark), 0)

const totalOf = (sentences: readonly MarkedSentence[]) => sentences.reduce((total, { marks }) => total + sum(marks), 0)
