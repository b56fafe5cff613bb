import { trait } from '../statement-lexicon'
import { isFaint, sayConverse } from './align'
import { besideOnly, converseOf, opponentOf, roleConflict } from './conflict'
import { otherCause } from './causes'
import { comparedTheOtherWay } from './comparing'
import { isCountedAlike, isToldByCount } from './counts'
import { turnOf } from './denial'
import { onlyOtherwise, someOfAll } from './exclusive'
import { isMerely, isPlain, isPredicate } from './lacking'
import { isFound, type Conflict, type Meeting } from './meeting'
import { metFigure } from './met-figure'
import { subjectOf } from './near'
import { nearerOpposite } from './nearer-opposite'
import { noLonger, stillSo } from './no-longer'
import { otherWinner } from './other-winner'
import { hasTurnedOrder, tellsOrder } from './order'
import { otherRank } from './ranks'
import { comparedOtherwise, risesInstead } from './series'
import { isOfShare, shareInstead } from './shares'
import { otherSpeaker } from './speaker'
import { Tally } from './tally'
import { noneWhereSome, someWhereNone, toldOtherwise } from './told-otherwise'
import { otherNamed } from './turned-sentence'

/** How much of its weight what is counted holds where it was met under another word. */
const COUNTED = 0.9

/** What was found of a claim in another text, word by word, before anything is concluded from it. */
export type Weighed = Pick<Tally, 'sums' | 'conflicts' | 'figures' | 'merelySome'> & {
  /** Whether what both tell stands under a negation on one side alone. */
  isTurned: boolean
  /** Whether one of both denies a verb that the other has not, and tells its own. */
  isUncertain: boolean
  /** Whether a verb of the claim was not found, and whether one was not that is not told from its other side either ("versé", "reçu"). */
  lacksPredicate: boolean
  lacksDeed: boolean
}

/** Weighs each word of a claim: held, disputed or lacking. Linear in the words of both. */
export function weigh(meeting: Meeting): Weighed {
  const tally = new Tally(meeting)
  const subject = subjectOf(meeting.claim)
  meeting.claim.words.forEach((word, at) => {
    if (word.figure >= 0) weighFigure(meeting, tally, at)
    else weighWord(meeting, tally, at, subject)
  })
  const lacksPredicate = weighLacking(meeting, tally)
  weighRoles(meeting, tally)
  // "Fermé le lundi", "ouvert tous les jours sauf le lundi".
  if (
    tally.conflicts.some(({ code }) => code === 'excepted') &&
    tally.conflicts.some(({ code }) => code === 'opposite')
  )
    tally.settle()
  for (const told of [noLonger(meeting), stillSo(meeting), comparedOtherwise(meeting)])
    if (told) tally.conflicts.push(told)
  const way = tally.conflicts.length === 0 ? comparedTheOtherWay(meeting) : null
  if (way) tally.conflicts.push(way)
  const { sums, conflicts, figures, merelySome } = tally
  // What is counted stands for another word where the same is told of it: "150 malades", "187 cas", but not "150 guéris".
  if (!lacksPredicate) {
    sums.held += sums.counted
    sums.plainHeld += sums.counted
  }
  const turn = turnOf(meeting, tally.polarity, conflicts.length > 0)
  return {
    sums,
    conflicts,
    figures,
    merelySome,
    isTurned: turn === 'turned',
    isUncertain: turn === 'unknown',
    lacksPredicate,
    lacksDeed: lacksPredicate && tally.lacking.some(word => converseOf(meeting, word) < 0),
  }
}

function weighFigure(meeting: Meeting, tally: Tally, at: number): void {
  const word = meeting.claim.words[at]
  const met = metFigure(meeting, at)
  tally.figures.push({ word: at, ...met })
  const none = met.relation === 'other' ? noneWhereSome(meeting, at) : null
  if (none) {
    tally.polarity.explained = true
    tally.dispute(none, word)
  } else if (word.turned && isCorrected(meeting, at)) tally.hold(word)
  else if (met.relation === 'differs') tally.dispute({ code: 'figure_differs', claim: at, other: met.at }, word)
  else if (met.relation === 'other') tally.sums.figures += word.weight < 1 ? 0 : word.weight
  else tally.hold(word)
}

/** "N'est pas de 20 % mais de 5,5 %": the figure that follows is the one that is told. */
function isCorrected({ claim: { words, figures } }: Meeting, at: number): boolean {
  const next = words[at + 1]
  return (
    next?.figure >= 0 &&
    !next.turned &&
    next.clause !== words[at].clause &&
    figures[next.figure].dimension === figures[words[at].figure].dimension
  )
}

function weighWord(meeting: Meeting, tally: Tally, at: number, subject: number): void {
  const { claim, alignment } = meeting
  const word = claim.words[at]
  if (isPlain(word)) tally.sums.plain += word.weight
  if (isCountedAlike(meeting, at, tally.figures.at(-1))) {
    tally.sums.counted += word.weight * COUNTED
    return
  }
  const some = someWhereNone(meeting, at)
  if (some) {
    tally.polarity.explained = true
    tally.dispute(some, word)
    return
  }
  const match = alignment.matches[at]
  const share = isFound(match) ? null : shareInstead(meeting, at)
  if (share) tally.polarity.explained = true
  if (share?.relation === 'differs') tally.dispute({ code: 'figure_differs', claim: at, other: share.at }, word)
  else if (share) tally.hold(word)
  else if (isFound(match)) weighFound(meeting, tally, at, subject)
  else if (!tally.isDisputed(word)) weighMissing(meeting, tally, at)
}

