import type { NameTable } from '../names/key'
import { trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import { align, isFaint, sayConverse, type Alignment } from './align'
import { besideOnly, opponentOf, roleConflict } from './conflict'
import { correctedIn } from './corrected'
import { isCountedAlike, isMereCount, isToldByCount, otherOccasion, type MetAt } from './counts'
import { isFound, type Conflict, type Meeting } from './meeting'
import { otherNamed } from './turned-sentence'
import { addedTo, isMerely, isOfAnotherSort, isPlain, isPredicate, lacksObject } from './lacking'
import { metFigure } from './met-figure'
import { nearerOpposite } from './nearer-opposite'
import { noLonger, stillSo } from './no-longer'
import { otherRank, tellsFirst } from './ranks'
import { comparedOtherwise, risesInstead } from './series'
import { isOfShare, shareInstead } from './shares'
import { otherWinner } from './other-winner'
import { isAboutAnother, subjectOf } from './near'
import { otherSpeaker } from './speaker'
import { noneWhereSome, someWhereNone, toldOtherwise } from './told-otherwise'

/** From this share of the claim on, found in the other text, it is supported. */
const COVERED = 0.66
/** This share of its plain words has to be found, too, as names alone tell nothing; and where the verb itself was not found. */
const PLAIN_COVERED = 0.1
const WITHOUT_PREDICATE = 0.4
const COVERED_WITHOUT_PREDICATE = 0.7
/** The same of the whole where the object of the verb was not found. */
const COVERED_WITHOUT_OBJECT = 0.85
/** From these shares on, with what differs left out, both speak of one thing. */
const ABOUT_ONE = 0.5
const PLAIN_ABOUT_ONE = 0.35
/** From this share on, without what only adds to it, what another text denies is the claim. */
const DENIED = 0.75
/** How much of its weight what is counted holds where it was met under another word. */
const COUNTED = 0.9
/** More of names not found than this, and it is about somebody or something else. */
const NAMES_LACKING = 1

/** What was found when a claim met another text, before it is put into words. */
export type Verdict = {
  relation: 'supports' | 'refutes' | 'partly' | 'unrelated'
  score: number
  alignment: Alignment
  conflicts: Conflict[]
  isTurned: boolean
  /** Figures of the claim with how they were met; `at` is a word of the other text. */
  figures: MetAt[]
  /** Why a passage that covers the claim does not support it. */
  held: 'merely_possible' | 'merely_some' | 'another_event' | 'about_another' | null
}

/** Weighs a claim against another text. Linear in the words of both. */
export function judge(claim: Statement, other: Statement, names?: NameTable): Verdict {
  const alignment = align(claim, other, names)
  const { matches } = alignment
  const taken = new Set(matches.filter(isFound).map(match => match.at))
  const meeting: Meeting = { claim, other, alignment, taken }
  const conflicts: Conflict[] = []
  const figures: Verdict['figures'] = []
  const sums = { held: 0, disputed: 0, plain: 0, plainHeld: 0, plainDisputed: 0, names: 0, figures: 0, counted: 0 }
  const polarity = { same: 0, turned: 0, first: '', verb: '', explained: false }
  const subject = subjectOf(claim)
  let possible = 0
  let merelySome = false
  const lacking: Word[] = []
  const disputedRuns = new Set<number>()
  const dispute = (conflict: Conflict, word: Word) => {
    if (word.aside) return
    conflicts.push(conflict)
    sums.disputed += word.weight
    if (isPlain(word)) sums.plainDisputed += word.weight
    if (word.run < 0) return
    disputedRuns.add(word.run)
    for (const [at, each] of claim.words.entries()) {
      if (each.run !== word.run || each === word || isFound(matches[at])) continue
      sums.disputed += each.weight
      if (at < conflict.claim) sums.names -= each.weight
    }
  }
  claim.words.forEach((word, at) => {
    if (word.figure >= 0) {
      const met = metFigure(meeting, at)
      figures.push({ word: at, ...met })
      const none = met.relation === 'other' ? noneWhereSome(meeting, at) : null
      if (none) {
        polarity.explained = true
        dispute(none, word)
      } else if (met.relation === 'differs') dispute({ code: 'figure_differs', claim: at, other: met.at }, word)
      else if (met.relation === 'other') sums.figures += word.weight < 1 ? 0 : word.weight
      else sums.held += word.weight
      return
    }
    if (isPlain(word)) sums.plain += word.weight
    if (isCountedAlike(meeting, at, figures.at(-1))) {
      sums.counted += word.weight * COUNTED
      return
    }
    const some = someWhereNone(meeting, at)
    if (some) {
      polarity.explained = true
      return dispute(some, word)
    }
    const match = matches[at]
    const share = isFound(match) ? null : shareInstead(meeting, at)
    if (share?.relation === 'differs') return dispute({ code: 'figure_differs', claim: at, other: share.at }, word)
    if (share) {
      sums.held += word.weight
      sums.plainHeld += word.weight
      return
    }
    if (isFound(match)) {
      const against = other.words[match.at]
      const beside = besideOnly(meeting, at)
      if (beside >= 0) conflicts.push({ code: 'only', claim: at, other: beside })
      const otherwise = toldOtherwise(meeting, at) ?? nearerOpposite(meeting, at) ?? otherNamed(meeting, at)
      if (otherwise) conflicts.push(otherwise)
      sums.held += word.weight * match.strength
      if (!isPlain(word)) return
      sums.plainHeld += word.weight * match.strength
      if (isMerely(word, against)) possible += word.weight
      if (word.before & trait.all && against.before & trait.some) merelySome = true
      // "Le batteur n'a pas participé" against "sans son batteur".
      if (word.untouched && against.turned) polarity.same += word.weight
      if (word.untouched || against.untouched || at === subject || isFaint(word)) return
      if (against.sentence !== alignment.sentence) return
      const kind = word.turned === against.turned ? 'same' : 'turned'
      polarity[kind] += word.weight
      if (isPredicate(word)) polarity.verb ||= kind
      polarity.first ||= kind
      return
    }
    if (disputedRuns.has(word.run)) return
    const rises = risesInstead(meeting, at)
    if (rises?.relation === 'same') {
      sums.held += word.weight
      sums.plainHeld += word.weight
      return
    }
    const conflict = rises?.conflict ?? otherRank(meeting, at) ?? opponentOf(meeting, at)
    if (conflict) {
      const against = other.words[conflict.other]
      if (conflict.code === 'opposite' && isOfShare(meeting)) return
      if (conflict.code === 'opposite') {
        if (sayConverse(word, against) && converseHolds(meeting)) {
          sums.held += word.weight
          if (isPlain(word)) sums.plainHeld += word.weight
          return
        }
        if ((word.lexeme.traits | against.lexeme.traits) & (trait.reversing | trait.denying)) polarity.explained = true
        else if (word.turned !== against.turned) {
          sums.held += word.weight
          if (isPlain(word)) sums.plainHeld += word.weight
          polarity.explained = true
          return
        }
      }
      dispute(conflict, word)
    } else if (word.run >= 0) sums.names += word.weight
    if (isPredicate(word) && !conflict) {
      lacking.push(word)
      return
    }
    sums.held += word.weight * match.strength * 0.5
  })
  let lacksPredicate = false
  for (const word of lacking) {
    const isTold = isToldByCount(meeting, word, figures)
    lacksPredicate ||= !isTold
    const share = isTold ? COUNTED : matches[claim.words.indexOf(word)].strength * 0.5
    sums.held += word.weight * share
    if (isTold) sums.plainHeld += word.weight * share
  }
  const speaker = otherSpeaker(meeting)
  if (speaker) {
    const word = claim.words[speaker.claim]
    if (!disputedRuns.has(word.run)) {
      sums.names -= word.weight
      dispute(speaker, word)
    }
  }
  const role = speaker ? null : (roleConflict(meeting) ?? otherWinner(meeting))
  if (role && !role.isConverse && !conflicts.some(({ claim: at }) => at === role.claim)) {
    if (role.code === 'another_name') {
      const word = claim.words[role.claim]
      if (!disputedRuns.has(word.run)) {
        dispute(role, word)
        if (isFound(matches[role.claim])) sums.held -= word.weight
        else sums.names -= word.weight
      }
    } else conflicts.push(role)
  }
  // "Fermé le lundi", "ouvert tous les jours sauf le lundi".
  if (conflicts.some(({ code }) => code === 'excepted') && conflicts.some(({ code }) => code === 'opposite')) {
    sums.held += sums.disputed
    sums.plainHeld += sums.plainDisputed
    conflicts.length = sums.disputed = sums.plainDisputed = 0
  }
  for (const told of [noLonger(meeting), stillSo(meeting), comparedOtherwise(meeting)]) if (told) conflicts.push(told)
  const isTurned =
    !polarity.explained &&
    !(polarity.turned > 0 && tellsFirst(meeting)) &&
    (polarity.turned > polarity.same ||
      (polarity.turned === polarity.same && (polarity.verb || polarity.first) === 'turned'))
  // What is counted stands for another word where the same is told of it: "150 malades", "187 cas", but not "150 guéris".
  if (!lacksPredicate) {
    sums.held += sums.counted
    sums.plainHeld += sums.counted
  }
  const score = Math.min(1, (sums.held + sums.disputed) / claim.weight)
  const covered = sums.held / claim.weight
  const plainCovered = sums.plain >= 1 ? sums.plainHeld / sums.plain : 1
  const plainScore = sums.plain >= 1 ? (sums.plainHeld + sums.plainDisputed) / sums.plain : 1
  const result = { score, alignment, conflicts, isTurned, figures, held: null }
  const differs = conflicts.length > 0 !== isTurned
  if (isTurned && conflicts.length === 0 && !claim.words.some(({ turned }) => turned)) {
    const added = addedTo(meeting)
    const denied = sums.held / Math.max(1, claim.weight - added.all)
    const plain = sums.plainHeld / Math.max(1, sums.plain - added.plain)
    if (denied >= DENIED && plain >= PLAIN_ABOUT_ONE && isFoundThere(meeting, subject))
      return { ...result, relation: 'refutes' }
  }
  const corrected = conflicts.length === 0 && !isTurned && covered < COVERED ? correctedIn(meeting) : null
  if (corrected) return { ...result, conflicts: [corrected], relation: 'refutes' }
  if (sums.names >= NAMES_LACKING || sums.figures > 0) return { ...result, relation: 'unrelated' }
  if (isAboutAnother(meeting) || isOfAnotherSort(meeting))
    return { ...result, relation: 'unrelated', held: 'about_another' }
  if (otherOccasion(claim, conflicts)) return { ...result, relation: 'unrelated', held: 'another_event' }
  if (lacksPredicate && !isTurned && isMereCount(claim, conflicts)) return { ...result, relation: 'unrelated' }
  if (differs && score >= ABOUT_ONE && plainScore >= PLAIN_ABOUT_ONE) return { ...result, relation: 'refutes' }
  if (
    conflicts.length > 0 ||
    isTurned ||
    covered < (lacksPredicate ? COVERED_WITHOUT_PREDICATE : COVERED) ||
    plainCovered < (lacksPredicate ? WITHOUT_PREDICATE : PLAIN_COVERED) ||
    (covered < COVERED_WITHOUT_OBJECT && lacksObject(meeting))
  )
    return { ...result, relation: 'unrelated' }
  if (possible > 0 && possible >= sums.plainHeld / 3)
    return { ...result, relation: 'unrelated', held: 'merely_possible' }
  if (merelySome) return { ...result, relation: 'partly', held: 'merely_some' }
  return { ...result, relation: figures.some(({ relation }) => relation === 'bound') ? 'partly' : 'supports' }
}

/** Whether what a claim is about was found, or it is about nothing that stands first. */
function isFoundThere({ alignment }: Meeting, subject: number): boolean {
  return subject < 0 || isFound(alignment.matches[subject])
}

/** Whether buyer and seller have changed places with the verb, so that both tell the same. */
function converseHolds(meeting: Meeting): boolean {
  return roleConflict(meeting)?.isConverse ?? false
}
