import { languages } from '../../languages'
import { isListed } from '../../languages/listed'
import { conceptId } from '../statement-concepts'
import { PREPOSITION, trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import { isFound, type Conflict, type Meeting } from './meeting'
import { subjectOf } from './near'
import { isSameName, objectOf } from './slots'

const REPLACE = conceptId('replace')

/** What ends that something is so. */
const endings = new Set(
  (
    [
      'leave',
      'end',
      'close',
      'resign',
      'retire',
      'dissolve',
      'abandon',
      'cancel',
      'die',
      'abolish',
      'destroy',
      'dismiss',
      'out_of_service',
      'divorce',
    ] as const
  ).map(conceptId),
)

/** And what takes something away from where it was. */
const removals = new Set((['exclude', 'expel', 'remove', 'withdraw', 'interrupt', 'extinct'] as const).map(conceptId))

/** Of these who does it is no longer there. */
const leaving = new Set((['leave', 'resign', 'retire', 'die'] as const).map(conceptId))

/** "A fermé" against "accueille toujours": what the other text tells to be so still; null where the claim tells of no end. */
export function stillSo({ claim, other, alignment }: Meeting): Conflict | null {
  const ends = (id: number) => endings.has(id) || removals.has(id)
  const at = claim.words.findIndex(({ lexeme, turned }) => !turned && lexeme.concepts.some(ends))
  if (at < 0 || isFound(alignment.matches[at])) return null
  const subject = goneOf(claim, at)
  if (subject < 0 || !isFound(alignment.matches[subject])) return null
  const { still } = languages[other.language].comparison
  for (let to = alignment.matches[subject].at + 1; to < alignment.to; to++) {
    const { start, end, turned } = other.words[to]
    if (!turned && isListed(still, other.text.slice(start, end).toLowerCase()))
      return { code: 'opposite', claim: at, other: to }
  }
  return null
}

/** What is no longer, where something ended: what the claim is about, or what a deed was done to ("a supprimé la dictée"). */
function goneOf(claim: Statement, at: number): number {
  const word = claim.words[at]
  const object = claim.words[at + 1]
  const isLeaving = word.lexeme.concepts.some(id => leaving.has(id))
  const isActive = !isLeaving && !word.passive && !word.told && (word.before & trait.auxiliary) !== 0
  const hasObject = object?.clause === word.clause && object.before & trait.definite && !(object.before & PREPOSITION)
  if (isActive && hasObject) return at + 1
  const subject = subjectOf(claim)
  return subject > at ? -1 : subject
}

/** "Est encore en activité", "est toujours membre" against "a été mis hors service", "est parti": null where the claim says nothing of still. */
export function noLonger({ claim, other, alignment }: Meeting): Conflict | null {
  const { still } = languages[claim.language].comparison
  const at = claim.words.findIndex(
    ({ start, end, turned }, index) =>
      !turned && !(claim.words[index + 1]?.figure >= 0) && isListed(still, claim.text.slice(start, end).toLowerCase()),
  )
  const subject = subjectOf(claim)
  if (at < 0 || subject < 0 || subject > at || !isFound(alignment.matches[subject])) return null
  // "Exploite encore trois usines": it says so, too, whatever else it tells to have ended.
  const saysStill = other.words.some(
    ({ start, end, turned }) =>
      !turned && isListed(languages[other.language].comparison.still, other.text.slice(start, end).toLowerCase()),
  )
  if (saysStill) return null
  for (let { from: to } = alignment; to < alignment.to; to++) {
    const { lexeme, turned, figure, run } = other.words[to]
    if (turned || figure >= 0 || run >= 0) continue
    if (lexeme.concepts.includes(REPLACE)) {
      const replaced = objectOf(other, to)
      if (replaced >= 0 && isSameName(claim, subject, other, replaced))
        return { code: 'excludes', claim: at, other: to }
    }
    if (!lexeme.concepts.some(id => endings.has(id))) continue
    if (claim.words.some(word => word.lexeme.stem === lexeme.stem)) continue
    if (to > alignment.matches[subject].at) return { code: 'excludes', claim: at, other: to }
  }
  return null
}
