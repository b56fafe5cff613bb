import { aged, bareAge, isAgeOfMany, ofAge } from './age'
import { type Amount, amountAt } from './amount'
import { type Bound, boundAfter, boundBefore, DASHES } from './bound'
import { small } from './decimal'
import { draft, type Draft, type Reading } from './draft'
import { counted, measured, ofWhat, place, setBound } from './fill'
import { countedNoun } from './noun'
import type { Num } from './num'
import { readOne } from './one'
import { idAt, isMark, isTight, isWord, joined, longest, longestBefore, type Page, rolesAt } from './page'
import { ofPercentage, partOfPoint } from './points'
import { readRange } from './range'
import { rankOfCount } from './rank'
import { readRatio } from './ratio'
import { isGlued, isHouse, isNamed, isNumbering, isPlaced, isPostal, isReferred, pastCode } from './refuse'
import { ROLE } from './roles'
import { DIGITS } from './scan'
import { year } from './year'

/** Ungrouped digits from this length on that count nothing are an account, an identifier, a telephone number. */
const LONGEST_PLAIN = 8

/** A figure that begins at token `at`, or the token to go on from. */
export function readCount(page: Page, at: number, previous: Draft | null): Reading {
  const skip: Reading = { made: null, to: at + 1 }
  const digits = idAt(page, at) === DIGITS
  if (digits && !page.bare) {
    if (isGlued(page, at)) return { made: null, to: pastGlued(page, at) }
    const code = pastCode(page, at)
    if (code) return { made: null, to: code }
    if (
      (isMark(page, at + 1, '/') ||
        ((isMark(page, at + 1, '.') || isMark(page, at + 1, '-')) && !measuredAt(page, at + 3))) &&
      idAt(page, at + 2) === DIGITS &&
      page.lexicon.notFractions.has(page.text.slice(page.start[at], page.end[at + 2]))
    )
      return { made: null, to: at + 3 }
  }
  const amount = amountAt(page, at)
  if (!amount) return { made: null, to: digits ? pastChain(page, at) : at + 1 }
  const { num } = amount
  if (num.article) return readOne(page, amount, previous)
  const glued = num.digits && num.end === page.start[num.to] && isWord(page, num.to) && isTight(page, num.to)
  if (glued && !amount.measure && !page.bare) return { made: null, to: num.to + 1 }
  if (glued && !amount.measure && page.bare && /\d/.test(page.text[page.end[num.to]] ?? ''))
    return { made: null, to: num.to + 1 }
  const ranged = readRange(page, amount)
  if (ranged) return ranged
  const ratio = readRatio(page, amount)
  if (ratio) return ratio
  return plainCount(page, amount) ?? skip
}

/** Whether a unit, a percent sign or more digits stand right behind. */
function measuredAt(page: Page, at: number): boolean {
  return isTight(page, at) && idAt(page, at) === DIGITS ? true : longest(page, page.lexicon.after, at) !== null
}

function pastGlued(page: Page, at: number): number {
  let to = at + 1
  while (to < page.count && isTight(page, to) && (page.id[to] === DIGITS || page.id[to] >= 0)) to++
  return to
}

/** Past what is joined to a number that is a name: "2024-42". */
function pastName(page: Page, at: number): number {
  let to = at
  while (
    isTight(page, to) &&
    isTight(page, to + 1) &&
    page.id[to + 1] === DIGITS &&
    (DASHES.has(page.id[to]) || page.id[to] === -47)
  )
    to += 2
  return to
}

/** Past digits and points that no convention reads ("1.2.3"). */
function pastChain(page: Page, at: number): number {
  let to = at + 1
  while (isTight(page, to) && (page.id[to] === DIGITS || page.id[to] === -46 || page.id[to] === -44)) to++
  return to
}

/** The token right after the digits of a number. */
function afterDigits(page: Page, num: Num): number {
  let at = num.from
  while (at < page.count && page.end[at] < num.end) at++
  return at + 1
}

