import {
  add,
  compare,
  divide,
  fromDigits,
  isShort,
  multiply,
  negate,
  shift,
  small,
  whole,
  ZERO,
  type Decimal,
} from './decimal'
import { ROLE, TRAIT } from './lexicon'
import { readLiteral } from './literal'
import { countedNoun } from './noun'
import { idAt, isExactly, isMark, isTight, isWord, joined, longest, rolesAt, traitsAt, type Page } from './page'
import { DIGITS } from './scan'

/**
 * A number as read: tokens `[from, to)`, text `[start, end)`.
 * `power` is the magnitude it was written with ("2 millions": 6); a bound before it may share it ("2 à 3 millions").
 */
export type Num = {
  value: Decimal
  other?: Decimal
  from: number
  to: number
  start: number
  end: number
  power: number
  /** Digits alone, with nothing between them: it may be a year. */
  plain: boolean
  digits: boolean
  grouped: boolean
  /** Several numbers run together, as in versions. */
  chain: boolean
  /** "des dizaines": at least so many. */
  vague: boolean
  /** "une trentaine": about so many. */
  about: boolean
  /** A fraction or ratio. */
  ratio: boolean
  /** Nothing but "un", "a" or "one". */
  article: boolean
  /** The last word was a collective ("dozen") or scale, which takes "of" before its noun in some languages. */
  collective: boolean
}

/** A number at these tokens with nothing more known of it. One literal, so that every number has one shape. */
function num(page: Page, from: number, to: number, value: Decimal): Num {
  return {
    value,
    other: undefined,
    from,
    to,
    start: page.start[from],
    end: page.end[to - 1],
    power: 0,
    plain: false,
    digits: false,
    grouped: false,
    chain: false,
    vague: false,
    about: false,
    ratio: false,
    article: false,
    collective: false,
  }
}

type Part = { to: number; value: number; room: number; tens: boolean; hundreds?: boolean }

/** A cardinal below one hundred, with what is added to it: "vingt et un", "quatre-vingt-dix-neuf", "forty-two". */
function belowHundred(page: Page, at: number, limit: number): Part | null {
  const { lexicon } = page
  const roles = rolesAt(page, at)
  if (!(roles & ROLE.cardinal)) return null
  let to = at + 1
  let value = lexicon.meanings[page.id[at]].cardinal ?? 0
  let room = lexicon.meanings[page.id[at]].room ?? 0
  for (const product of lexicon.products) {
    const next = joined(page, to)
    if (page.id[at] === product.left && product.right.has(idAt(page, next))) {
      value = product.value
      room = product.room
      to = next + 1
    }
  }
  if (value >= limit) return null
  const tens = room > 0
  while (room > 0) {
    let next = loose(page, to)
    const { joining } = lexicon.data.words
    let linked = false
    if (rolesAt(page, next) & ROLE.join && joining.after === 'tens') {
      linked = true
      next = joined(page, next + 1)
    }
    if (!(rolesAt(page, next) & ROLE.cardinal)) break
    const meaning = lexicon.meanings[page.id[next]]
    const added = meaning.cardinal ?? 0
    if (added >= room || added === 0 || traitsAt(page, next) & TRAIT.wholeHundred) break
    if (linked && joining.brings && !joining.brings.includes(added)) break
    value += added
    room = Math.min(meaning.room ?? 0, room)
    to = next + 1
  }
  return { to, value, room: 0, tens }
}

/** Past one joining hyphen; with spaces around it only where every number counts. */
function loose(page: Page, at: number): number {
  const next = joined(page, at)
  if (next !== at || !page.bare) return next
  const id = idAt(page, at)
  return id === -45 || id === -0x2014 || id === -0x2013 ? at + 1 : at
}

