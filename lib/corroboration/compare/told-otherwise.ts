import { languages } from '../../languages'
import { isListed } from '../../languages/listed'
import { conceptId, isPlace, isUnique } from '../statement-concepts'
import { PREPOSITION, trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import { shareMeaning } from './align'
import { degreeOf, isMeasured, isUtmost } from './comparing'
import { isFound, type Conflict, type Meeting } from './meeting'
import { isNear } from './near'
import { partOf } from './parts'
import { isPlaceName } from './slots'

/**
 * What the other text says of a word of the claim that it holds too, and that cannot be so together with the claim: that it is
 * no longer so, that it is only the second, that all are so where the claim knows one, or that some are where it knows all.
 */
export function toldOtherwise(meeting: Meeting, at: number): Conflict | null {
  const { claim, other, alignment } = meeting
  const { at: to } = alignment.matches[at]
  if (!isFound(alignment.matches[at]) || to < 0) return null
  const word = claim.words[at]
  const met = other.words[to]
  const conflict = (code: string, there: number): Conflict => ({ code, claim: at, other: there })
  if (word.only && !met.only && met.before & trait.all) return conflict('only', to)
  const former = formerBefore(other, to)
  if (former >= 0 && isPresent(claim, at) && formerBefore(claim, at) < 0) return conflict('excludes', former)
  const rank = rankBefore(other, to)
  if (rank >= 0 && rankBefore(claim, at) < 0 && isSuperlative(claim, at)) return conflict('figure_differs', rank)
  if (word.before & trait.all && isPartOf(other, to)) return conflict('figure_differs', to - 1)
  const part = word.before & trait.all && !word.turned ? partOf(meeting, at) : -1
  if (part >= 0) return conflict('figure_differs', part)
  if (word.before & trait.all && isNumbered(other, to)) return conflict('figure_differs', to - 1)
  if (isUndone(meeting, at)) return conflict('excludes', to - 1)
  const degrees = [degreeOf(claim, at), degreeOf(other, to)]
  if (
    degrees[0] !== 0 &&
    degrees[1] !== 0 &&
    degrees[0] !== degrees[1] &&
    word.turned === met.turned &&
    !(isMeasured(claim, at) && isMeasured(other, to)) &&
    !isUtmost(claim, at) &&
    !isUtmost(other, to)
  )
    return conflict('opposite', to)
  const people = peopleInstead(meeting, at)
  if (people >= 0) return conflict('excludes', people)
  const several = severalOf(meeting, at)
  if (several >= 0) return conflict('figure_differs', several)
  const elsewhere = placeInstead(meeting, at)
  if (elsewhere >= 0) return conflict('another_place', elsewhere)
  if (
    (met.run >= 0 || met.lexeme.concepts.some(id => weekdays.has(id))) &&
    isExcepted(other, to) &&
    !isExcepted(claim, at)
  )
    return conflict('excepted', to)
  return null
}

const FORMER = conceptId('former')

/** "Ancien entraîneur", "former coach": the place of the word that says so, or -1. */
function formerBefore({ words }: Statement, at: number): number {
  const before = words[at - 1]
  const isFormer = before && before.sentence === words[at].sentence && before.lexeme.concepts.includes(FORMER)
  return isFormer && before.clause === words[at].clause && words[at].run < 0 ? at - 1 : -1
}

/** Whether the word is what something is said to be now. */
function isPresent({ words, text, language }: Statement, at: number): boolean {
  const word = words[at]
  if (!word.told || !(word.before & trait.passive)) return false
  const between = text.slice(words[at - 1]?.end ?? 0, word.start).toLowerCase()
  return ` ${languages[language].comparison.present} `
    .split(' ')
    .some(form => form !== '' && between.split(/[^\p{L}]+/u).includes(form))
}

/** How many words before a superlative its rank may stand: "le neuvième lac le plus profond". */
const RANKED = 2

/** The place of a rank beyond the first before a superlative, or -1. */
function rankBefore(statement: Statement, at: number): number {
  if (!isSuperlative(statement, at)) return -1
  const { words, figures } = statement
  for (let back = at - 1; back >= Math.max(0, at - RANKED); back--) {
    const { figure, sentence } = words[back]
    if (sentence !== words[at].sentence) return -1
    if (figure >= 0) return figures[figure].dimension === 'ordinal' && figures[figure].low > 1 ? back : -1
  }
  return -1
}

/** "Le plus long", "the longest". */
export function isSuperlative({ words, text, language }: Statement, at: number): boolean {
  const word = words[at]
  if (word.figure >= 0 || word.run >= 0) return false
  const between = text.slice(words[at - 1]?.end ?? 0, word.start).toLowerCase()
  const printed = text.slice(word.start, word.end).toLowerCase()
  return languages[language].comparison.superlative
    .split(' ')
    .some(sign => (sign[0] === '-' ? printed.endsWith(sign.slice(1)) : between.split(/[^\p{L}]+/u).includes(sign)))
}

/** "289 députés sur 577": a figure before the word, and a greater one of the same behind it. */
function isPartOf({ words, figures }: Statement, at: number): boolean {
  const [before, behind] = [words[at - 1], words[at + 1]]
  if (!before || !behind || before.figure < 0 || behind.figure < 0) return false
  if (before.sentence !== words[at].sentence || behind.sentence !== words[at].sentence) return false
  const [part, whole] = [figures[before.figure], figures[behind.figure]]
  return part.dimension === 'count' && whole.dimension === 'count' && part.high < whole.low
}

const undoing = new Set((['lose', 'leave', 'abandon', 'abolish'] as const).map(conceptId))

/** "Est président de la région" against "a perdu la présidence": what one is said to be is what was lost there. */
function isUndone({ claim, other, alignment }: Meeting, at: number): boolean {
  const { at: to } = alignment.matches[at]
  const before = other.words[to - 1]
  if (
    !before ||
    before.turned ||
    before.sentence !== other.words[to].sentence ||
    !claim.words[at].told ||
    claim.words[at].turned
  )
    return false
  if (!(other.words[to].before & trait.definite) || other.words[to].before & PREPOSITION) return false
  return before.lexeme.concepts.some(id => undoing.has(id)) && isPresent(claim, at)
}

/** "L'armée kazakhe" against "l'armée ouzbèke": of which country the other text tells the same noun, where it names that of the claim elsewhere; -1 where of none. */
function peopleInstead({ claim, other, alignment }: Meeting, at: number): number {
  const noun = alignment.matches[at - 1]
  if (!isDemonym(claim, at) || !noun || !isFound(noun)) return -1
  const to = noun.at + 1
  if (!isDemonym(other, to) || to === alignment.matches[at].at) return -1
  return shareMeaning(claim.words[at], other.words[to]) ? -1 : to
}

/** A country's adjective right behind a noun. */
function isDemonym({ words, text }: Statement, at: number): boolean {
  const [noun, word] = [words[at - 1], words[at]]
  if (!noun || !word || noun.sentence !== word.sentence || noun.run >= 0 || noun.figure >= 0) return false
  const isNoun = /\p{L}/u.test(text.slice(words[at - 2]?.end ?? 0, noun.start))
  return isNoun && word.run < 0 && word.before === 0 && word.lexeme.concepts.some(isPlace)
}

/** "Un seul village" against "cinq villages": the number of several of what the claim knows one of; -1 where there is none. */
function severalOf({ claim, other, alignment }: Meeting, at: number): number {
  const word = claim.words[at]
  const { at: to } = alignment.matches[at]
  const figure = other.figures[other.words[to - 1]?.figure]
  const isOne = word.only && word.run < 0 && ((claim.words[at - 1]?.lexeme.traits ?? 0) & trait.only) !== 0
  return isOne && figure?.dimension === 'count' && figure.low > 1 ? to - 1 : -1
}

/** "Trois de ses sept usines": a greater number before the word, and a smaller one of them right before that. */
function isNumbered({ words, figures }: Statement, at: number): boolean {
  const [part, whole] = [words[at - 2], words[at - 1]]
  if (!part || !whole || part.figure < 0 || whole.figure < 0 || part.sentence !== words[at].sentence) return false
  const [few, all] = [figures[part.figure], figures[whole.figure]]
  return few.dimension === 'count' && all.dimension === 'count' && few.high < all.low
}

/**
 * "A grandi à Madrid" against "grandit à Londres avant de s'installer à Madrid": the place that the other text tells of the verb, where
 * that of the claim is told of another verb; -1 where there is none.
 */
function placeInstead({ claim, other, alignment }: Meeting, at: number): number {
  const word = claim.words[at]
  const { at: there } = alignment.matches[at]
  const met = other.words[there]
  if (word.run < 0 || !(word.before & met.before & trait.place)) return -1
  const verb = alignment.matches[word.governor]
  if (!verb || !isFound(verb) || met.governor === verb.at || other.words[verb.at].run >= 0) return -1
  if (shareMeaning(claim.words[word.governor], other.words[met.governor])) return -1
  const isSole = isUnique(claim.words[word.governor].lexeme)
  if (!isSole && !isPlaceName(word)) return -1
  return other.words.findIndex(
    each =>
      each.governor === verb.at &&
      each.run >= 0 &&
      each.run !== met.run &&
      (isSole || isPlaceName(each)) &&
      (each.before & trait.place) !== 0 &&
      !shareMeaning(each, met),
  )
}

/** The days of the week. */
export const weekdays = new Set(
  (['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const).map(conceptId),
)

/** "À l'exception de l'Islande", "sauf Paris". */
function isExcepted({ words, text, language }: Statement, at: number): boolean {
  const first = words.findIndex(({ run }, index) => index === at || (run >= 0 && run === words[at].run))
  const from = words[first - 2]?.end ?? 0
  const before = text.slice(Math.max(from, words[first].start - 30), words[first].start).toLowerCase()
  const { except } = languages[language].comparison
  return (before.match(/\p{L}+/gu) ?? []).some(word => isListed(except, word))
}

const isOnly = ({ lexeme }: Word) => (lexeme.traits & trait.only) !== 0

const victims = new Set((['victim', 'die', 'kill', 'wound'] as const).map(conceptId))
const isVictim = ({ lexeme }: Word) => lexeme.concepts.some(id => victims.has(id))

/** "Aucune victime" against "onze morts": the claim counts none, and the other text some. */
export function someWhereNone(meeting: Meeting, at: number): Conflict | null {
  const { claim, other, alignment } = meeting
  const word = claim.words[at]
  const isNone = word.before & trait.none || (word.turned && word.before & trait.of)
  if (!isNone || word.run >= 0) return null
  for (let { from: to } = alignment; to + 1 < alignment.to; to++) {
    const { figure } = other.words[to]
    // "Aucun survivant" against "seul rescapé".
    if (figure < 0 && !other.words[to].turned && isOnly(other.words[to]) && shareMeaning(word, other.words[to + 1]))
      return { code: 'figure_differs', claim: at, other: to + 1 }
    if (figure < 0 || other.figures[figure].dimension !== 'count' || !(other.figures[figure].low > 0)) continue
    const counted = other.words[to + 1]
    if (!shareMeaning(word, counted) && !(isVictim(word) && isVictim(counted))) continue
    if (isNear(meeting, at, to)) return { code: 'figure_differs', claim: at, other: to }
  }
  return null
}

/** "Un seul camp". */
function isSole({ words }: Statement, at: number): boolean {
  const before = words[at - 1]
  return before?.clause === words[at].clause && isOnly(before) && (before.before & trait.indefinite) !== 0
}

/** "Onze morts" against "aucune victime", "deux camps" against "un seul camp": the other text counts none or one of what the claim counts. */
export function noneWhereSome(meeting: Meeting, at: number): Conflict | null {
  const { claim, other, alignment } = meeting
  const figure = claim.figures[claim.words[at].figure]
  const counted = claim.words[at + 1]
  if (figure.dimension !== 'count' || !(figure.low > 0) || !counted) return null
  for (let { from: to } = alignment; to < alignment.to; to++) {
    const word = other.words[to]
    if (!(word.before & trait.none) && !(figure.low > 1 && isSole(other, to))) continue
    if (word.figure >= 0) continue
    if (!shareMeaning(word, counted) && !(isVictim(word) && isVictim(counted))) continue
    if (isNear(meeting, at, to)) return { code: 'figure_differs', claim: at, other: to }
  }
  return null
}
