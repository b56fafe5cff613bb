import { aged, ofAge } from './age'
import { type Amount, amountFrom } from './amount'
import { changing, DASHES } from './bound'
import { yearAt } from './date-parts'
import { compare, isShort, shift, small, whole } from './decimal'
import { draft, type Reading } from './draft'
import { counted } from './fill'
import { countedNoun } from './noun'
import { idAt, isMark, isTight, joined, longestBefore, type Page, rolesAt, traitsAt } from './page'
import { rankOfCount } from './rank'
import { isNamed, isReferred } from './refuse'
import { ROLE, TRAIT } from './roles'
import { odds, readScore } from './score'

/** What joins two ends of a range at token `at`, given the word before the first; 0 where nothing does. */
function joiner(page: Page, first: Amount, at: number): { to: number; kind: 'dash' | 'to' | 'or' | 'and' } | null {
  const id = idAt(page, at)
  if (DASHES.has(id)) {
    const tight = isTight(page, at)
    if (id === -0x2014 && !page.bare) return null
    if (tight && !isTight(page, at + 1) && !(traitsAt(page, at + 1) & TRAIT.to))
      return page.bare ? { to: at + 1, kind: 'dash' } : null
    if (tight && traitsAt(page, at + 1) & TRAIT.to) return { to: joined(page, at + 2), kind: 'to' }
    if (!tight && isTight(page, at + 1) && !page.bare) return null
    if (!tight && !page.bare && first.num.to !== first.to) return null
    return { to: at + 1, kind: 'dash' }
  }
  const opener =
    page.lexicon.opens.get(idAt(page, first.from - 1)) ??
    page.lexicon.opens.get(isMark(page, first.from - 1, "'") ? idAt(page, first.from - 2) : 0)
  if (opener?.has(id)) return { to: at + 1, kind: rolesAt(page, at) & ROLE.join ? 'and' : 'to' }
  if (rolesAt(page, at) & ROLE.join && opensAges(page, first.from)) return { to: at + 1, kind: 'and' }
  if (traitsAt(page, at) & TRAIT.to) return { to: at + 1, kind: 'to' }
  if (traitsAt(page, at) & TRAIT.or) return { to: at + 1, kind: 'or' }
  return null
}

/** "between the ages of": an opening word shortly before the words of age. */
function opensAges(page: Page, at: number): boolean {
  const found = longestBefore(page, page.lexicon.ageBefore, at)
  if (!found) return false
  for (let back = found.to - 1; back >= found.to - 3; back--) {
    if (page.lexicon.opens.has(idAt(page, back)) && !(rolesAt(page, back) & ROLE.of)) return true
  }
  return false
}

/** "entre 100 et 150", "10-15 billion", "deux ou trois", "3-1": two ends as one figure; null where they are two. */
export function readRange(page: Page, first: Amount): Reading | null {
  const join = joiner(page, first, first.to)
  if (!join) return null
  if (first.num.plain && !first.measure && yearAt(page, first.num.from)) return null
  const second = amountFrom(page, join.to)
  if (!second || second.num.ratio || second.num.article || first.num.ratio) return null
  if (!isShort(first.num.value) || !isShort(second.num.value)) return null
  // "le 5 à 14 h": a day and an hour.
  if (second.measure?.unit === 'h' && first.num.plain && page.lexicon.dayBefore.has(idAt(page, first.from - 1)))
    return null
  const mixed =
    first.measure &&
    (second.measure
      ? first.measure.unit !== second.measure.unit
      : countedNoun(page, second.to, second.num.value, second.num.collective) !== null)
  if (mixed) return null
  if (join.kind === 'or' && (first.num.digits !== second.num.digits || !(small(first.num.value) < 1000))) return null
  const opened = opens(page, first.from)
  if (join.kind === 'to' && changing(page, opened ? first.from - 1 : first.from) && (opened || first.measure))
    return changed(page, first, second, join.to - 1)
  let low = first.num.value
  const high = second.num.value
  if (
    first.num.power === 0 &&
    second.num.power > 0 &&
    first.to === first.num.to &&
    compare(low, shift(whole(1), second.num.power)) < 0
  ) {
    const raised = shift(low, second.num.power)
    if (compare(raised, high) < 0) low = raised
  }
  const order = compare(low, high)
  const bare = !first.measure && !second.measure
  if (join.kind === 'dash' && bare && second.num.plain && first.num.plain) {
    const score = readScore(page, first, second, order)
    if (score) return score
  }
  if (order >= 0) return odds(page, first, second, join.kind, opened) ?? temperatureRange(page, first, second, order)
  if (join.kind === 'dash' && first.num.plain && page.end[first.num.from] - page.start[first.num.from] > 6) return null
  if (isReferred(page, first.num.from) && bare) return { made: null, to: second.to }
  const from = first.from
  const core = { start: first.currency ? first.num.start : first.start, end: second.num.end }
  const made = draft(from, second.to, core, { low, high, comparator: 'between', reason: 'range' })
  made.span = { start: first.start, end: Math.max(second.end, core.end) }
  if (opened) made.comparatorSpan = { start: page.start[from - 1], end: page.end[from - 1] }
  const measure = second.measure ?? first.measure
  if (measure) {
    made.unit = measure.unit
    made.dimension = measure.dimension
    if (measure.dimension === 'duration') aged(page, made)
    return { made, to: made.to }
  }
  const noun = countedNoun(page, second.num.to, high, second.num.collective)
  if (noun) {
    counted(page, made, noun)
    made.reason = 'range'
    made.rank = rankOfCount(page, from, small(high), !first.num.digits, noun, opened)
  } else {
    if (isNamed(page, first.num.from) && !page.bare && !opened) return { made: null, to: second.to }
    made.open = true
    if (!second.num.digits && !opened && !page.bare) made.weak = true
    if (longestBefore(page, page.lexicon.ageBefore, first.from)) ofAge(page, made)
  }
  return { made, to: made.to }
}

/** True where "entre", "from" stands right before token `at`. */
function opens(page: Page, at: number): boolean {
  const before = isMark(page, at - 1, "'") ? at - 2 : at - 1
  return page.lexicon.opens.has(idAt(page, before))
}

/** "passer de 1,2 à 2,4 millions": the first of two figures, with the magnitude and unit of the second where it has none. */
function changed(page: Page, first: Amount, second: Amount, to: number): Reading | null {
  if (first.measure) return null
  const noun = second.measure ? null : countedNoun(page, second.to, second.num.value, second.num.collective)
  if (!second.measure && !noun && second.num.power === 0) return null
  const share = first.num.power === 0 && second.num.power > 0 && !second.currency
  const made = draft(
    first.from,
    first.to,
    { start: first.start, end: first.num.end },
    { value: share ? shift(first.num.value, second.num.power) : first.num.value, reason: 'range' },
  )
  made.unit = second.measure?.unit ?? noun?.base ?? null
  made.dimension = second.measure?.dimension ?? 'count'
  return { made, to }
}

/** From the colder to the warmer or back: "-18 °C to -34 °C". */
function temperatureRange(page: Page, first: Amount, second: Amount, order: number): Reading | null {
  if (order === 0 || first.measure?.dimension !== 'temperature' || !second.measure) return null
  const core = { start: first.start, end: second.num.end }
  const made = draft(first.from, second.to, core, {
    low: second.num.value,
    high: first.num.value,
    comparator: 'between',
    reason: 'range',
    unit: second.measure.unit,
    dimension: 'temperature',
  })
  made.span = { start: first.start, end: second.end }
  return { made, to: made.to }
}
