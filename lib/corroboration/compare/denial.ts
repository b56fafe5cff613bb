import { languages } from '../../languages'
import { isListed } from '../../languages/listed'
import { conceptId } from '../statement-concepts'
import { trait } from '../statement-lexicon'
import type { Word } from '../statement-words'
import { isFaint } from './align'
import { isPlain, isPredicate } from './lacking'
import { isFound, type Meeting } from './meeting'
import { isNear } from './near'
import { isNegative } from './prefixed'
import { tellsFirst } from './ranks'
import { isExclusive } from './replaced'
import type { Polarity } from './tally'

/** Whether what both texts tell stands under a negation on one side alone: `unknown` where two verbs are told, and one of them denied. */
export type Turn = 'turned' | 'unknown' | 'same'

/** On which sides of a negation both texts stand. */
export function turnOf(
  meeting: Meeting,
  { same, turned, verb, first, named, explained }: Polarity,
  hasConflicts: boolean,
): Turn {
  if (explained || (turned > 0 && tellsFirst(meeting)) || bothDeny(meeting)) return 'same'
  const met = hasConflicts ? -1 : metDenial(meeting)
  const isTurned =
    met >= 0 ||
    turned > same ||
    (turned === same && ((verb || first) === 'turned' || (turned === 0 && named && !hasConflicts)))
  if (!isTurned || lacksThere(meeting, met) || isOfTheRest(meeting)) return 'same'
  return met < 0 && !isShown(meeting) && tellsOwn(meeting) ? 'unknown' : 'turned'
}

/** What leaves nothing of a thing, or keeps it from being: a word for it denies as a negation does. */
const undoing = new Set(
  (
    [
      'interrupt',
      'close',
      'abolish',
      'cancel',
      'exclude',
      'refuse',
      'reject',
      'forbid',
      'lack',
      'unable',
      'absent',
      'extinct',
      'escape',
      'missing',
      'exempt',
      'deprive',
      'cut_off',
    ] as const
  ).map(conceptId),
)

/** The same right beside what it is told of: "la fin de l'obligation", "la fermeture ayant été abandonnée". */
const ending = new Set(
  (
    ['lose', 'end', 'ending', 'abandon', 'withdraw', 'prevent', 'avoid', 'remove', 'false', 'deny', 'postpone'] as const
  ).map(conceptId),
)

/** How many words from what is denied such a word may stand where the other text tells that very thing. */
const BESIDE = 2

/**
 * "N'a plus aucun hôtel" against "le dernier hôtel a fermé", "n'entretiennent plus de relations" against "ont rompu leurs relations": whether the text
 * that denies nothing has a word of its own that leaves nothing. `met` is where it tells what the other denies, if it does.
 */
function lacksThere({ claim, other, alignment, taken }: Meeting, met: number): boolean {
  const isMine = !claim.words.some(({ denied }) => denied)
  const { text, language, words } = isMine ? claim : other
  const [from, to] = isMine ? [0, claim.words.length] : [alignment.from, alignment.to]
  const heart = met < 0 ? -1 : isMine ? met : alignment.matches[met].at
  return words.slice(from, to).some(({ start, end, lexeme, turned, clause }, index) => {
    const at = from + index
    if (turned || (isMine ? isFound(alignment.matches[at]) : taken.has(at))) return false
    if (isListed(languages[language].comparison.negation.lacks, text.slice(start, end).toLowerCase())) return true
    const isUndoing = lexeme.concepts.some(id => undoing.has(id))
    if (heart < 0) return isUndoing || isNegative(isMine ? claim : other, at)
    if (!isUndoing && !lexeme.concepts.some(id => ending.has(id))) return false
    return clause === words[heart].clause && Math.abs(at - heart) <= BESIDE
  })
}

/** The word of the claim that one text denies before all and the other tells without denial; -1 where there is none. */
function metDenial(meeting: Meeting): number {
  const { claim, other, alignment } = meeting
  return claim.words.findIndex((word, at) => {
    const against = other.words[alignment.matches[at].at]
    return (
      isFound(alignment.matches[at]) &&
      against.sentence === alignment.sentence &&
      isPlain(word) &&
      !word.untouched &&
      !against.untouched &&
      against.turned !== word.turned &&
      (word.denied || against.denied) &&
      isNear(meeting, at, alignment.matches[at].at) &&
      !(other.index.get(against.lexeme.stem) ?? []).some(to => other.words[to].turned === word.turned)
    )
  })
}

/** "Aucun penalty n'a été sifflé" against "pas un seul penalty n'a été accordé": whether both deny before all, and one of what they deny is the same. */
function bothDeny({ claim, other, alignment }: Meeting): boolean {
  return claim.words.some((word, at) => {
    if (!isPlain(word) || !isFound(alignment.matches[at])) return false
    const against = other.words[alignment.matches[at].at]
    return word.turned && against.turned && (word.denied || against.denied)
  })
}

/**
 * "Seuls les soignants sont concernés" against "les enfants ne sont pas concernés": whether one text tells something of some alone, and the other denies
 * it of others.
 */
function isOfTheRest({ claim, other, alignment, taken }: Meeting): boolean {
  const theirs = other.words.slice(alignment.from, alignment.to)
  const isMine = !claim.words.some(({ denied }) => denied)
  const sole = isMine ? claim : other
  const only = (isMine ? claim.words : theirs).find(
    word => isPlain(word) && !word.turned && (word.only || isExclusive(sole, word)),
  )
  if (!only) return false
  return isMine
    ? theirs.some((word, at) => isPlain(word) && word.untouched && !taken.has(alignment.from + at))
    : claim.words.some((word, at) => isPlain(word) && word.untouched && !isFound(alignment.matches[at]))
}

/** Whether one of both denies that something was shown: "aucune preuve que". */
function isShown({ claim, other }: Meeting): boolean {
  return [claim, other].some(({ words }) =>
    words.some(({ lexeme, turned }) => turned && (lexeme.traits & trait.showing) !== 0),
  )
}

/** Whether the text that denies nothing has a verb of its own that the other has not. */
function tellsOwn({ claim, other, alignment, taken }: Meeting): boolean {
  const isVerb = (word: Word) => isPredicate(word) || (word.told && isPlain(word) && !isFaint(word))
  const isMine = !claim.words.some(({ denied }) => denied)
  return isMine
    ? claim.words.some((word, at) => isVerb(word) && !isFound(alignment.matches[at]))
    : other.words
        .slice(alignment.from, alignment.to)
        .some((word, at) => isVerb(word) && !taken.has(alignment.from + at))
}
