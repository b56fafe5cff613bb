import { languages } from '../../languages'
import { isListed } from '../../languages/listed'
import { nearWordsOf } from '../near-words'
import { lexiconOf, PREPOSITION, trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import { sayOpposite, shareMeaning } from './align'
import { isFound, type Conflict, type Meeting } from './meeting'
import { weekdays } from './told-otherwise'
import { layBeside, type Difference, type Piece } from './substitution'

/** So much of two sentences has to be the same for what differs to stand in one slot of both. */
const SHARED = 0.5
/** So much, for what stands in the place of something else to speak against it. */
const ALMOST_ALL = 0.7
/** So much, where neither an agent nor "uniquement" says that there is room for one: much else may be told of one thing. */
const ALL_BUT_ONE = 0.85
/** And so many pieces of what is put in the place of other pieces at most. */
const MOST = 4

/**
 * What two sentences that are almost alike tell by what differs: `refuting` what stands in the place of something of the claim where there is room
 * for one thing only; `apart`: something stands in its place, which need not be another's; `apartTwice`: in more than one place.
 */
export type Replaced = { refuting: Conflict | null; isApart: boolean; isApartTwice: boolean }

const NOTHING: Replaced = { refuting: null, isApart: false, isApartTwice: false }

/** Looks what was replaced between a claim and the sentence that it was aligned with. Bounded by the length of a sentence, squared. */
export function replacedIn(meeting: Meeting): Replaced {
  const { claim, other, alignment } = meeting
  const beside = layBeside(claim, other, alignment.from, alignment.to)
  if (!beside || beside.shared < SHARED) return NOTHING
  const { differences } = beside
  const replaced = differences.filter(each => isReplaced(meeting, each))
  const figures = differences.filter(each => !replaced.includes(each) && areFigures(claim, other, each))
  if (replaced.length > 0 && (figures.length > 0 || isOfOtherDay(claim, other, replaced[0])))
    return { refuting: null, isApart: false, isApartTwice: true }
  const isAlmostAll = beside.shared >= ALMOST_ALL
  const stance = differences.find(each => isOtherStance(claim, each))
  if (stance) {
    const at = claim.words.findIndex(({ start }) => start > stance.mine[0].start)
    const to = at < 0 ? -1 : alignment.matches[at].at
    if (to >= 0) return { refuting: { code: 'opposite', claim: at, other: to }, isApart: true, isApartTwice: false }
  }
  if (replaced.length === 2 && areSwapped(replaced[0], replaced[1])) return refuting('swapped_roles', replaced[0])
  if (replaced.length > 1) return { refuting: null, isApart: isAlmostAll, isApartTwice: true }
  const [difference] = replaced
  if (!difference || !isAlmostAll) return NOTHING
  const isAlone = differences.every(each => each === difference || !hasMeaning(each))
  if (isAlone && isShort(difference) && holdsOne(claim, other, difference, beside.shared))
    return refuting('excludes', difference)
  return { refuting: null, isApart: true, isApartTwice: false }
}

function refuting(code: string, { mine, theirs }: Difference): Replaced {
  const at = mine.find(({ word }) => word >= 0)?.word ?? -1
  const to = theirs.find(({ word }) => word >= 0)?.word ?? -1
  if (at < 0 || to < 0) return NOTHING
  return { refuting: { code, claim: at, other: to }, isApart: true, isApartTwice: false }
}

const isShort = ({ mine, theirs }: Difference) => mine.length <= MOST && theirs.length <= MOST

const hasMeaning = ({ mine, theirs }: Difference) => [...mine, ...theirs].some(({ word }) => word >= 0)

const wordsOf = ({ words }: Statement, pieces: readonly Piece[]) =>
  pieces.flatMap(({ word }) => (word >= 0 ? [words[word]] : []))

/** Whether words that carry meaning stand on both sides, no figures and negations among them, that do not mean the same. */
function isReplaced({ claim, other, alignment, taken }: Meeting, { mine, theirs }: Difference): boolean {
  const denies = ({ lexeme }: Piece) =>
    (lexeme.traits & (trait.negation | trait.particle | trait.none | trait.before | trait.joined)) !== 0
  if (mine.some(denies) || theirs.some(denies)) return false
  const [a, b] = [wordsOf(claim, mine), wordsOf(other, theirs)]
  const isMet = mine.every(({ word }) => word < 0 || isFound(alignment.matches[word]))
  if (a.length === 0 || b.length === 0 || isMet || theirs.every(({ word }) => word < 0 || taken.has(word))) return false
  if (a.every(isFigure) && b.every(isFigure)) return false
  return !a.some(word => b.some(against => sayTheSame(claim, word, other, against)))
}

/** "Pour" on one side, "contre" on the other. */
function isOtherStance({ language }: Statement, { mine, theirs }: Difference): boolean {
  const { stances } = languages[language].comparison.slots
  const is = (pieces: readonly Piece[]) => pieces.length === 1 && isListed(stances, pieces[0].text)
  return is(mine) && is(theirs)
}

/** "Jeudi la crèche" against "samedi la patinoire". */
function isOfOtherDay(claim: Statement, other: Statement, { mine, theirs }: Difference): boolean {
  const [a, b] = [wordsOf(claim, mine), wordsOf(other, theirs)]
  const isDay = ({ lexeme }: Word) => lexeme.concepts.some(id => weekdays.has(id))
  return a.length > 1 && b.length > 1 && isDay(a[0]) && isDay(b[0])
}

/** Whether one figure stands in the place of another. */
function areFigures(claim: Statement, other: Statement, { mine, theirs }: Difference): boolean {
  return wordsOf(claim, mine).some(isFigure) && wordsOf(other, theirs).some(isFigure)
}

const isFigure = ({ figure }: Word) => figure >= 0

/** Whether two words can mean the same, or are kindred and no opposites. */
function sayTheSame(claim: Statement, word: Word, other: Statement, against: Word): boolean {
  if (word.figure >= 0 || against.figure >= 0) return false
  if (sayOpposite(word, against)) return false
  if (shareMeaning(word, against)) return true
  const rowsOf = ({ language, text }: Statement, { start, end }: Word) =>
    nearWordsOf(language).of(text.slice(start, end))
  const rows = rowsOf(other, against)
  return rowsOf(claim, word).some(row => rows.includes(row))
}

/** "Un père norvégien et une mère danoise", "un père danois et une mère norvégienne". */
function areSwapped(one: Difference, two: Difference): boolean {
  const stem = (pieces: readonly Piece[]) => pieces.map(({ lexeme }) => lexeme.stem).join(' ')
  return stem(one.mine) === stem(two.theirs) && stem(one.theirs) === stem(two.mine)
}

/** Whether there is room for one thing only where something was replaced. */
function holdsOne(claim: Statement, other: Statement, { mine, theirs }: Difference, shared: number): boolean {
  const [a, b] = [wordsOf(claim, mine), wordsOf(other, theirs)]
  const [one, two] = [a[0], b[0]]
  if (isFigure(one) || isFigure(two)) return false
  if (isExclusive(claim, one) || isExclusive(other, two) || (one.before | two.before) & trait.by) return true
  if (shared < ALL_BUT_ONE) return false
  // "De son plein gré" against "sous la contrainte": two ways of doing it.
  const small = (pieces: readonly Piece[]) => pieces.filter(({ word }) => word < 0).map(({ text }) => text)
  if (small(mine).join(' ') !== small(theirs).join(' ')) return true
  const ways = [one.before & PREPOSITION, two.before & PREPOSITION]
  if (ways[0] !== ways[1]) return (ways[0] & ways[1]) === 0 && !ways.includes(trait.of)
  if (a.some(isFigure) || b.some(isFigure)) return false
  if (one.run >= 0 && two.run >= 0) return one.passive && two.passive && (ways[0] & trait.place) !== 0
  if (one.run >= 0 || two.run >= 0 || a.length > BARE || b.length > BARE) return false
  if (one.before & two.before & trait.passive) return true
  // A verb, what something is, an adjective: no article and no preposition stands before it.
  return a.every(word => isBare(claim, word)) && b.every(word => isBare(other, word))
}

/** More words than this are no verb and no adjective. */
const BARE = 2

/** Whether no article and no preposition stands between a word and the one before it. */
function isBare({ text, words, language }: Statement, word: Word): boolean {
  const before = words[words.indexOf(word) - 1]
  const { determiners } = languages[language].comparison.slots
  const between =
    text
      .slice(before?.end ?? 0, word.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return (
    (before?.figure ?? -1) < 0 &&
    (word.before & PREPOSITION) === 0 &&
    !between.some(each => isListed(determiners, each))
  )
}

/** Whether "uniquement", "entièrement" or "ne … que" stands before a word in its sentence. */
export function isExclusive({ text, words, language }: Statement, word: Word): boolean {
  const at = words.indexOf(word)
  const first = words.findIndex(({ sentence }) => sentence === word.sentence)
  if (words.slice(first, at).some(({ lexeme }) => lexeme.traits & (trait.only | trait.all))) return true
  const { find } = lexiconOf(language)
  const has = (bits: number) => ahead.some(each => (find(each).traits & bits) !== 0)
  const ahead =
    text
      .slice(words[first].start, word.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return has(trait.particle) && has(trait.exception) && !has(trait.negation)
}
