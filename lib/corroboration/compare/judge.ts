import type { NameTable } from '../names/key'
import type { Statement } from '../statement'
import { align, type Alignment } from './align'
import { hasOtherModifier, isOfAnotherThing } from './another-thing'
import { appearanceConflict } from './appearance'
import { doneByAnother } from './cleft'
import { correctedIn } from './corrected'
import { isMereCount, otherOccasion, type MetAt } from './counts'
import { crossedIn } from './crossed'
import { doneByItsObject } from './done-by-its-object'
import { isDeniedElsewhere } from './denied-elsewhere'
import { onlyOthers } from './exclusive'
import { addedTo, deniesOfAnother, hasOtherComplement, isOfAnotherSort, lacksObject } from './lacking'
import { isFound, type Conflict, type Meeting } from './meeting'
import { isAboutAnother, subjectOf } from './near'
import { hasOtherArgument } from './other-argument'
import { isOfEarlierTime } from './other-time'
import { replacedIn } from './replaced'
import { takenElsewhere } from './taken-elsewhere'
import { weigh, type Weighed } from './weigh'

/** From this share of the claim on, found in the other text, it is supported. */
const COVERED = 0.66
/** This share of its plain words has to be found, too, as names alone tell nothing; and where the verb itself was not found. */
const PLAIN_COVERED = 0.1
const WITHOUT_PREDICATE = 0.4
const COVERED_WITHOUT_PREDICATE = 0.7
/** The same of the whole where the object of the verb was not found. */
const COVERED_WITHOUT_OBJECT = 0.85
/** From these shares on, with what differs left out, both speak of one thing. */
const ABOUT_ONE = 0.45
const PLAIN_ABOUT_ONE = 0.25
/** From these shares on, without what only adds to it, what another text denies is the claim. */
const DENIED = 0.75
const PLAIN_DENIED = 0.35
/** Below this two sentences are not almost alike. */
const ALMOST = 0.5
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

/** Weighs a claim against another text, and concludes what that says of it. Linear in the words of both. */
export function judge(claim: Statement, other: Statement, names?: NameTable): Verdict {
  const alignment = align(claim, other, names)
  const taken = new Set(alignment.matches.filter(isFound).map(match => match.at))
  const meeting: Meeting = { claim, other, alignment, taken }
  const weighed = weigh(meeting)
  const { sums, conflicts, isTurned, figures } = weighed
  const score = Math.min(1, (sums.held + sums.disputed) / claim.weight)
  return { score, alignment, conflicts, isTurned, figures, held: null, ...concluded(meeting, weighed, score) }
}

/** What follows from the weighed words, and what of the verdict it settles besides. */
type Conclusion = Pick<Verdict, 'relation'> & Partial<Verdict>

/**
 * What follows, with what two sentences that are almost alike tell by what stands in the place of something of the claim: one thing in place of another
 * refutes, where there is room for one, and supports in no case; two things in place of two others are another fact.
 */
function concluded(meeting: Meeting, weighed: Weighed, score: number): Conclusion {
  const conclusion = conclude(meeting, weighed, score)
  if (conclusion.relation !== 'refutes' && conclusion.relation !== 'supports' && score < ALMOST) return conclusion
  const { refuting, isApart, isApartTwice } = replacedIn(meeting)
  if (conclusion.relation === 'refutes') {
    const isMere = !weighed.isTurned && !conclusion.conflicts
    return isApartTwice && isMere ? { relation: 'unrelated', held: 'another_event' } : conclusion
  }
  if (refuting) return { relation: 'refutes', conflicts: [refuting] }
  return isApart && conclusion.relation === 'supports' ? { relation: 'unrelated' } : conclusion
}

