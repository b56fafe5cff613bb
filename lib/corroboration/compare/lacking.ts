import { PREPOSITION, trait } from '../statement-lexicon'
import type { Word } from '../statement-words'
import { isFaint, sayOpposite, sayRival } from './align'
import { isFound, type Meeting } from './meeting'
import { subjectOf } from './near'

/** Whether it is the verb behind an auxiliary: "a produit", "ont été supprimés". */
export function isPredicate(word: Word): boolean {
  return (
    isPlain(word) &&
    !word.told &&
    !isFaint(word) &&
    (word.before & trait.auxiliary) !== 0 &&
    (word.before & (trait.definite | trait.indefinite | trait.of)) === 0
  )
}

/** Whether the word is neither part of a name nor a figure. */
export function isPlain(word: Word): boolean {
  return word.run < 0 && word.figure < 0
}

/** Whether the object of the verb behind an auxiliary was not found: "a reçu le roi" against "a reçu un prix". */
export function lacksObject({ claim, alignment }: Meeting): boolean {
  return claim.words.some((word, at) => {
    const before = claim.words[at - 1]
    return (
      before !== undefined &&
      isPredicate(before) &&
      !before.passive &&
      isPlain(word) &&
      !isFaint(word) &&
      word.clause === before.clause &&
      (word.before & (trait.definite | trait.indefinite)) !== 0 &&
      (word.before & PREPOSITION & ~trait.of) === 0 &&
      !isFound(alignment.matches[at])
    )
  })
}

/**
 * Whether what the claim speaks of is told more closely than by one word, and the other text tells it otherwise: "le syndicat des pilotes"
 * against "le syndicat des hôtesses".
 */
export function isOfAnotherSort({ claim, other, alignment, taken }: Meeting): boolean {
  const at = subjectOf(claim)
  const own = claim.words[at + 1]
  if (at < 0 || claim.words[at].run >= 0 || !own || !isPlain(own) || !(own.before & trait.of)) return false
  if (!isFound(alignment.matches[at]) || isFound(alignment.matches[at + 1])) return false
  const to = alignment.matches[at].at
  const theirs = other.words[to + 1]
  return (
    theirs !== undefined &&
    isPlain(theirs) &&
    theirs.sentence === other.words[to].sentence &&
    (theirs.before & trait.of) !== 0 &&
    !taken.has(to + 1)
  )
}

/**
 * Whether a word that both texts have is told of one thing there and of another here: "vacciné contre la rougeole" against "vacciné contre le
 * tétanus", "versé à la campagne" against "versé à la fondation".
 */
export function hasOtherComplement({ claim, other, alignment, taken }: Meeting): boolean {
  return claim.words.some((word, at) => {
    const own = claim.words[at + 1]
    const match = alignment.matches[at]
    if (!own || !isFound(match) || isFound(alignment.matches[at + 1]) || taken.has(match.at + 1)) return false
    const theirs = other.words[match.at + 1]
    if (!theirs || theirs.sentence !== other.words[match.at].sentence || own.sentence !== word.sentence) return false
    return (
      isPlain(own) &&
      isPlain(theirs) &&
      !isFaint(own) &&
      !isFaint(theirs) &&
      (own.before & theirs.before & PREPOSITION) !== 0 &&
      !sayOpposite(own, theirs) &&
      !sayRival(own, theirs)
    )
  })
}

/** "A versé dix millions à la campagne" against "n'a rien versé à la fondation": what is denied there is told of something else. */
export function deniesOfAnother({ claim, other, alignment, taken }: Meeting): boolean {
  const isTold = ({ before, turned }: Word, isThere: boolean) =>
    (before & trait.target) !== 0 && (before & trait.definite) !== 0 && turned === isThere
  return (
    claim.words.some((word, at) => isPlain(word) && !isFound(alignment.matches[at]) && isTold(word, false)) &&
    other.words
      .slice(alignment.from, alignment.to)
      .some((word, index) => isPlain(word) && !taken.has(alignment.from + index) && isTold(word, true))
  )
}

/**
 * What of a claim only adds when, where and of what to that which was found: where it is denied as a whole, it is denied with
 * all of that, too. The weights of all such words, and of the plain ones among them.
 */
export function addedTo({ claim, alignment }: Meeting): { all: number; plain: number } {
  const added = { all: 0, plain: 0 }
  const isAdded: boolean[] = []
  claim.words.forEach((word, at) => {
    const { governor } = word
    const depends = governor >= 0 && governor < at
    isAdded[at] =
      word.figure >= 0
        ? true
        : !isFound(alignment.matches[at]) &&
          depends &&
          ((word.before & PREPOSITION) !== 0 || (isAdded[governor] && word.before === 0)) &&
          (word.run >= 0 || isAdded[governor] || isFound(alignment.matches[governor]))
    if (!isAdded[at]) return
    added.all += word.weight
    if (isPlain(word)) added.plain += word.weight
  })
  return added
}

/** Whether what the claim tells as done is only possible or planned there; what is not even possible is not done. */
export function isMerely(word: Word, against: Word): boolean {
  const isThing = (word.before & (trait.definite | trait.indefinite)) !== 0
  return against.possible && !word.possible && !(against.turned && word.turned) && !isThing
}
