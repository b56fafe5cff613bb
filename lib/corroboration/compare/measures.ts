import { areApart, isPlace, realmOf } from '../statement-concepts'
import { PREPOSITION, trait } from '../statement-lexicon'
import type { Word } from '../statement-words'
import { nearWordsOf } from '../near-words'
import { isFaint, sayOpposite, shareMeaning } from './align'
import { isPlain } from './lacking'
import { isFound, type Meeting } from './meeting'
import { isPlaceName } from './slots'
import type { Weighed } from './weigh'

/** What a claim and the sentence that it was set against have in common and what not, as numbers: shares of weight from 0 to 1, else counts. */
export type Measures = Record<(typeof measured)[number], number>

/** The names of what is measured, in their order. */
export const measured = [
  'held',
  'disputed',
  'plainHeld',
  'plainDisputed',
  'possible',
  'otherMet',
  'otherPlainMet',
  'size',
  'subjectMet',
  'predicateMet',
  'lacksPredicate',
  'namesMine',
  'namesTheirs',
  'plainMine',
  'plainTheirs',
  'figuresMine',
  'figuresTheirs',
  'figuresSame',
  'figuresBound',
  'figuresDiffer',
  'turned',
  'turnedWeight',
  'sameWeight',
  'deniedMet',
  'negationsMine',
  'negationsTheirs',
  'opposites',
  'exclusions',
  'otherNames',
  'otherPlaces',
  'otherSpeakers',
  'swapped',
  'onlies',
  'inOrder',
  'slotNames',
  'slotPlaces',
  'slotCountries',
  'slotKinds',
  'slotPlain',
  'possibleTheirs',
  'kindred',
  'kindredPlain',
] as const

const share = (part: number, whole: number) => (whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0)

/** Measures a claim that was weighed. Linear in the words of both. */
export function measuresOf(meeting: Meeting, { sums, conflicts, figures, polarity, ...weighed }: Weighed): Measures {
  const { claim, other, alignment, taken } = meeting
  const theirs = other.words.slice(alignment.from, alignment.to)
  const isTheirsMet = (index: number) => taken.has(alignment.from + index)
  const theirWeight = theirs.reduce((sum, { weight }) => sum + weight, 0)
  const told = (code: string) => conflicts.filter(conflict => conflict.code === code).length
  const met = (relation: string) => figures.filter(figure => figure.relation === relation).length
  const lacking = (is: (word: Word) => boolean) =>
    claim.words.filter((word, at) => is(word) && !isFaint(word) && !isFound(alignment.matches[at])).length
  const unmet = (is: (word: Word) => boolean) =>
    theirs.filter((word, index) => is(word) && !isFaint(word) && !isTheirsMet(index)).length
  const isName = ({ run }: Word) => run >= 0
  const isFigure = ({ figure }: Word) => figure >= 0
  const plainTheirs = theirs.filter(isPlain).reduce((sum, { weight }) => sum + weight, 0)
  const plainTheirsMet = theirs
    .filter((word, index) => isPlain(word) && isTheirsMet(index))
    .reduce((sum, { weight }) => sum + weight, 0)
  const theirsMet = theirs.reduce((sum, { weight }, index) => sum + (isTheirsMet(index) ? weight : 0), 0)
  const predicates = claim.words.flatMap((word, at) => (isVerbal(word) ? [at] : []))
  const first = claim.words.findIndex(word => word.figure < 0 && !isFaint(word))
  return {
    held: share(sums.held, claim.weight),
    disputed: share(sums.disputed, claim.weight),
    plainHeld: share(sums.plainHeld, sums.plain),
    plainDisputed: share(sums.plainDisputed, sums.plain),
    possible: share(sums.possible, claim.weight),
    otherMet: share(theirsMet, theirWeight),
    otherPlainMet: share(plainTheirsMet, plainTheirs),
    size: share(Math.min(claim.weight, theirWeight), Math.max(claim.weight, theirWeight)),
    subjectMet: first >= 0 && isFound(alignment.matches[first]) ? 1 : 0,
    predicateMet: predicates.some(at => isFound(alignment.matches[at])) ? 1 : 0,
    lacksPredicate: weighed.lacksPredicate ? 1 : 0,
    namesMine: lacking(isName),
    namesTheirs: unmet(isName),
    plainMine: lacking(isPlain),
    plainTheirs: unmet(isPlain),
    figuresMine: met('other'),
    figuresTheirs: theirs.filter(
      (word, index) => isFigure(word) && !figures.some(({ at }) => at === alignment.from + index),
    ).length,
    figuresSame: met('same') + met('rounded') + met('within'),
    figuresBound: met('bound'),
    figuresDiffer: met('differs'),
    turned: weighed.isTurned ? 1 : 0,
    turnedWeight: polarity.turned,
    sameWeight: polarity.same,
    deniedMet: polarity.deniedMet ? 1 : 0,
    negationsMine: claim.words.filter(({ denied }) => denied).length,
    negationsTheirs: theirs.filter(({ denied }) => denied).length,
    opposites: told('opposite'),
    exclusions: told('excludes') + told('excepted'),
    otherNames: told('another_name'),
    otherPlaces: told('another_place'),
    otherSpeakers: told('another_speaker'),
    swapped: told('swapped_roles'),
    onlies: told('only'),
    inOrder: orderOf(meeting),
    ...slotsOf(meeting),
    ...kindredOf(meeting),
    possibleTheirs: theirs.some(({ possible }) => possible) && !claim.words.some(({ possible }) => possible) ? 1 : 0,
  }
}