/** Up to three digits' worth of words: "deux cent trois", "three hundred and five", "eleven hundred". */
function belowThousand(page: Page, at: number): Part | null {
  const hundredAlone = rolesAt(page, at) & ROLE.hundred
  const wholeHundred = traitsAt(page, at) & TRAIT.wholeHundred
  let part: Part | null
  if (hundredAlone) part = { to: at, value: 1, room: 0, tens: false }
  else if (wholeHundred)
    part = { to: at + 1, value: page.lexicon.meanings[page.id[at]].cardinal ?? 0, room: 0, tens: false }
  else part = belowHundred(page, at, 100)
  if (!part) return null
  const next = joined(page, part.to)
  if (
    wholeHundred ||
    (rolesAt(page, next) & ROLE.hundred && part.value > 0 && part.value <= page.lexicon.data.words.mostHundreds)
  ) {
    const hundreds = wholeHundred ? part.value : part.value * 100
    const to = wholeHundred ? part.to : next + 1
    const rest = afterJoin(page, to, true)
    const tail = rest > 0 ? belowHundred(page, rest, 100) : null
    if (tail && !(rolesAt(page, joined(page, tail.to)) & ROLE.hundred))
      return { to: tail.to, value: hundreds + tail.value, room: 0, tens: true }
    return { to, value: hundreds, room: 0, tens: true, hundreds: true }
  }
  if (page.lexicon.data.words.pairs && part.value >= 1) return pair(page, part)
  return part
}

/** "nineteen eighty-four", "one twenty-two". */
function pair(page: Page, part: Part): Part {
  if (isMark(page, part.to, '-')) return part
  const second = belowHundred(page, part.to, 100)
  if (!second || second.value < 10 || part.value >= 100 || (part.value < 10 && !page.bare && second.value < 20))
    return part
  if (isMark(page, second.to, '-') || (part.value < 13 && !page.bare)) return part
  return { ...second, value: part.value * 100 + second.value }
}

/** The token after an optional joining word ("and"); 0 where the joining word stands but brings nothing. */
function afterJoin(page: Page, at: number, hyphen: boolean): number {
  const next = hyphen ? joined(page, at) : at
  if (page.lexicon.data.words.joining.after !== 'hundreds') return next
  if (!(rolesAt(page, next) & ROLE.join) && !isMark(page, next, '&')) return next
  if (halfAfter(page, next)) return 0
  return rolesAt(page, next + 1) & (ROLE.cardinal | ROLE.hundred) || idAt(page, next + 1) === DIGITS ? next + 1 : 0
}

type Group = {
  to: number
  value: Decimal
  digits: boolean
  plain: boolean
  grouped: boolean
  chain: boolean
  other?: Decimal
  end: number
  wordy: boolean
  part: number
  hundreds?: boolean
}

/** What "and" adds to hundreds: one or two digits, or words; null at token 0. */
function belowHundredOrDigits(page: Page, at: number): { to: number; value: number } | null {
  if (at <= 0) return null
  if (idAt(page, at) !== DIGITS) return belowHundred(page, at, 100)
  const length = page.end[at] - page.start[at]
  return length <= 2 && !isMark(page, at + 1, '.')
    ? { to: at + 1, value: Number(page.text.slice(page.start[at], page.end[at])) }
    : null
}

/** Digits or words up to the first magnitude. */
function group(page: Page, at: number): Group | null {
  if (idAt(page, at) === DIGITS) {
    const literal = readLiteral(page.text, page.start[at], page.lexicon.data.words.decimal)
    let to = at + 1
    if (literal.chain && page.bare) {
      const value = fromDigits(page.text.slice(page.start[at], page.end[at]), '')
      return {
        to,
        value,
        digits: true,
        plain: true,
        grouped: false,
        chain: false,
        end: page.end[at],
        wordy: false,
        part: NaN,
      }
    }
    while (to < page.count && page.start[to] < literal.end) to++
    const base = {
      to,
      value: literal.value,
      digits: true,
      plain: literal.plain,
      grouped: literal.grouped,
      chain: literal.chain,
      other: literal.other,
      end: literal.end,
      wordy: false,
      part: NaN,
    }
    if (rolesAt(page, to) & ROLE.hundred && !(traitsAt(page, to) & TRAIT.cents) && isShort(literal.value)) {
      const value = shift(literal.value, 2)
      const tail = belowHundredOrDigits(page, afterJoin(page, to + 1, false))
      if (tail && !(rolesAt(page, tail.to) & (ROLE.hundred | ROLE.scale))) {
        return { ...base, value: add(value, whole(tail.value)), plain: false, to: tail.to, end: page.end[tail.to - 1] }
      }
      return { ...base, value, plain: false, to: to + 1, end: page.end[to] }
    }
    return base
  }
  const part = belowThousand(page, at)
  if (!part) return null
  if (
    part.tens &&
    part.value % 10 === 0 &&
    idAt(page, part.to) === DIGITS &&
    page.bare &&
    page.end[part.to] - page.start[part.to] === 1
  ) {
    const value = whole(part.value + Number(page.text.slice(page.start[part.to], page.end[part.to])))
    return {
      to: part.to + 1,
      value,
      digits: false,
      plain: false,
      grouped: false,
      chain: false,
      end: page.end[part.to],
      wordy: true,
      part: part.value,
    }
  }
  return {
    to: part.to,
    value: whole(part.value),
    digits: false,
    plain: false,
    grouped: false,
    chain: false,
    end: page.end[part.to - 1],
    wordy: true,
    part: part.value,
    hundreds: part.hundreds,
  }
}

