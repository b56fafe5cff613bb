import { conceptId } from '../statement-concepts'
import { trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import { isFound, type Conflict, type Meeting } from './meeting'
import { subjectOf } from './near'
import { doerOf, isBeatenIn, isSameName, objectOf } from './slots'

const WIN = conceptId('win')
const LOSE = conceptId('lose')
const BEAT = conceptId('beat')
const GIVE = conceptId('give')
/** What one wins alone. */
const prizes = new Set(
  (
    [
      'award',
      'oscar',
      'medal',
      'championship',
      'match',
      'final_n',
      'title_n',
      'election',
      'tournament',
      'seat',
    ] as const
  ).map(conceptId),
)

const means = ({ lexeme }: Word, concept: number) => lexeme.concepts.includes(concept)

/**
 * Who won, where the claim tells of somebody else: the one that the other text tells to be beaten did not win, and of one prize, title
 * or match there is one winner. Null where neither is told.
 */
export function otherWinner(meeting: Meeting): (Conflict & { isConverse: false }) | null {
  const { claim, other, alignment } = meeting
  const subject = subjectOf(claim)
  if (subject < 0 || claim.words[subject].run < 0) return null
  const verb = claim.words.findIndex(
    (word, at) => at > subject && word.run < 0 && !word.turned && (means(word, WIN) || means(word, LOSE)),
  )
  if (verb < 0) return null
  const hasWon = means(claim.words[verb], WIN)
  const prize = claim.words.findIndex(
    (word, at) => at > subject && isFound(alignment.matches[at]) && word.lexeme.concepts.some(id => prizes.has(id)),
  )
  const isAbsent = claim.words.every(
    (word, at) => word.run !== claim.words[subject].run || !isFound(alignment.matches[at]),
  )
  for (let { from: to } = alignment; to < alignment.to; to++) {
    const word = other.words[to]
    if (word.turned || word.run >= 0 || word.figure >= 0) continue
    if (means(word, BEAT)) {
      // "X, battu aux élections": the one who is told of is beaten, where no "a" makes the verb a deed.
      const isBeaten = isBeatenIn(other, to)
      const told =
        hasWon === isBeaten
          ? word.passive
            ? objectOf(other, to)
            : doerOf(other, to)
          : hasWon
            ? objectOf(other, to)
            : -1
      if (told >= 0 && isSameName(claim, subject, other, told))
        return { code: 'swapped_roles', claim: verb, other: to, isConverse: false }
    }
    if (!hasWon && means(word, LOSE) && lostTo(meeting, to, subject))
      return { code: 'swapped_roles', claim: verb, other: to, isConverse: false }
    if (!hasWon || !isAbsent || prize < 0) continue
    const winner = means(word, WIN) ? doerOf(other, to) : means(word, GIVE) ? nameBehindTo(other, to, GIVEN_TO) : -1
    if (winner >= 0 && !claim.index.has(`n:${other.words[winner].name}`))
      return { code: 'another_name', claim: subject, other: winner, isConverse: false }
  }
  return null
}

/** "S'est incliné face à X": whether the one that the claim is about is the one who was lost to. */
function lostTo({ claim, other }: Meeting, at: number, subject: number): boolean {
  const told = nameBehindTo(other, at, LOST_TO)
  return told >= 0 && isSameName(claim, subject, other, told)
}

/** How many words behind a verb of losing, and of giving, the name with its "à" may stand. */
const LOST_TO = 6
const GIVEN_TO = 4

/** The last word of the first name with an "à" before it, so many words behind a verb in its sentence; -1 where there is none. */
function nameBehindTo({ words }: Statement, at: number, within: number): number {
  for (let to = at + 1; to < words.length && to <= at + within && words[to].sentence === words[at].sentence; to++) {
    if (words[to].run < 0 || !(words[to].before & trait.target)) continue
    let last = to
    while (words[last + 1]?.run === words[to].run) last++
    return last
  }
  return -1
}
