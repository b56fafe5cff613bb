import { languages, type LanguageCode } from '../../languages'
import { PREPOSITION, trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import { isFaint, shareMeaning } from './align'
import { areKindred } from './another-thing'
import type { Conflict, Meeting } from './meeting'
import { sidesOf, type Side } from './side'

/** So much of what is told to be done by one alone has to be told by the claim, too, and so much of the claim there. */
const TOLD = 0.5
const ABOUT_ONE = 0.45

const expressions = new Map<LanguageCode, RegExp>()

function expressionOf(language: LanguageCode): RegExp {
  let known = expressions.get(language)
  if (!known) {
    const { opens, closes } = languages[language].comparison.cleft
    const any = (list: string) => list.replaceAll('_', '[\\s\\u00a0]').replaceAll('’', "['’]").replaceAll(' ', '|')
    known = new RegExp(`(?<!\\p{L})(?:${any(opens)})\\s([^.,;:!?]{2,80}?)\\s(?:${any(closes)})(?!\\p{L})`, 'iu')
    expressions.set(language, known)
  }
  return known
}

/**
 * "Les nuits d'hôtel ont été payées par l'État" against "c'est la commune qui a payé les nuits d'hôtel": one text says who or what did it, and no other,
 * and the other names another. Null where neither says so, or of something else. `score` is how much of the claim the other text tells.
 */
export function doneByAnother(meeting: Meeting, score: number): Conflict | null {
  if (score < ABOUT_ONE) return null
  const [mine, theirs] = sidesOf(meeting)
  const there = otherDoer(theirs, mine)
  if (there) return { code: 'excludes', claim: there.named, other: there.sole }
  const here = otherDoer(mine, theirs)
  return here && { code: 'excludes', claim: here.sole, other: here.named }
}

/** The one that a text says did it alone, and whom the other names instead. */
function otherDoer(side: Side, against: Side): { sole: number; named: number } | null {
  const { statement, from, to, isMet } = side
  const { words } = statement
  const match = expressionOf(statement.language).exec(statement.text)
  if (!match) return null
  const start = match.index
  const stop = start + match[0].length
  const places = (isIn: (word: Word) => boolean) =>
    words.flatMap((word, at) => (at >= from && at < to && !isFaint(word) && isIn(word) ? [at] : []))
  const soles = places(word => word.start >= start && word.end <= stop)
  const done = places(word => word.start >= stop)
  if (soles.length === 0 || soles.some(at => isMet(at) || words[at].turned)) return null
  const told = done.filter(at => isMet(at) || words[at].figure >= 0)
  if (weightOf(statement, told) < weightOf(statement, done) * TOLD || told.some(at => words[at].turned)) return null
  const named = doerIn(against)
  if (named < 0) return null
  const doer = against.statement.words[named]
  const isSame = (at: number) =>
    shareMeaning(doer, words[at]) || areKindred(against.statement, doer, statement, words[at])
  return soles.some(isSame) ? null : { sole: soles[0], named }
}

const weightOf = ({ words }: Statement, places: readonly number[]) =>
  places.reduce((sum, at) => sum + words[at].weight, 0)

/** What a text tells to have done it, where that was not found in the other: behind "par", or what it is about; -1 where it names nothing. */
function doerIn({ statement, from, to, isMet }: Side): number {
  const { words } = statement
  const isMissing = (at: number) => at >= from && at < to && !isMet(at) && words[at].figure < 0
  const by = words.findIndex(({ before, turned }, at) => at >= from && at < to && (before & trait.by) !== 0 && !turned)
  if (by >= 0) return isMissing(by) ? by : -1
  const subject = words.findIndex((word, at) => at >= from && word.figure < 0 && !isFaint(word))
  return isMissing(subject) && !(words[subject].before & PREPOSITION) ? subject : -1
}