/** Power of the magnitude at `at` (a word, or an abbreviation right after digits), with its end; null where none stands. */
function magnitude(page: Page, at: number, afterDigits: boolean, money: boolean): { to: number; power: number } | null {
  const next = joined(page, at)
  const roles = rolesAt(page, next)
  if (roles & ROLE.scale) {
    const power = page.lexicon.meanings[page.id[next]].power ?? 0
    if (!afterDigits || isWord(page, next)) return { to: next + 1, power }
  }
  if (!afterDigits || !isWord(page, at)) return null
  const found = longest(page, page.lexicon.after, at, (value, from, to) => {
    if (value.kind !== 'magnitude' || to !== from + 1) return false
    return isExactly(page, from, to, value.exact ?? '') && (!value.money || money || ofMany(page, value.power, to))
  })
  if (!found || found.value.kind !== 'magnitude') return null
  if (!isTight(page, at) && page.end[at] - page.start[at] === 1 && !money && !page.bare && found.value.power !== 6)
    return null
  return { to: found.to, power: found.value.power }
}

/** "5m people", "12m tonnes", "1.2b": a letter that is money's magnitude elsewhere too, where something is counted right after. */
function ofMany(page: Page, power: number, to: number): boolean {
  if (!isTight(page, to - 1) || !page.lexicon.data.nouns.longChains) return false
  if (power === 9 && page.bare) return true
  if (power !== 6 && power !== 9) return false
  const unit = longest(page, page.lexicon.after, to, value => value.kind === 'unit' && value.exact === undefined)
  return unit !== null || countedNoun(page, to, whole(1000000), false) !== null
}

/** A cardinal number that begins at `at`: digits or words, with magnitudes. `money` says that a currency stands before it. */
export function cardinal(page: Page, at: number, money = false): Num | null {
  let to = at
  let total: Decimal | null = null
  let lastPower = 99
  let power = 0
  let open: Group | null = null
  const first = group(page, at)
  let end = 0
  let scaled = false
  let current: Group | null = first
  if (!first && !(rolesAt(page, at) & ROLE.scale)) return null
  if (first) {
    to = first.to
    end = first.end
  }
  open = first
  for (;;) {
    const mag: { to: number; power: number } | null = magnitude(page, to, (open?.digits ?? false) && !scaled, money)
    if (!mag || (current && !isShort(current.value))) break
    let sum = mag.power
    let next = mag.to
    for (;;) {
      const more: { to: number; power: number } | null =
        rolesAt(page, next) & ROLE.scale && sum + (page.lexicon.meanings[page.id[next]].power ?? 0) <= 18
          ? magnitude(page, next, false, money)
          : null
      if (!more) break
      sum += more.power
      next = more.to
    }
    const value: Decimal = shift(current ? current.value : whole(1), sum)
    if (total && sum > lastPower) total = shift(add(total, current ? current.value : ZERO), sum)
    else total = total ? add(total, value) : value
    lastPower = sum
    power = sum
    scaled = true
    to = next
    end = page.end[to - 1]
    current = null
    if (sum < 3) break
    const rest = afterJoin(page, to, true)
    const following: Group | null = rest > 0 ? group(page, rest) : null
    if (!following || following.chain || !isShort(following.value)) break
    const isBelow = compare(following.value, shift(whole(1), lastPower)) < 0
    const nextScale = rolesAt(page, joined(page, following.to)) & ROLE.scale
    if (!isBelow && !nextScale) break
    if (
      following.digits &&
      !nextScale &&
      (following.value.places > 0 || following.value.digits.length < 3) &&
      !(page.bare && rest !== to)
    )
      break
    if (following.digits && following.plain && !nextScale && following.value.digits.length === 4) break
    if (!nextScale) {
      total = add(total, following.value)
      to = following.to
      end = following.end
      break
    }
    current = following
    open = following
    to = following.to
    end = following.end
  }
  if (!total) {
    if (!first) return null
    total = first.value
  }
  const result = num(page, at, to, total)
  result.end = end
  result.power = scaled ? power : first?.hundreds ? 2 : 0
  result.collective = scaled
  if (first?.digits) {
    result.digits = true
    result.plain = !scaled && first.plain
    result.grouped = first.grouped
    result.chain = first.chain
    if (!scaled) result.other = first.other
  } else
    result.article =
      !scaled && first !== null && to === at + 1 && (rolesAt(page, at) & (ROLE.article | ROLE.numeral)) !== 0
  return spokenDecimal(page, result)
}

