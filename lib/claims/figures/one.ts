import { aged } from './age'
import type { Amount } from './amount'
import { boundBefore } from './bound'
import { small } from './decimal'
import { type Draft, draft, type Reading } from './draft'
import { counted, measured, setBound } from './fill'
import { follows } from './list'
import { countedNoun, type Noun } from './noun'
import { idAt, isMark, isWord, longestBefore, type Page, rolesAt, traitsAt } from './page'
import { readRange } from './range'
import { rankOfCount } from './rank'
import { readRatio } from './ratio'
import { ROLE, TRAIT } from './roles'
import { DIGITS } from './scan'

/** "un", "a" or "one" where it is the number 1: bounded, before a unit of time that lasts, one victim, "un seul", a list. */
export function readOne(page: Page, amount: Amount, previous: Draft | null): Reading {
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
  const inList = listed || (previous !== null && isInList(page, previous, amount.from, noun.to))
  const counting = longestBefore(page, page.lexicon.beforeOne, amount.from) !== null
  if (!(
    counting ||
    only ||
    victim ||
    inList ||
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

/** "deux policiers, un gendarme et trois passants": between a figure that counts and another, apart by commas. */
function isInList(page: Page, previous: Draft, from: number, to: number): boolean {
  if (previous.dimension !== 'count' || previous.unit === null || previous.open) return false
  if (from !== previous.to + 1 || !isMark(page, from - 1, ',')) return false
  const next = rolesAt(page, to) & ROLE.join ? to + 1 : isMark(page, to, ',') ? to + 1 : 0
  return next > 0 && (idAt(page, next) === DIGITS || (rolesAt(page, next) & (ROLE.cardinal | ROLE.collective)) !== 0)
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