/** A number with its unit, noun or nothing; null where it is none of our figures. */
function plainCount(page: Page, amount: Amount): Reading | null {
  const { num, measure } = amount
  const core = { start: amount.currency ? num.start : amount.start, end: num.end }
  const made = draft(amount.from, amount.to, core, { value: num.value })
  made.span = { start: amount.start, end: amount.end }
  const before = boundOf(page, amount)
  const after = before ? null : boundAfter(page, amount.to)
  setBound(made, before ?? after)
  const more = num.digits && !made.comparatorSpan ? boundAfter(page, joined(page, afterDigits(page, num))) : null
  if (more && more.comparator === '>') setBound(made, more)
  if (num.vague) made.comparator = made.comparatorSpan ? made.comparator : '≥'
  else if (num.about && !made.comparatorSpan) made.comparator = '≈'
  if (num.vague) made.reason = 'vague'
  const spelled = !num.digits
  if (measure) {
    measured(page, made, amount)
    if (measure.dimension === 'duration') aged(page, made)
    return { made, to: made.to }
  }
  const dated = year(page, num, before !== null)
  if (dated) return { made: dated, to: dated.to }
  const points = num.ratio && !page.bare ? partOfPoint(page, num) : 0
  if (points) {
    made.dimension = 'percent-points'
    made.unit = '%'
    made.reason = 'number-unit'
    place(page, made, page.end[points - 1], points)
    return { made, to: made.to }
  }
  const noun = countedNoun(page, num.to, num.value, num.collective || num.vague)
  if (!page.bare && num.digits) {
    const refused =
      isNumbering(page, num.from, num.to) ||
      isReferred(page, num.from) ||
      isHouse(page, num.from, num.to) ||
      isPostal(page, num.from, num.to)
    if (refused && !before) return { made: null, to: pastName(page, num.to) }
    if (
      isNamed(page, num.from) &&
      !before &&
      !isPlaced(page, num.from) &&
      !num.grouped &&
      !(noun && num.value.places > 0)
    ) {
      if (bareAge(page, num)) return { made: ofAge(page, made), to: num.to }
      return { made: null, to: num.to }
    }
  }
  if (!noun && num.digits && (bareAge(page, num) || isAgeOfMany(page, num, before)))
    return { made: ofAge(page, made), to: num.to }
  const age = longestBefore(page, page.lexicon.ageBefore, num.from)
  if (!noun && age && num.digits && small(num.value) > 0 && small(num.value) < 130)
    return { made: ofAge(page, made), to: num.to }
  made.rank = num.vague ? 'check' : rankOfCount(page, num.from, small(num.value), spelled, noun, before !== null)
  if (noun) {
    counted(page, made, noun)
    if (num.ratio && joined(page, num.to) !== num.to && !page.bare) return { made: null, to: noun.to }
    if (num.ratio) made.dimension = 'ratio'
    else if (ofPercentage(page, num.value, noun)) {
      made.dimension = 'percent-points'
      made.unit = '%'
      made.rank = 'check'
    }
    if (!before) setBound(made, boundAfter(page, noun.to))
    return { made, to: made.to }
  }
  if (num.ratio) {
    made.dimension = 'ratio'
    made.reason = 'ratio'
    made.of = ofWhat(page, num.to)
    if (!page.bare && !stands(page, num, before !== null)) return { made: null, to: num.to }
    made.rank = 'check'
    return { made, to: num.to }
  }
  if (
    num.plain &&
    !before &&
    !page.bare &&
    page.lexicon.dayBefore.has(idAt(page, num.from - 1)) &&
    small(num.value) >= 1 &&
    small(num.value) <= 31
  ) {
    const day = page.text.slice(page.start[num.from], page.end[num.from]).padStart(2, '0')
    return { made: draft(num.from, num.to, core, { text: `---${day}`, dimension: 'date', reason: 'date' }), to: num.to }
  }
  if (num.plain && num.value.digits.length >= LONGEST_PLAIN && !page.bare) return { made: null, to: num.to }
  if (!page.bare && longestBefore(page, page.lexicon.factor, num.from)) {
    made.dimension = 'ratio'
    made.reason = 'ratio'
    made.rank = 'check'
    return { made, to: num.to }
  }
  made.open = true
  made.reason = 'bare-number'
  if (!page.bare && spelled && !before && !num.collective && !num.vague) made.weak = !isPart(page, num)
  return { made, to: num.to }
}

/** The bound before an amount; "over" before a duration is none. */
function boundOf(page: Page, amount: Amount): Bound | null {
  const bound = boundBefore(page, amount.from)
  if (
    bound &&
    amount.measure?.dimension === 'duration' &&
    bound.to - bound.from === 1 &&
    page.lexicon.during.has(page.id[bound.from])
  )
    return null
  return bound
}

/** A spelled number that stands for its noun: "dont deux", "trois d'entre eux", "six were freed"; not "les deux". */
function isPart(page: Page, num: Num): boolean {
  if (rolesAt(page, num.from - 1) & ROLE.determiner || small(num.value) < 2) return false
  if (page.lexicon.partBefore.has(idAt(page, num.from - 1))) return true
  return longest(page, page.lexicon.partAfter, num.to) !== null
}

/** A fraction that says of what it is, or is bounded, or has a number on top: else "half" and "quart" are other words. */
function stands(page: Page, num: Num, bounded: boolean): boolean {
  const word = rolesAt(page, num.from)
  const lone =
    num.to - num.from === 1 && (word & (ROLE.half | ROLE.halfNoun | ROLE.fraction)) !== 0 && !(word & ROLE.cardinal)
  const next = rolesAt(page, num.to)
  if (!lone) return true
  if (word & ROLE.fraction && !(word & ROLE.half)) return false
  return bounded || (next & (ROLE.of | ROLE.determiner)) !== 0
}