/** "two point five", "zéro virgule cinq". */
function spokenDecimal(page: Page, before: Num): Num {
  if (!(rolesAt(page, before.to) & ROLE.point)) return before
  let at = before.to + 1
  let digits = ''
  while (at < page.count && digits.length < 20) {
    if (idAt(page, at) === DIGITS && digits === '') {
      digits = page.text.slice(page.start[at], page.end[at])
      at++
      break
    }
    const part = belowHundred(page, at, 100)
    if (!part) break
    digits += String(part.value)
    at = part.to
    if (part.value >= 10) break
  }
  if (digits === '' || !isShort(before.value)) return before
  const value = add(before.value, fromDigits('0', digits))
  const scale = magnitude(page, at, false, false)
  const to = scale ? scale.to : at
  return {
    ...before,
    value: scale ? shift(value, scale.power) : value,
    power: scale?.power ?? 0,
    to,
    end: page.end[to - 1],
    plain: false,
    article: false,
  }
}

const vulgar = new Map<number, [number, number]>([
  [0xbc, [1, 4]],
  [0xbd, [1, 2]],
  [0xbe, [3, 4]],
  [0x2153, [1, 3]],
  [0x2154, [2, 3]],
  [0x2155, [1, 5]],
  [0x2156, [2, 5]],
  [0x2157, [3, 5]],
  [0x2158, [4, 5]],
  [0x2159, [1, 6]],
  [0x215a, [5, 6]],
  [0x215b, [1, 8]],
  [0x215c, [3, 8]],
  [0x215d, [5, 8]],
  [0x215e, [7, 8]],
])

/** One sign that is a fraction, as ½; null for every other token. */
export function vulgarAt(page: Page, at: number): Decimal | null {
  const pair = vulgar.get(-idAt(page, at))
  return pair ? divide(whole(pair[0]), whole(pair[1])) : null
}

/** "3/4", "2 1/4", "½", "7½" after or instead of whole digits. */
function slashFraction(page: Page, number: Num): Num {
  const sign = vulgarAt(page, number.to)
  if (sign && number.digits)
    return { ...number, value: add(number.value, sign), to: number.to + 1, end: page.end[number.to], plain: false }
  if (!number.plain || !isShort(number.value)) return number
  const over = fractionAt(page, number.to)
  if (over && !isTight(page, number.to))
    return { ...number, value: add(number.value, over.value), to: over.to, end: page.end[over.to - 1], plain: false }
  const alone = fractionAt(page, number.from)
  return alone
    ? { ...number, value: alone.value, to: alone.to, end: page.end[alone.to - 1], plain: false, ratio: true }
    : number
}

