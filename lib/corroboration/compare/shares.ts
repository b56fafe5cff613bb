import { conceptId } from '../statement-concepts'
import { trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import type { ComparedFigure } from '../statement-figure'
import { isFound, type Meeting } from './meeting'
import { isNear } from './near'

/** What a word says of the share of something, in percent: above the first, below the second (both where it is the half itself). */
const shares = new Map<number, readonly [above: number, below: number]>([
  [conceptId('half'), [50, 50]],
  [conceptId('majority'), [50, Infinity]],
  [conceptId('minority'), [-Infinity, 50]],
])

/** How many words from a percentage the words are looked for that tell of what it is a share. */
const AROUND = 6
/** How many words a sign between two words counts for. */
const CLAUSE = 4

/**
 * "La moitié" or "la majorité" against the percentage that stands nearest to what the claim tells of it; null where the word is no share, or
 * none is told.
 */
export function shareInstead(meeting: Meeting, at: number): { relation: 'same' | 'differs'; at: number } | null {
  const { claim, other, alignment } = meeting
  const [concept] = claim.words[at].lexeme.concepts.filter(id => shares.has(id))
  const share = shares.get(concept)
  if (!share) return null
  let best = -1
  let closest = 0
  for (let { from: to } = alignment; to < alignment.to; to++) {
    if (other.figures[other.words[to].figure]?.dimension !== 'percent') continue
    const closeness = toldOf(meeting, at, to)
    if (best >= 0 && closeness <= closest) continue
    best = to
    closest = closeness
  }
  if (best < 0 || !isNear(meeting, at, best, 2 * AROUND)) return null
  const { low, high } = toldShare(claim, other.figures[other.words[best].figure])
  const [above, below] = share
  const holds = above === below ? low <= above && high >= above : low >= above && high <= below
  if (holds) return { relation: 'same', at: best }
  return above !== below && low < above && high > above ? null : { relation: 'differs', at: best }
}

/** "La plupart n'étaient pas étrangers" is of those whom "un tiers d'étrangers" leaves. */
function toldShare({ words }: Statement, { low, high }: ComparedFigure): { low: number; high: number } {
  return words.some(({ turned }) => turned) ? { low: 100 - high, high: 100 - low } : { low, high }
}

/** Whether a claim tells something of the most or the half of many, and the other text counts some of them: what some do not do, the most may do. */
export function isOfShare({ claim, other, alignment }: Meeting): boolean {
  if (!claim.words.some(({ lexeme }) => lexeme.concepts.some(id => shares.has(id)))) return false
  return other.words
    .slice(alignment.from, alignment.to)
    .some(({ figure }) => other.figures[figure]?.dimension === 'count')
}

/** How much of the claim, its last words before all, stands around a percentage. */
function toldOf({ claim, other, alignment }: Meeting, share: number, to: number): number {
  let sum = 0
  claim.words.forEach((word, at) => {
    if (at === share || word.figure >= 0 || !isFound(alignment.matches[at])) return
    const { at: place } = alignment.matches[at]
    const away = Math.abs(place - to) + (other.words[place].clause === other.words[to].clause ? 0 : CLAUSE)
    if (other.words[place].sentence !== other.words[to].sentence || away > AROUND) return
    const isTold = word.told || (at > share + 1 && (word.before & trait.of) === 0)
    sum += (word.weight * (isTold ? 3 : 1)) / away
  })
  return sum
}
