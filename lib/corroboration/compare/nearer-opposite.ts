import { conceptId } from '../statement-concepts'
import { sayConverse, sayOpposite } from './align'
import { isFound, type Conflict, type Meeting } from './meeting'
import { hasOwnObject } from './near'

/** What two can be of two minds about at once; birth and death, opening and closing are so one after the other. */
const minds = new Set(
  (
    [
      'support',
      'oppose',
      'accept',
      'refuse',
      'reject',
      'adopt',
      'approve',
      'allow',
      'forbid',
      'convict',
      'acquit',
      'live',
      'die',
      'survive',
    ] as const
  ).map(conceptId),
)

/** Above this the opposite of a word stands that much nearer to what else the claim says. */
const NEARER = 1.2

/**
 * "Le maire est opposé au projet" against "le député s'oppose au projet, que défend le maire": the opposite of a word that was found, which stands
 * nearer to what else the claim says than that word does.
 */
export function nearerOpposite(meeting: Meeting, at: number): Conflict | null {
  const { claim, other, alignment, taken } = meeting
  const { at: found } = alignment.matches[at]
  const word = claim.words[at]
  if (other.words[found].lexeme.stem === '') return null
  if (
    claim.figures.length > 0 ||
    word.run >= 0 ||
    !word.lexeme.concepts.some(id => minds.has(id)) ||
    word.turned ||
    other.words[found].turned
  )
    return null
  for (let { from: to } = alignment; to < alignment.to; to++) {
    const against = other.words[to]
    if (
      against.figure >= 0 ||
      against.lexeme.stem === '' ||
      against.run >= 0 ||
      against.turned ||
      taken.has(to) ||
      !sayOpposite(word, against)
    )
      continue
    if (sayConverse(word, against) || claim.index.has(against.lexeme.stem) || hasOwnObject(meeting, to)) continue
    if (nearness(meeting, at, to) > nearness(meeting, at, found) * NEARER)
      return { code: 'opposite', claim: at, other: to }
  }
  return null
}

/** How near the other words of a claim stand to a place of the other text. */
function nearness({ claim, alignment }: Meeting, except: number, to: number): number {
  let sum = 0
  claim.words.forEach(({ weight, figure }, at) => {
    if (at === except || figure >= 0 || !isFound(alignment.matches[at])) return
    sum += weight / Math.max(1, Math.abs(alignment.matches[at].at - to))
  })
  return sum
}