/** What newspapers write a stroke over, outside of forms. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100, 1000])

function fractionAt(page: Page, at: number): { value: Decimal; to: number } | null {
  if (idAt(page, at) !== DIGITS || !isMark(page, at + 1, '/') || idAt(page, at + 2) !== DIGITS) return null
  if (
    !isTight(page, at + 1) ||
    !isTight(page, at + 2) ||
    isMark(page, at + 3, '/') ||
    page.end[at + 2] - page.start[at] > 12
  )
    return null
  const top = fromDigits(page.text.slice(page.start[at], page.end[at]), '')
  const bottom = fromDigits(page.text.slice(page.start[at + 2], page.end[at + 2]), '')
  if (compare(top, bottom) >= 0 || small(top) === 0) return null
  if (!page.bare && page.lexicon.notFractions.has(page.text.slice(page.start[at], page.end[at + 2]))) return null
  if (!page.bare && !DENOMINATORS.has(small(bottom))) return null
  const value = divide(top, bottom)
  return value ? { value, to: at + 3 } : null
}

/** "et demi", "and a half", "and three quarters": what is added to the number before it, in parts of one. */
export function halfAfter(page: Page, at: number): { value: Decimal; to: number } | null {
  if (!(rolesAt(page, at) & ROLE.join) && !isMark(page, at, '&')) return null
  let next = at + 1
  let times = 1
  const roles = rolesAt(page, next)
  if (roles & (ROLE.article | ROLE.cardinal) && rolesAt(page, joined(page, next + 1)) & (ROLE.fraction | ROLE.half)) {
    times = roles & ROLE.article ? 1 : (page.lexicon.meanings[page.id[next]].cardinal ?? 1)
    next = joined(page, next + 1)
  } else if (roles & ROLE.cardinal) {
    const top = belowHundred(page, next, 100)
    const word = top ? joined(page, top.to) : next
    if (!top || !(rolesAt(page, word) & ROLE.fraction)) return null
    times = top.value
    next = word
  } else if (!(roles & ROLE.half) && !(page.bare && roles & ROLE.fraction)) return null
  const bottom = rolesAt(page, next) & ROLE.half ? 2 : page.lexicon.meanings[page.id[next]].fraction
  if (!bottom) return null
  const value = divide(whole(times), whole(bottom))
  return value ? { value, to: next + 1 } : null
}

/** The magnitude that a fraction is of: "a million", "de milliard"; 0 where none is. */
function fractionOfScale(page: Page, at: number): { to: number; power: number } | null {
  let next = joined(page, at)
  if (rolesAt(page, next) & ROLE.of) next++
  if (rolesAt(page, next) & ROLE.article && rolesAt(page, next + 1) & (ROLE.scale | ROLE.collective)) next++
  if (!(rolesAt(page, next) & ROLE.scale)) return null
  return { to: next + 1, power: page.lexicon.meanings[page.id[next]].power ?? 0 }
}

/** "two thirds", "trois quarts", "half a million", "un demi", "quarter million", "moitié". */
function fraction(page: Page, at: number, top: Num | null): Num | null {
  const from = top ? top.from : at
  const word = loose(page, top ? top.to : at)
  const roles = rolesAt(page, word)
  const isHalf = (roles & (ROLE.half | ROLE.halfNoun)) !== 0
  if (!isHalf && !(roles & ROLE.fraction)) return null
  const bottom = isHalf ? 2 : (page.lexicon.meanings[page.id[word]].fraction ?? 0)
  if (!bottom || (top && (!isShort(top.value) || top.value.places > 0 || top.power > 2))) return null
  const isOrdinal = (roles & ROLE.ordinal) !== 0
  const one = !top || small(top.value) === 1
  if (isOrdinal && (!top || (!one && !page.bare))) return null
  if (isOrdinal && !one && small(top?.value ?? ZERO) >= 20) return null
  if (top && !page.bare && top.digits && !isHalf) return null
  const value = divide(top ? top.value : whole(1), whole(bottom))
  if (!value) return null
  const base = num(page, from, word + 1, value)
  base.ratio = true
  const scale = fractionOfScale(page, word + 1)
  if (scale)
    return {
      ...base,
      value: shift(value, scale.power),
      to: scale.to,
      end: page.end[scale.to - 1],
      power: scale.power,
      ratio: false,
      collective: true,
    }
  const next = rolesAt(page, word + 1) & ROLE.article ? word + 2 : word + 1
  if (isHalf && rolesAt(page, next) & ROLE.collective) {
    const collective = page.lexicon.meanings[page.id[next]].collective ?? 0
    return { ...base, value: whole(collective / 2), to: next + 1, end: page.end[next], ratio: false, collective: true }
  }
  return base
}

