import { PREPOSITION, trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import { areKindred } from './another-thing'
import { isFaint, shareMeaning } from './align'
import { isFound, type Conflict, type Meeting } from './meeting'

/** What differs by these is told of something; the others are themselves what differs in its place. */
const told: ReadonlySet<string> = new Set(['opposite', 'figure_differs'])

/**
 * Whether what one text denies, or tells the opposite of, is told of something else there: "a baissé chez les hommes" against "a augmenté chez les
 * femmes", "a gagné le tournoi d'Ormel" against "n'a jamais gagné le tournoi de Vornes", "la ligne 6 sera prolongée" against "la ligne 4 ne sera pas
 * prolongée". Two words stand in one slot when they depend on the same word, or on the two that differ, behind the same preposition.
 */
export function hasOtherArgument(meeting: Meeting, conflicts: readonly Conflict[]): boolean {
  const { claim, other, alignment, taken } = meeting
  const opposed = conflicts.filter(({ code }) => told.has(code))
  if (conflicts.length > 0 && opposed.length === 0) return false
  const isSettled = (each: Conflict) =>
    !told.has(each.code) &&
    opposed.some(one => one.claim === claim.words[each.claim].governor) &&
    isOneSlot({ ...meeting, conflicts: opposed }, each)
  if (opposed.length > 0 && conflicts.some(isSettled)) return true
  const runs = conflicts.map(({ claim: at }) => claim.words[at].run)
  const isOpen = (word: Word) => word.figure < 0 && !isFaint(word) && word.weight >= WHOLE
  return claim.words.some((word, at) => {
    if (!isOpen(word) || isFound(alignment.matches[at]) || (word.run >= 0 && runs.includes(word.run))) return false
    if (conflicts.some(each => each.claim === at)) return false
    for (let { from: to } = alignment; to < alignment.to; to++) {
      const against = other.words[to]
      if (!isOpen(against) || taken.has(to) || conflicts.some(each => each.other === to)) continue
      if (word.run >= 0 !== against.run >= 0 || !isOneSlot({ ...meeting, conflicts }, { claim: at, other: to }))
        continue
      if (!shareMeaning(word, against) && !areKindred(claim, word, other, against)) return true
    }
    return false
  })
}

/** A word that weighs less is part of a name or of a phrase. */
const WHOLE = 0.5

function isOneSlot(
  { claim, other, alignment, conflicts }: Meeting & { conflicts: readonly Conflict[] },
  { claim: at, other: to }: Pick<Conflict, 'claim' | 'other'>,
): boolean {
  const [a, b] = [claim.words[at], other.words[to]]
  const [mine, theirs] = [a.governor, b.governor]
  if (mine < 0 || theirs < 0) return false
  const isMet = isFound(alignment.matches[mine]) && alignment.matches[mine].at === theirs
  if (!isMet && !conflicts.some(each => each.claim === mine && each.other === theirs)) return false
  if ((a.before | b.before) & PREPOSITION) return (a.before & PREPOSITION) === (b.before & PREPOSITION)
  if (mine !== at - 1 || theirs !== to - 1) return false
  const isObject = (a.before & b.before & (trait.definite | trait.indefinite)) !== 0
  const areNames = a.run >= 0 && b.run >= 0 && a.before === 0 && b.before === 0
  return isObject || areNames || (isLabel(claim, a) && isLabel(other, b))
}

/** "La ligne 6", "le groupe B". */
const isLabel = ({ text }: Statement, { start, end }: Word) => /^(?:\d+|\p{Lu})$/u.test(text.slice(start, end))