/** Whether a word may be the verb of its clause: behind an auxiliary, or with no article and no preposition. */
function isVerbal(word: Word): boolean {
  const { before } = word
  const isNoun = (before & (trait.definite | trait.indefinite | trait.of)) !== 0
  return isPlain(word) && !isFaint(word) && !isNoun && ((before & trait.auxiliary) !== 0 || !(before & PREPOSITION))
}

/** The share of words met that stand in the order of those met before them. */
function orderOf({ claim, alignment }: Meeting): number {
  let last = -1
  let whole = 0
  let inOrder = 0
  alignment.matches.forEach((match, at) => {
    if (!isFound(match) || isFaint(claim.words[at])) return
    if (last >= 0) {
      whole++
      if (match.at > last) inOrder++
    }
    last = match.at
  })
  return whole > 0 ? inOrder / whole : 1
}

type Slots = Pick<Measures, 'slotNames' | 'slotPlaces' | 'slotCountries' | 'slotKinds' | 'slotPlain'>

/**
 * How often a word that was not met stands where the other text has another that was not met either: under the same word, behind the same
 * preposition or none. By what the two are: names, places, countries and peoples, words of one kind, and others.
 */
function slotsOf({ claim, other, alignment, taken }: Meeting): Slots {
  const slots: Slots = { slotNames: 0, slotPlaces: 0, slotCountries: 0, slotKinds: 0, slotPlain: 0 }
  const used = new Set<number>()
  claim.words.forEach((word, at) => {
    if (word.figure >= 0 || isFaint(word) || isFound(alignment.matches[at])) return
    const head = claim.words[word.governor] ? alignment.matches[word.governor] : undefined
    if (!head || !isFound(head)) return
    for (let { from: to } = alignment; to < alignment.to; to++) {
      const against = other.words[to]
      if (against.figure >= 0 || against.governor !== head.at || taken.has(to) || used.has(to) || isFaint(against))
        continue
      if ((word.before & PREPOSITION) !== (against.before & PREPOSITION)) continue
      if (word.run >= 0 !== against.run >= 0 || shareMeaning(word, against)) continue
      used.add(to)
      slots[slotOf(word, against)]++
      return
    }
  })
  return slots
}

function slotOf(word: Word, against: Word): keyof Slots {
  const isOfPlace = ({ lexeme }: Word) => lexeme.concepts.some(isPlace)
  if (isOfPlace(word) && isOfPlace(against)) return 'slotCountries'
  if (isPlaceName(word) && isPlaceName(against)) return 'slotPlaces'
  if (word.run >= 0) return 'slotNames'
  const isOfOneRealm = realmOf(word.lexeme) >= 0 && realmOf(word.lexeme) === realmOf(against.lexeme)
  const isApart = areApart(word.lexeme, against.lexeme) || sayOpposite(word, against)
  return isOfOneRealm || isApart ? 'slotKinds' : 'slotPlain'
}

/** How much of the claim's plain words is met or has a kindred word there that is not met either, and what share of those not met has one. */
function kindredOf({ claim, other, alignment, taken }: Meeting): Pick<Measures, 'kindred' | 'kindredPlain'> {
  const rows = new Set<number>()
  const there = nearWordsOf(other.language)
  for (let { from: to } = alignment; to < alignment.to; to++) {
    const word = other.words[to]
    if (!isPlain(word) || taken.has(to)) continue
    for (const row of there.of(other.text.slice(word.start, word.end))) rows.add(row)
  }
  const here = nearWordsOf(claim.language)
  let whole = 0
  let near = 0
  let lacking = 0
  let kindred = 0
  claim.words.forEach((word, at) => {
    if (!isPlain(word) || isFaint(word)) return
    whole += word.weight
    if (isFound(alignment.matches[at])) {
      near += word.weight
      return
    }
    lacking++
    if (!here.of(claim.text.slice(word.start, word.end)).some(row => rows.has(row))) return
    kindred++
    near += word.weight
  })
  return { kindred: share(near, whole), kindredPlain: share(kindred, lacking) }
}