/** What the other text says of the claim: the first that is so. */
function conclude(meeting: Meeting, weighed: Weighed, score: number): Conclusion {
  const { sums, conflicts, isTurned, lacksDeed } = weighed
  const isElsewhere = () =>
    hasOtherArgument(meeting, conflicts) ||
    isOfEarlierTime(meeting) ||
    (isTurned && (hasOtherModifier(meeting, conflicts) || isDeniedElsewhere(meeting)))
  const appearance = appearanceConflict(meeting) ?? takenElsewhere(meeting)
  if (appearance) return { relation: 'refutes', conflicts: [appearance], isTurned: false }
  if (isDenied(meeting, weighed) && !hasOtherComplement(meeting) && !deniesOfAnother(meeting) && !isElsewhere())
    return { relation: 'refutes' }
  const corrected = conflicts.length === 0 && !isTurned ? correctedIn(meeting) : null
  if (corrected) return { relation: 'refutes', conflicts: [corrected] }
  const doer = conflicts.length === 0 && !isTurned ? doneByAnother(meeting, score) : null
  if (doer) return { relation: 'refutes', conflicts: [doer] }
  if (sums.names >= NAMES_LACKING || sums.figures > ofOpposed(meeting, weighed)) return { relation: 'unrelated' }
  if (isAboutAnother(meeting) || isOfAnotherSort(meeting) || (isTurned && hasOtherComplement(meeting)))
    return { relation: 'unrelated', held: 'about_another' }
  if (otherOccasion(meeting.claim, conflicts)) return { relation: 'unrelated', held: 'another_event' }
  if (lacksDeed && !isTurned && isMereCount(meeting.claim, conflicts)) return { relation: 'unrelated' }
  if (!weighed.isUncertain && conflicts.length > 0 !== isTurned && isAboutOne(sums, score))
    return isElsewhere() || isOfAnotherThing(meeting, conflicts)
      ? { relation: 'unrelated', held: 'about_another' }
      : { relation: 'refutes' }
  if (conflicts.length > 0 || isTurned || weighed.isUncertain || !isCovered(meeting, weighed))
    return { relation: 'unrelated' }
  const otherwise = crossedIn(meeting) ?? doneByItsObject(meeting) ?? (score >= COVERED ? onlyOthers(meeting) : null)
  if (otherwise) return { relation: 'refutes', conflicts: [otherwise] }
  return supported(weighed)
}

/** The weight of the figures that say how much of what the other text tells the opposite of: "en hausse de 10 %", "est resté stable". */
function ofOpposed({ claim }: Meeting, { conflicts, figures }: Weighed): number {
  const isAmount = (at: number) => {
    const { date, dimension } = claim.figures[claim.words[at].figure]
    return date === null && dimension !== 'time'
  }
  const opposed = new Set(conflicts.flatMap(({ code, claim: at }) => (code === 'opposite' ? [at] : [])))
  return figures
    .filter(({ relation, word }) => relation === 'other' && opposed.has(claim.words[word].governor) && isAmount(word))
    .reduce((sum, { word }) => sum + (claim.words[word].weight < 1 ? 0 : claim.words[word].weight), 0)
}

/** Whether the claim as a whole stands under a negation there, whatever it adds. */
function isDenied(meeting: Meeting, { sums, conflicts, isTurned }: Weighed): boolean {
  const { claim, alignment } = meeting
  if (!isTurned || conflicts.length > 0 || claim.words.some(({ turned }) => turned)) return false
  const added = addedTo(meeting)
  const denied = sums.held / Math.max(1, claim.weight - added.all)
  const plain = sums.plainHeld / Math.max(1, sums.plain - added.plain)
  const subject = subjectOf(claim)
  return denied >= DENIED && plain >= PLAIN_DENIED && (subject < 0 || isFound(alignment.matches[subject]))
}

/** Whether, with what differs left out, both speak of one thing. */
function isAboutOne({ plain, plainHeld, plainDisputed }: Weighed['sums'], score: number): boolean {
  return score >= ABOUT_ONE && (plain >= 1 ? (plainHeld + plainDisputed) / plain : 1) >= PLAIN_ABOUT_ONE
}

/** Whether enough of the claim was found for the other text to tell it, too. */
function isCovered(meeting: Meeting, { sums, lacksPredicate }: Weighed): boolean {
  const covered = sums.held / meeting.claim.weight
  const plainCovered = sums.plain >= 1 ? sums.plainHeld / sums.plain : 1
  return (
    covered >= (lacksPredicate ? COVERED_WITHOUT_PREDICATE : COVERED) &&
    plainCovered >= (lacksPredicate ? WITHOUT_PREDICATE : PLAIN_COVERED) &&
    (covered >= COVERED_WITHOUT_OBJECT || !lacksObject(meeting))
  )
}

/** What the claim has of the text that covers it. */
function supported({ sums, figures, merelySome }: Weighed): Conclusion {
  if (sums.possible > 0 && sums.possible >= sums.plainHeld / 3)
    return { relation: 'unrelated', held: 'merely_possible' }
  if (merelySome) return { relation: 'partly', held: 'merely_some' }
  return { relation: figures.some(({ relation }) => relation === 'bound') ? 'partly' : 'supports' }
}
