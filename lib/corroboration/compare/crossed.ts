import { isMutual } from '../statement-concepts'
import { PREPOSITION, trait } from '../statement-lexicon'
import type { Word } from '../statement-words'
import { isFaint } from './align'
import { isPlain } from './lacking'
import { isFound, type Conflict, type Meeting } from './meeting'

/** So much of both has to be the same for the order of its words to tell another fact. */
const SAME = 0.8
/** How far from a verb what has changed places with something else stands at most, in words that carry meaning. */
const REACH = 6

/**
 * Two sentences of the same words, of which two have changed places: about a verb ("le camion a percuté la voiture", "la voiture a percuté le camion",
 * "l'équipe d'Ormel a battu celle de Vornes"), or as what is told of two others ("un père hongrois et une mère bretonne", "un père breton et une mère
 * hongroise"). Null where more differs, or the verb says the same both ways ("a rencontré").
 */
export function crossedIn(meeting: Meeting): Conflict | null {
  return isSameWords(meeting) ? (changedAbout(meeting) ?? changedOwners(meeting)) : null
}

function isSameWords({ claim, other, alignment, taken }: Meeting): boolean {
  const share = (words: readonly Word[], isMet: (at: number) => boolean) => {
    let whole = 0
    let met = 0
    words.forEach((word, at) => {
      if (isFaint(word)) return
      whole += word.weight
      if (isMet(at) || word.figure >= 0) met += word.weight
    })
    return met >= whole * SAME
  }
  return (
    share(claim.words, at => isFound(alignment.matches[at])) &&
    share(other.words.slice(alignment.from, alignment.to), at => taken.has(alignment.from + at))
  )
}

/** Who does it and whom it is done to. */
function changedAbout({ claim, other, alignment }: Meeting): Conflict | null {
  const { words } = claim
  for (let verb = 1; verb + 1 < words.length; verb++) {
    const there = alignment.matches[verb]
    if (!isVerb(words[verb]) || !isFound(there) || isMutual(words[verb].lexeme)) continue
    const met = other.words[there.at]
    if (!isVerb(met) || met.passive !== words[verb].passive) continue
    for (let doer = verb - 1; doer >= Math.max(0, verb - REACH); doer--) {
      for (let done = verb + 1; done < words.length && done <= verb + REACH; done++) {
        const [from, to] = [alignment.matches[doer], alignment.matches[done]]
        if (!isFound(from) || !isFound(to) || !(to.at < there.at && there.at < from.at)) continue
        const one = [words[doer], words[verb], words[done]]
        const two = [other.words[to.at], met, other.words[from.at]]
        if (isOneClause(one) && isOneClause(two) && areRoles(one[0], one[2]) && areRoles(two[0], two[2]))
          return { code: 'swapped_roles', claim: doer, other: from.at }
      }
    }
  }
  return null
}

const isVerb = (word: Word) =>
  isPlain(word) && !isFaint(word) && ((word.before & trait.auxiliary) !== 0 || word.before === 0)

const isOneClause = (words: readonly Word[]) => words.every(({ clause }) => clause === words[0].clause)

/** Neither stands behind a preposition, or both behind "de", as owners of what does it and is done to. */
function areRoles(one: Word, two: Word): boolean {
  const ways = [one.before & PREPOSITION, two.before & PREPOSITION]
  const isNoun = (word: Word) => !isFaint(word) && !(word.before & trait.auxiliary)
  return isNoun(one) && isNoun(two) && ways[0] === ways[1] && (ways[0] & ~trait.of) === 0
}

/** What is told of two things, each by the word right behind it. */
function changedOwners({ claim, other, alignment }: Meeting): Conflict | null {
  const told = claim.words.flatMap((word, at) =>
    at > 0 && isPlain(word) && word.before === 0 && !isFaint(word) && word.governor === at - 1 ? [at] : [],
  )
  for (const one of told)
    for (const two of told) {
      if (one >= two) continue
      const [a, b] = [alignment.matches[one], alignment.matches[two]]
      const [first, second] = [alignment.matches[one - 1], alignment.matches[two - 1]]
      if (![a, b, first, second].every(isFound) || first.at === second.at) continue
      if (other.words[a.at].governor === second.at && other.words[b.at].governor === first.at)
        return { code: 'swapped_roles', claim: one, other: a.at }
    }
  return null
}
