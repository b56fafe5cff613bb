import { compare, divide, fromDigits, isShort, negate, shift, small, whole, write } from './decimal'
import { boundAfter, boundBefore, type Bound } from './bound'
import { draft, type Draft } from './draft'
import { yearAt } from './date'
import { ROLE, TRAIT } from './lexicon'
import { currencyBefore, measureAfter, withCents, type Measure } from './measure'
import { countedNoun, type Noun } from './noun'
import { readNumber, type Num } from './number'
import {
  idAt,
  isCapital,
  isMark,
  isTight,
  isWord,
  joined,
  longest,
  longestBefore,
  rolesAt,
  traitsAt,
  type Page,
} from './page'
import { rankOfCount } from './rank'
import { isGlued, isHouse, isNamed, isNumbering, isPlaced, isPostal, isReferred, pastCode } from './refuse'
import { DIGITS, NEWLINE } from './scan'

/** What reading at a token gave: a figure or none, and the token to go on from. */
export type Reading = { made: Draft | null; to: number }

/** A number with what stands right around it. */
type Amount = {
  num: Num
  measure: Measure | null
  from: number
  start: number
  end: number
  to: number
  currency: string | null
}

/** True where digits stand right after a decimal sign that opens the number (".08"). */
function leadingPoint(page: Page, at: number): boolean {
  const mark = idAt(page, at - 1)
  if (mark !== -page.lexicon.data.words.decimal.charCodeAt(0) || !isTight(page, at)) return false
  return !isTight(page, at - 1) || isMark(page, at - 2, '-')
}

/** Minus before a number: a sign tight to it, or the word for it that is no comparator ("moins dix", not "au moins dix"). */
function signBefore(page: Page, at: number): number {
  const id = idAt(page, at - 1)
  if (id === -45 || id === -0x2212 || id === -0x2013) {
    const tight = isTight(page, at)
    if (isTight(page, at - 1) && !(idAt(page, at - 2) === -40)) return at
    if (tight && idAt(page, at - 2) !== DIGITS) return at - 1
    return page.bare &&
      (at < 2 || !isWord(page, at - 2)) &&
      id === -45 &&
      idAt(page, at - 2) !== DIGITS &&
      idAt(page, at - 2) !== -45
      ? at - 1
      : at
  }
  if (rolesAt(page, at - 1) & ROLE.minus && !boundBefore(page, at)) return at - 1
  return at
}

/** The amount whose number begins at token `at`: sign, currency before it, magnitude, unit after it. */
function amountAt(page: Page, at: number): Amount | null {
  let first = at
  let currency = currencyBefore(page, at)
  const pointed = leadingPoint(page, at)
  if (pointed) {
    first = at - 1
    currency = currencyBefore(page, at - 1)
  }
  let num = readNumber(page, at, currency !== null)
  if (!num) return null
  if (pointed && num.plain && num.digits) {
    const digits = page.text.slice(page.start[at], page.end[at])
    const shifted = num.power > 0 ? num.power : 0
    num = {
      ...num,
      value: shift(fromDigits('0', digits), shifted),
      from: first,
      start: page.start[first],
      plain: false,
      other: undefined,
    }
  } else if (pointed && num.digits && isShort(num.value)) {
    const places = page.end[at] - page.start[at]
    num = {
      ...num,
      value: shift(num.value, -places),
      from: first,
      start: page.start[first],
      plain: false,
      other: undefined,
    }
  }
  if (num.chain && !page.bare) return null
  let from = num.from
  if (currency) from = currency.from
  else {
    const signed = signBefore(page, num.from)
    if (signed !== num.from) {
      num = { ...num, value: negate(num.value), from: signed, start: page.start[signed], plain: false, article: false }
      from = signed
      currency = currencyBefore(page, signed)
      if (currency) from = currency.from
    }
  }
  if (currency) {
    const signed = signBefore(page, from)
    if (signed !== from && isMark(page, signed, '-') && !isTight(page, signed)) {
      num = { ...num, value: negate(num.value) }
      from = signed
    }
    const value = shift(num.value, currency.power)
    const base: Measure = {
      from,
      start: page.start[from],
      value,
      to: num.to,
      unit: currency.code,
      dimension: 'money',
      isWord: false,
    }
    const again = measureAfter(page, num)
    const measure =
      again && again.dimension === 'money' && !isTight(page, num.to) && again.unit === currency.code
        ? { ...base, to: again.to }
        : withCents(page, base)
    return {
      num: { ...num, value },
      measure,
      from,
      start: page.start[from],
      end: Math.max(num.end, page.end[measure.to - 1]),
      to: measure.to,
      currency: currency.code,
    }
  }
  const more = joined(page, num.to)
  const plus =
    num.digits && isTight(page, num.to) ? longest(page, page.lexicon.afterBounds, more, value => value === '>') : null
  const measure = measureAfter(page, plus ? { ...num, to: plus.to } : num)
  if (plus && !measure) num = { ...num, to: plus.to, plain: false }
  const to = measure ? measure.to : num.to
  return {
    num: measure ? { ...num, value: measure.value } : num,
    measure,
    from,
    start: num.start,
    end: measure ? page.end[to - 1] : num.end,
    to,
    currency: null,
  }
}