/** A word that the other text has: whether it tells of it the same, and on the same side of a negation. */
function weighFound(meeting: Meeting, tally: Tally, at: number, subject: number): void {
  const { claim, other, alignment } = meeting
  const word = claim.words[at]
  const { at: to, strength } = alignment.matches[at]
  const against = other.words[to]
  const beside = besideOnly(meeting, at)
  if (beside >= 0) tally.conflicts.push({ code: 'only', claim: at, other: beside })
  const otherwise =
    toldOtherwise(meeting, at) ?? someOfAll(meeting, at) ?? nearerOpposite(meeting, at) ?? otherNamed(meeting, at)
  if (otherwise) tally.conflicts.push(otherwise)
  tally.hold(word, strength)
  // "S'est rendu à Ormel", "ne s'est pas rendu à Ormel": the verb itself says little.
  if (word.run >= 0 && at !== subject && word.turned !== against.turned && !word.untouched && !against.untouched)
    tally.polarity.named = true
  if (!isPlain(word)) return
  if (isMerely(word, against)) tally.sums.possible += word.weight
  if (word.before & trait.all && against.before & trait.some) tally.merelySome = true
  const { polarity } = tally
  // "Le batteur n'a pas participé" against "sans son batteur".
  if (word.untouched && against.turned) polarity.same += word.weight
  if (word.untouched || against.untouched || at === subject || isFaint(word)) return
  if (against.sentence !== alignment.sentence) return
  const kind = word.turned === against.turned ? 'same' : 'turned'
  polarity[kind] += word.weight
  if (isPredicate(word) || word.told) polarity.verb ||= kind
  polarity.first ||= kind
}

/** A word that the other text has not: whether something there speaks against it, or says the same by its opposite. */
function weighMissing(meeting: Meeting, tally: Tally, at: number): void {
  const { claim, other, alignment } = meeting
  const word = claim.words[at]
  const rises = risesInstead(meeting, at)
  if (rises?.relation === 'same') return tally.hold(word)
  const conflict =
    rises?.conflict ??
    otherRank(meeting, at) ??
    opponentOf(meeting, at) ??
    otherCause(meeting, at) ??
    onlyOtherwise(meeting, at)
  if (conflict?.code === 'opposite') {
    const against = other.words[conflict.other]
    if (isOfShare(meeting)) return
    if (sayConverse(word, against) && converseHolds(meeting)) return tally.hold(word)
    if (tellsOrder(word) && hasTurnedOrder(meeting, at, conflict.other)) return tally.hold(word)
    if ((word.lexeme.traits | against.lexeme.traits) & (trait.reversing | trait.denying))
      tally.polarity.explained = true
    if (word.turned !== against.turned) {
      tally.polarity.explained = true
      return tally.hold(word)
    }
  }
  if (conflict) tally.dispute(conflict, word)
  else if (word.run >= 0) tally.sums.names += word.weight
  if (isPredicate(word) && !conflict) tally.lacking.push(word)
  else tally.holdLoosely(word, alignment.matches[at].strength)
}

/** Verbs that were not found, once all figures are met: whether one is told by no count either. */
function weighLacking(meeting: Meeting, tally: Tally): boolean {
  const { claim, alignment } = meeting
  let lacksPredicate = false
  for (const word of tally.lacking) {
    if (isToldByCount(meeting, word, tally.figures)) tally.hold(word, COUNTED)
    else {
      lacksPredicate = true
      tally.holdLoosely(word, alignment.matches[claim.words.indexOf(word)].strength)
    }
  }
  return lacksPredicate
}

/** Who says it, and who does what to whom. */
function weighRoles(meeting: Meeting, tally: Tally): void {
  const { claim, alignment } = meeting
  const { sums, conflicts } = tally
  const speaker = otherSpeaker(meeting)
  if (speaker) {
    const word = claim.words[speaker.claim]
    if (tally.isDisputed(word)) return
    sums.names -= word.weight
    return tally.dispute(speaker, word)
  }
  const role: (Conflict & { isConverse: boolean }) | null = roleConflict(meeting) ?? otherWinner(meeting)
  if (!role || role.isConverse || conflicts.some(({ claim: at }) => at === role.claim)) return
  if (role.code !== 'another_name') {
    conflicts.push(role)
    return
  }
  const word = claim.words[role.claim]
  if (tally.isDisputed(word)) return
  tally.dispute(role, word)
  if (isFound(alignment.matches[role.claim])) sums.held -= word.weight
  else sums.names -= word.weight
}

/** Whether buyer and seller have changed places with the verb, so that both tell the same. */
function converseHolds(meeting: Meeting): boolean {
  return roleConflict(meeting)?.isConverse ?? false
}