/** "une trentaine", "deux dizaines", "dozens", "des centaines de milliers", with what stands before the collective. */
function collective(page: Page, at: number, count: Num | null): Num | null {
  const from = count ? count.from : at
  const word = joined(page, count ? count.to : at)
  const roles = rolesAt(page, word)
  if (!(roles & (ROLE.collective | ROLE.plural))) return null
  const meaning = page.lexicon.meanings[page.id[word]]
  const exact = (traitsAt(page, word) & TRAIT.exact) !== 0
  let value = whole(meaning.collective ?? meaning.plural ?? 1)
  let to = word + 1
  for (let depth = 0; depth < 3; depth++) {
    const next = rolesAt(page, to) & ROLE.of ? to + 1 : to
    const inner = rolesAt(page, next)
    if (next === to || !(inner & (ROLE.plural | ROLE.scale))) break
    const meant = page.lexicon.meanings[page.id[next]]
    value = multiply(value, meant.plural ? whole(meant.plural) : shift(whole(1), meant.power ?? 0))
    to = next + 1
  }
  if (count && !isShort(count.value)) return null
  if (!count && traitsAt(page, word) & TRAIT.needsOf && !(rolesAt(page, to) & ROLE.of) && to === word + 1) return null
  const several = !count && (rolesAt(page, from - 1) & ROLE.several) !== 0
  const one = count !== null && count.article
  if (!count && !(roles & ROLE.plural) && !page.bare) return null
  const found = num(page, from, to, count ? multiply(count.value, value) : value)
  found.vague = (!count && (roles & ROLE.plural) !== 0) || several
  found.about = one && !exact
  found.collective = true
  return found
}

/** An article or "one" as the number 1, where what follows makes it one: "un million", "a third", "une dizaine". */
function led(page: Page, at: number): Num | null {
  const roles = rolesAt(page, at)
  if (!(roles & (ROLE.article | ROLE.numeral))) return null
  let next = joined(page, at + 1)
  if (rolesAt(page, next) & ROLE.adjective && rolesAt(page, next + 1) & ROLE.collective) next++
  const following = rolesAt(page, next)
  const one = num(page, at, next, whole(1))
  one.article = true
  if (following & ROLE.collective) return collective(page, at, one)
  if (following & (ROLE.fraction | ROLE.half)) return fraction(page, at, one)
  if (following & (ROLE.hundred | ROLE.scale)) {
    const rest = following & ROLE.hundred || roles & ROLE.article ? cardinal(page, next) : null
    if (rest) return { ...rest, from: at, start: page.start[at], article: false }
    return null
  }
  return one
}

/** The number that begins at token `at`, with its fraction and magnitude but without sign, unit or noun; null where none does. */
export function readNumber(page: Page, at: number, money = false): Num | null {
  const roles = rolesAt(page, at)
  const sign = vulgarAt(page, at)
  if (sign) {
    const found = num(page, at, at + 1, sign)
    found.ratio = true
    found.digits = true
    return found
  }
  let found: Num | null = null
  if (roles & (ROLE.article | ROLE.numeral)) {
    found = led(page, at)
    if (found?.article && (roles & ROLE.cardinal || page.bare)) found = cardinal(page, at, money) ?? found
    else if (found && (found.ratio || found.about)) return found
  } else if (
    idAt(page, at) === DIGITS ||
    roles & (ROLE.cardinal | ROLE.hundred) ||
    (roles & ROLE.scale && (traitsAt(page, at) & TRAIT.plainScale || page.bare))
  ) {
    found = cardinal(page, at, money)
    if (found && roles & ROLE.scale && roles & ROLE.plural && !found.digits && found.to === at + 1)
      found = collective(page, at, null) ?? found
  } else if (roles & (ROLE.fraction | ROLE.half | ROLE.halfNoun)) {
    return fraction(page, at, null)
  } else if (roles & (ROLE.collective | ROLE.plural)) {
    return collective(page, at, null)
  }
  if (!found) return null
  if (found.plain) found = slashFraction(page, found)
  else if (found.digits && vulgarAt(page, found.to)) found = slashFraction(page, found)
  const counted = collective(page, at, found)
  if (counted) return counted
  const part = fraction(page, at, found)
  if (part) return part
  return withHalf(page, found)
}

/** "deux millions et demi", "two and a half million". */
function withHalf(page: Page, number: Num): Num {
  if (number.ratio) return number
  const half = halfAfter(page, number.to)
  if (!half || !isShort(number.value)) return number
  const scale = magnitude(page, half.to, false, false)
  const part = scale && number.power > 2 ? scale.power : number.power
  const value = add(number.value, shift(half.value, part > 2 ? part : 0))
  const to = scale ? scale.to : half.to
  return {
    ...number,
    value: scale && number.power <= 2 ? shift(value, scale.power) : value,
    power: scale ? scale.power : number.power,
    to,
    end: page.end[to - 1],
    plain: false,
    article: false,
  }
}

/** The number with its sign turned. */
export function negative(number: Num, from: number, start: number): Num {
  return { ...number, value: negate(number.value), from, start, other: undefined }
}