/** The first token of an amount at or shortly after `at`: past a currency sign, a minus, or "about". */
function amountFrom(page: Page, at: number): Amount | null {
  for (let next = at; next < at + 4 && next < page.count; next++) {
    const id = page.id[next]
    if (id === NEWLINE) return null
    const roles = rolesAt(page, next)
    if (
      id === DIGITS ||
      roles & (ROLE.cardinal | ROLE.hundred | ROLE.collective) ||
      (roles & ROLE.article && rolesAt(page, next + 1) & (ROLE.hundred | ROLE.scale | ROLE.collective))
    ) {
      const found = amountAt(page, next)
      if (!found) return null
      if (found.from === at) return found
      const bound = boundBefore(page, found.from)
      return bound && bound.from === at ? found : null
    }
    if (id > 0 && roles === 0 && !page.lexicon.after.next.has(id) && !page.lexicon.currencyNames.has(id)) {
      if (next - at >= 3) return null
    }
  }
  return null
}

/** A figure that begins at token `at`, or the token to go on from. */
export function readCount(page: Page, at: number, previous: Draft | null): Reading {
  const skip: Reading = { made: null, to: at + 1 }
  const digits = idAt(page, at) === DIGITS
  if (digits && !page.bare) {
    if (isGlued(page, at)) return { made: null, to: pastGlued(page, at) }
    const code = pastCode(page, at)
    if (code) return { made: null, to: code }
    if (
      isMark(page, at + 1, '/') &&
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

function place(page: Page, made: Draft, end: number, to: number) {
  made.span = { start: Math.min(made.span.start, made.core.start), end: Math.max(end, made.core.end) }
  made.to = Math.max(made.to, to)
}

function setBound(made: Draft, bound: Bound | null) {
  if (!bound) return
  made.comparator = bound.comparator
  made.comparatorSpan = bound.span
}

/** The noun after "%" or a fraction, or after money, told as what it is of: "10 % des électeurs". */
function ofWhat(page: Page, at: number): string | null {
  if (!(rolesAt(page, at) & ROLE.of)) return null
  const noun = countedNoun(page, at, whole(1000), true)
  return noun ? page.text.slice(page.start[noun.from], page.end[noun.to - 1]) : null
}

/** Ungrouped digits from this length on that count nothing are an account, an identifier, a telephone number. */
const LONGEST_PLAIN = 8

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
  const noun = countedNoun(page, num.to, num.value, num.collective || num.vague)
  if (!page.bare && num.digits) {
    const refused =
      isNumbering(page, num.from, num.to) ||
      isReferred(page, num.from) ||
      isHouse(page, num.from, num.to) ||
      isPostal(page, num.from, num.to)
    if (refused && !before) return { made: null, to: pastName(page, num.to) }
    if (isNamed(page, num.from) && !before && !isPlaced(page, num.from) && !num.grouped) {
      if (bareAge(page, num)) return { made: ofAge(page, made), to: num.to }
      return { made: null, to: num.to }
    }
  }
  if (!noun && num.digits && bareAge(page, num)) return { made: ofAge(page, made), to: num.to }
  const age = longestBefore(page, page.lexicon.ageBefore, num.from)
  if (!noun && age && num.digits && small(num.value) > 0 && small(num.value) < 130)
    return { made: ofAge(page, made), to: num.to }
  made.rank = num.vague ? 'check' : rankOfCount(page, num.from, small(num.value), spelled, noun, before !== null)
  if (noun) {
    counted(page, made, noun)
    if (num.ratio) made.dimension = 'ratio'
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
  made.open = true
  made.reason = 'bare-number'
  if (!page.bare && spelled && !before && !num.collective && !num.vague) made.weak = true
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

function measured(page: Page, made: Draft, amount: Amount) {
  const { measure } = amount
  if (!measure) return
  made.value = measure.value
  made.unit = measure.unit
  made.dimension = measure.dimension
  made.reason = measure.dimension === 'money' ? 'money' : measure.dimension === 'percent' ? 'percent' : 'number-unit'
  place(page, made, amount.end, amount.to)
  if (measure.dimension === 'percent' || measure.dimension === 'money') made.of = ofWhat(page, amount.to)
  const below = measure.dimension === 'temperature' ? belowZero(page, amount.to) : 0
  if (below && made.value) {
    made.value = negate(made.value)
    place(page, made, page.end[below - 1], below)
  }
  if (!made.comparatorSpan) setBound(made, boundAfter(page, amount.to))
}

/** "below zero", "en dessous de zéro": the token after it. */
function belowZero(page: Page, at: number): number {
  const found = longest(page, page.lexicon.belowZero, at)
  return found ? found.to : 0
}

function counted(page: Page, made: Draft, noun: Noun) {
  made.unit = noun.base
  made.reason = made.reason === 'vague' ? 'vague' : 'number-noun'
  place(page, made, page.end[noun.to - 1], noun.to)
}

/** "34 ans" after "âgé de", "34-year-old": a duration that is an age. */
function aged(page: Page, made: Draft) {
  const next = joined(page, made.to)
  const after = longest(page, page.lexicon.ageAfter, next)
  if (made.unit === 'a' && rolesAt(page, made.from - 1) & ROLE.of && personBefore(page, made.from - 2))
    return ofAge(page, made)
  const before = longestBefore(page, page.lexicon.ageBefore, made.from)
  if (!after && !before) return named(page, made)
  made.dimension = 'age'
  made.reason = 'age'
  if (before && !made.comparatorSpan) made.comparator = '='
  if (after) place(page, made, page.end[after.to - 1], after.to)
}

/** "une femme de", "un jeune homme de". */
function personBefore(page: Page, at: number): boolean {
  return ((traitsAt(page, at) | traitsAt(page, at - 1)) & TRAIT.person) !== 0
}

/** "Marie Dupont, 34 ans": years after a name and a comma. */
function named(page: Page, made: Draft) {
  if (made.unit !== 'a' || !isMark(page, made.from - 1, ',') || !isCapital(page, made.from - 2)) return
  const next = idAt(page, made.to)
  if (next !== -44 && next !== -46 && next !== -41 && next !== NEWLINE && made.to < page.count) return
  made.dimension = 'age'
  made.reason = 'age'
}

/** "Smith, 34, said": digits between commas after a name. */
function bareAge(page: Page, num: Num): boolean {
  const years = small(num.value)
  if (!num.plain || !(years > 0 && years < 120) || !isMark(page, num.from - 1, ',') || !isMark(page, num.to, ','))
    return false
  return isCapital(page, num.from - 2) && !(rolesAt(page, num.from - 2) & (ROLE.month | ROLE.weekday | ROLE.stop))
}

function ofAge(page: Page, made: Draft): Draft {
  made.dimension = 'age'
  made.unit = 'a'
  made.reason = 'age'
  return made
}

/** Four digits that are a year: after a word of time, or with nothing counted behind them. */
function year(page: Page, num: Num, bounded: boolean): Draft | null {
  if (!num.plain || num.to !== num.from + 1 || page.bare) return null
  const value = yearAt(page, num.from)
  if (!value || bounded) return null
  const before = rolesAt(page, num.from - 1)
  const led =
    (before & ROLE.dateBefore) !== 0 ||
    traitsAt(page, num.from - 1) & TRAIT.part ||
    (isMark(page, num.from - 1, '-') && isWord(page, num.from - 2))
  const noun = led ? null : countedNoun(page, num.to, num.value, false)
  if (!led) {
    const spanned =
      page.lexicon.opens.get(idAt(page, num.from - 1))?.has(idAt(page, num.to)) === true &&
      yearAt(page, num.to + 1) > value
    if ((value < 1400 && !spanned) || value > 2100) return null
    const owned =
      isMark(page, num.from - 2, "'") &&
      isWord(page, num.from - 1) &&
      page.end[num.from - 1] - page.start[num.from - 1] === 1
    const shown =
      page.lexicon.data.nouns.longChains && (before & ROLE.determiner || owned) && value >= 1900 && value < 2060
    if (noun && !shown) return null
    if (isReferred(page, num.from)) return null
    if (isNamed(page, num.from) && !isPlaced(page, num.from)) return null
  } else if (isTight(page, num.from) && isWord(page, num.from - 1)) return null
  const core = { start: page.start[num.from], end: page.end[num.from] }
  const next = idAt(page, num.to)
  if (
    (next === -45 || next === -0x2013 || next === -47) &&
    isTight(page, num.to) &&
    isTight(page, num.to + 1) &&
    idAt(page, num.to + 1) === DIGITS
  ) {
    const to = num.to + 1
    const length = page.end[to] - page.start[to]
    const second = Number(page.text.slice(page.start[to], page.end[to]))
    const until = length === 4 ? second : length === 2 ? Math.floor(value / 100) * 100 + second : 0
    if (until > value && until < 2200) {
      return draft(
        num.from,
        to + 1,
        { start: core.start, end: page.end[to] },
        { low: String(value), high: String(until), comparator: 'between', dimension: 'date', reason: 'date' },
      )
    }
  }
  const joiner =
    traitsAt(page, num.to) & TRAIT.to ||
    (id => id > 0 && page.lexicon.rangeWords.has(id))(idAt(page, num.to)) ||
    rolesAt(page, num.to) & ROLE.join
  const opener = page.lexicon.opens.get(idAt(page, num.from - 1))
  if (joiner && opener?.has(idAt(page, num.to))) {
    const until = yearAt(page, num.to + 1)
    if (until > value && !changing(page, num.from - 1)) {
      const made = draft(
        num.from,
        num.to + 2,
        { start: core.start, end: page.end[num.to + 1] },
        { low: String(value), high: String(until), comparator: 'between', dimension: 'date', reason: 'date' },
      )
      made.comparatorSpan = { start: page.start[num.from - 1], end: page.end[num.from - 1] }
      return made
    }
  }
  return draft(num.from, num.to, core, { text: String(value), dimension: 'date', reason: 'date' })
}

/** A verb of change shortly before: "from X to Y" is then two figures. */
function changing(page: Page, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 8; back--) {
    const id = page.id[back]
    if (id === -46 || id === NEWLINE) return false
    if (rolesAt(page, back) & ROLE.change) return true
  }
  return false
}

const DASHES = new Set([-45, -0x2013, -0x2014])

/** What joins two ends of a range at token `at`, given the word before the first; 0 where nothing does. */
function joiner(page: Page, first: Amount, at: number): { to: number; kind: 'dash' | 'to' | 'or' | 'and' } | null {
  const id = idAt(page, at)
  if (DASHES.has(id)) {
    const tight = isTight(page, at)
    if (id === -0x2014 && !page.bare) return null
    if (tight && !isTight(page, at + 1) && !(traitsAt(page, at + 1) & TRAIT.to))
      return page.bare ? { to: at + 1, kind: 'dash' } : null
    if (tight && traitsAt(page, at + 1) & TRAIT.to) return { to: at + 2, kind: 'to' }
    if (!tight && isTight(page, at + 1) && !page.bare) return null
    if (!tight && !page.bare && first.num.to !== first.to) return null
    return { to: at + 1, kind: 'dash' }
  }
  const opener =
    page.lexicon.opens.get(idAt(page, first.from - 1)) ??
    page.lexicon.opens.get(isMark(page, first.from - 1, "'") ? idAt(page, first.from - 2) : 0)
  if (opener?.has(id)) return { to: at + 1, kind: rolesAt(page, at) & ROLE.join ? 'and' : 'to' }
  if (traitsAt(page, at) & TRAIT.to) return { to: at + 1, kind: 'to' }
  if (traitsAt(page, at) & TRAIT.or) return { to: at + 1, kind: 'or' }
  return null
}

/** "entre 100 et 150", "10-15 billion", "deux ou trois", "3-1": two ends as one figure; null where they are two. */
function readRange(page: Page, first: Amount): Reading | null {
  const join = joiner(page, first, first.to)
  if (!join) return null
  if (first.num.plain && !first.measure && yearAt(page, first.num.from)) return null
  const second = amountFrom(page, join.to)
  if (!second || second.num.ratio || second.num.article || first.num.ratio) return null
  if (!isShort(first.num.value) || !isShort(second.num.value)) return null
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
    !first.measure === (first.to === first.num.to) &&
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

/** "2 to 1" is a ratio, "217 to 210" a result. */
function odds(page: Page, first: Amount, second: Amount, kind: string, opened: boolean): Reading | null {
  if (
    kind !== 'to' ||
    opened ||
    page.bare ||
    first.measure ||
    second.measure ||
    countedNoun(page, second.to, whole(2), false)
  )
    return null
  if (!first.num.plain || !second.num.plain || changing(page, first.from)) return null
  const value = divide(first.num.value, second.num.value)
  const core = { start: first.start, end: second.end }
  if (!value) return null
  if (small(second.num.value) === 1)
    return { made: draft(first.from, second.to, core, { value, dimension: 'ratio', reason: 'ratio' }), to: second.to }
  return {
    made: draft(first.from, second.to, core, {
      text: `${write(first.num.value)}-${write(second.num.value)}`,
      dimension: 'score',
      reason: 'score',
    }),
    to: second.to,
  }
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

/** "3-1": two short numbers with a dash and nothing counted, the greater first or near a word of sport. */
function readScore(page: Page, first: Amount, second: Amount, order: number): Reading | null {
  if (
    page.bare ||
    !isTight(page, first.num.to) ||
    second.num.to !== second.num.from + 1 ||
    (isTight(page, second.num.to) && isWord(page, second.num.to))
  )
    return null
  if (!(small(first.num.value) < 1000 && small(second.num.value) < 1000)) return null
  if (countedNoun(page, second.num.to, whole(2), false)) return null
  let sport = order >= 0
  for (let near = first.from - 10; !sport && near < second.to + 6; near++)
    sport = (rolesAt(page, near) & ROLE.sport) !== 0
  if (!sport || isReferred(page, first.num.from)) return null
  const core = { start: first.start, end: second.end }
  return {
    made: draft(first.from, second.to, core, {
      text: `${write(first.num.value)}-${write(second.num.value)}`,
      dimension: 'score',
      reason: 'score',
    }),
    to: second.to,
  }
}

/** "un sur trois", "one in five", "9 out of 10", "sept Français sur dix". */
function readRatio(page: Page, amount: Amount): Reading | null {
  const { num } = amount
  if (amount.measure || num.ratio || num.power > 0 || !isShort(num.value) || num.value.places > 0) return null
  let at = num.to
  const divided = page.bare ? longest(page, page.lexicon.divided, at) : null
  let found = longest(page, page.lexicon.outOf, at) ?? divided
  let noun: Noun | null = null
  if (!found && (!num.digits || !page.lexicon.data.nouns.longChains)) {
    noun = countedNoun(page, at, num.value, false) ?? nameAt(page, at)
    if (noun && noun.to === at + 1) {
      at = noun.to
      found = longest(page, page.lexicon.outOf, at)
    }
    if (found && page.lexicon.data.nouns.longChains && found.to - at === 1) return null
  }
  if (!found) return null
  const below = amountFrom(page, found.to)
  if (
    !below ||
    below.measure ||
    below.num.ratio ||
    below.num.article ||
    below.num.value.places > 0 ||
    !isShort(below.num.value)
  )
    return null
  if (
    (compare(num.value, below.num.value) >= 0 && !divided) ||
    small(below.num.value) === 0 ||
    below.currency ||
    amount.currency
  )
    return null
  const loose = found.to - at === 1 && !divided
  if (loose && !page.bare && !(small(num.value) <= 10) && !num.digits) return null
  if (
    loose &&
    page.lexicon.data.nouns.longChains &&
    ((num.digits && !page.bare) || !(small(below.num.value) <= 1000) || yearAt(page, below.num.from))
  )
    return null
  if (!page.bare && !(small(below.num.value) <= 20 || /^10+$/.test(write(below.num.value)))) return null
  const value = divide(num.value, below.num.value)
  if (!value) return null
  const made = draft(
    amount.from,
    below.to,
    { start: num.start, end: below.num.end },
    { value, dimension: 'ratio', reason: 'ratio' },
  )
  setBound(made, boundBefore(page, amount.from))
  const after = noun ?? countedNoun(page, below.num.to, whole(2), false, true)
  if (after) {
    made.unit = after.base
    if (after !== noun) place(page, made, page.end[after.to - 1], after.to)
  }
  return { made, to: made.to }
}

/** "un Français sur trois": a capitalised noun. */
function nameAt(page: Page, at: number): Noun | null {
  if (!isCapital(page, at) || rolesAt(page, at) !== 0) return null
  return { from: at, to: at + 1, head: at, base: page.text.slice(page.start[at], page.end[at]) }
}

/** "un", "a" or "one" where it is the number 1: bounded, before a unit of time that lasts, one victim, "un seul", a list. */
function readOne(page: Page, amount: Amount, previous: Draft | null): Reading {
  const { num, measure } = amount
  const skip: Reading = { made: null, to: num.to }
  const numeral = (rolesAt(page, num.from) & ROLE.numeral) !== 0
  const made = draft(amount.from, amount.to, { start: amount.start, end: num.end }, { value: num.value })
  made.span = { start: amount.start, end: amount.end }
  if (numeral || !page.lexicon.data.nouns.longChains) {
    const ratio = readRatio(page, amount)
    if (ratio) return ratio
    const range = numeral || traitsAt(page, num.to) & (TRAIT.to | TRAIT.or) ? readRange(page, amount) : null
    if (range) return range
  }
  const bound = boundBefore(page, amount.from)
  const lasts = (rolesAt(page, amount.from - 1) & ROLE.durationBefore) !== 0
  if (measure) {
    const near = bound !== null && (bound.to - bound.from > 1 || measure.dimension === 'duration')
    const kept =
      page.bare ||
      numeral ||
      near ||
      small(measure.value) !== 1 ||
      (measure.dimension === 'duration'
        ? (lasts && !isMark(page, amount.from - 1, "'")) || (traitsAt(page, measure.to) & TRAIT.later) !== 0
        : measure.dimension !== 'other' && measure.dimension !== 'temperature' && lasts)
    if (!kept) return skip
    setBound(made, bound)
    measured(page, made, amount)
    if (measure.dimension === 'duration') aged(page, made)
    return { made, to: made.to }
  }
  const only = numeral
    ? (traitsAt(page, amount.from - 1) & TRAIT.only) !== 0
    : (traitsAt(page, num.to) & TRAIT.only) !== 0 && !page.lexicon.data.nouns.longChains
  const noun = countedNoun(page, num.to, num.value, false)
  if (page.bare) return bareOne(page, made, noun, numeral)
  if (!noun || noun.from !== num.to) return skip
  const harmed = (rolesAt(page, noun.head) & ROLE.harm) !== 0
  const victim = longestBefore(page, page.lexicon.harmBefore, amount.from) !== null
  const listed =
    previous !== null &&
    previous.dimension === 'count' &&
    previous.unit !== null &&
    !previous.open &&
    (rolesAt(page, amount.from - 1) & ROLE.join) !== 0 &&
    (follows(page, previous.to, amount.from) || follows(page, pastComplement(page, previous.to), amount.from))
  const counting = longestBefore(page, page.lexicon.beforeOne, amount.from) !== null
  if (!(
    counting ||
    only ||
    victim ||
    listed ||
    (harmed && (numeral || !page.lexicon.data.nouns.longChains)) ||
    numeral
  ))
    return skip
  setBound(made, bound)
  counted(page, made, noun)
  made.rank = counting || victim || harmed ? 'check' : rankOfCount(page, amount.from, 1, true, noun, false)
  if (!counting && !victim && !harmed && (numeral || only)) made.rank = 'minor'
  return { made, to: made.to }
}

function bareOne(page: Page, made: Draft, noun: Noun | null, numeral: boolean): Reading {
  if (!numeral && page.lexicon.data.nouns.longChains) return { made: null, to: made.to }
  if (noun) counted(page, made, noun)
  return { made, to: made.to }
}

/** Past "d'équipage" after a counted noun. */
function pastComplement(page: Page, at: number): number {
  if (!(rolesAt(page, at) & ROLE.of)) return at
  const noun = isMark(page, at + 1, "'") ? at + 2 : at + 1
  return isWord(page, noun) ? noun + 1 : at
}

/** Only a comma or "et" between two figures of a list. */
function follows(page: Page, end: number, start: number): boolean {
  if (start - end < 1 || start - end > 2) return false
  for (let at = end; at < start; at++) if (page.id[at] !== -44 && !(rolesAt(page, at) & ROLE.join)) return false
  return true
}

/** "34 of the 41 drones": the part counts what the whole does. */
function partOf(page: Page, end: number, start: number): boolean {
  if (!(rolesAt(page, end) & ROLE.of)) return false
  return start === end + 1 || (start === end + 2 && (rolesAt(page, end + 1) & ROLE.determiner) !== 0)
}

/** Lends the noun or unit of a figure to the bare numbers of the list before it: "12, 14 et 20 blessés". */
export function lend(page: Page, drafts: Draft[], made: Draft) {
  if (
    made.open ||
    made.dimension === 'date' ||
    made.dimension === 'time' ||
    made.dimension === 'ordinal' ||
    made.dimension === 'score'
  )
    return
  let next = made
  for (let at = drafts.length - 1; at >= 0; at--) {
    const earlier = drafts[at]
    if (
      !earlier.open ||
      !(
        follows(page, earlier.to, next.from) ||
        partOf(page, earlier.to, next.from) ||
        (traitsAt(page, earlier.to) & TRAIT.or && next.from === earlier.to + 1)
      )
    )
      return
    earlier.open = false
    earlier.weak = false
    earlier.unit = made.unit
    earlier.dimension = made.dimension
    earlier.reason = 'list'
    earlier.rank = made.rank
    next = earlier
  }
}
