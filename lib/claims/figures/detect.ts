import type { Proposal } from '../proposal'
import { giveBack } from '../scratch'
import { readCount } from './count'
import { readDates } from './date'
import { whole } from './decimal'
import { draft, propose, type Draft } from './draft'
import { ROLE, TRAIT } from './roles'
import { inIdiom } from './noun'
import { inherit, lend } from './list'
import { readLoneUnit } from './lone-unit'
import { vulgarAt } from './fraction'
import { readOrdinal } from './ordinal'
import { longest, openPage, type FigureOptions, type Page } from './page'
import { pastAddress } from './refuse'
import { DIGITS } from './scan'
import { readTime } from './time'

export type { FigureOptions } from './page'

const CALENDAR = ROLE.month | ROLE.ordinal
const COLON = -58
const PERCENT = -37

/** Every figure of a text, in the order of the text. Linear in its length; never throws. */
export function detectFigures(text: string, options: FigureOptions): Proposal<'figure'>[] {
  return figuresIn(openPage(text, options))
}

/** Every figure of a page, whose memory is given back. */
export function figuresIn(page: Page): Proposal<'figure'>[] {
  const proposals: Proposal<'figure'>[] = []
  for (const made of drafts(page)) {
    const proposal = made.weak ? null : propose(page, made)
    if (proposal) proposals.push(proposal)
  }
  giveBack(page.memory)
  return proposals
}

/** The one pass over the tokens: it stops only at digits, at words that can begin a figure, and at signs of fractions. */
function drafts(page: Page): Draft[] {
  const all: Draft[] = []
  const { id, count } = page
  const { roles, traits } = page.lexicon
  let at = 0
  while (at < count) {
    const token = id[at]
    const unit = page.bare && (token > 0 || token === PERCENT) ? readLoneUnit(page, at) : null
    if (unit) {
      all.push(unit)
      page.floor = at = unit.to
      continue
    }
    if (token > 0) {
      if (!(traits[token] & TRAIT.start) || (roles[token] === ROLE.article && isOnlyArticle(page, at))) {
        at++
        continue
      }
    } else if (token !== DIGITS) {
      if (token === COLON) at = pastAddress(page, at) || at + 1
      else if (token < -0xbb && vulgarAt(page, at)) at = readAt(page, at, all)
      else at++
      continue
    }
    at = readAt(page, at, all)
  }
  return all
}

/** "that one mile": a unit behind the idiom's last word makes a number of it. */
function isMeasured(page: Page, at: number): boolean {
  return (
    longest(page, page.lexicon.after, at, value => value.kind === 'unit' && value.dimension !== 'duration') !== null
  )
}

/** "that one in six": the idiom's last word begins a ratio. */
function isShare(page: Page, at: number): boolean {
  const found = longest(page, page.lexicon.outOf, at)
  if (!found || found.to >= page.count) return false
  const next = page.id[found.to]
  return next === DIGITS || (next > 0 && (page.lexicon.roles[next] & ROLE.cardinal) !== 0)
}

/**
 * An article before a word that means nothing here, behind a word that makes no number of it: most of them. What is left is read
 * as the number one where the rules for it say so.
 */
function isOnlyArticle(page: Page, at: number): boolean {
  if (page.bare || at + 1 >= page.count) return false
  const next = page.id[at + 1]
  const { roles, traits, after, before, beforeOne, harmBefore, idioms } = page.lexicon
  if (next < 0 || roles[next] !== 0 || traits[next] !== 0 || after.next.has(next)) return false
  const last = at > 0 ? page.id[at - 1] : 0
  if (last > 0 && (roles[last] & (ROLE.join | ROLE.durationBefore)) !== 0) return false
  if (next !== 0 && idioms.next.get(page.id[at])?.next.has(next)) return false
  return !before.next.has(last) && !beforeOne.next.has(last) && !harmBefore.next.has(last)
}

/** Reads at one token, in the order of what is surest; the token to go on from, always a later one. */
function readAt(page: Page, at: number, all: Draft[]): number {
  const token = page.id[at]
  const roles = token > 0 ? page.lexicon.roles[token] : 0
  const traits = token > 0 ? page.lexicon.traits[token] : 0
  if (token > 0 && (!page.bare || roles & ROLE.numeral)) {
    const idiom = inIdiom(page, at)
    if (idiom && !(roles & ROLE.numeral && idiom === at + 1 && (isMeasured(page, idiom) || isShare(page, idiom))))
      return idiom
  }
  if (!page.bare && (token === DIGITS || roles & CALENDAR || traits & TRAIT.relative)) {
    const dates = readDates(page, at)
    if (dates) {
      for (const made of dates.drafts) all.push(made)
      page.floor = dates.to
      return dates.to
    }
  }
  if (token === DIGITS && !page.bare) {
    const time = readTime(page, at)
    if (time) {
      if (time.draft) all.push(time.draft)
      page.floor = time.to
      return time.to
    }
  }
  if (page.bare || token === DIGITS || roles & (ROLE.ordinal | ROLE.cardinal | ROLE.hundred) || traits & TRAIT.order) {
    const ordinal = readOrdinal(page, at)
    if (ordinal) {
      lend(page, all, ordinal)
      all.push(ordinal)
      page.floor = ordinal.to
      return Math.max(ordinal.to, at + 1)
    }
  }
  const times = token > 0 ? page.lexicon.multiples.get(token) : undefined
  if (times !== undefined) {
    const core = { start: page.start[at], end: page.end[at] }
    all.push(draft(at, at + 1, core, { value: whole(times), dimension: 'ratio', reason: 'ratio' }))
    page.floor = at + 1
    return at + 1
  }
  const reading = readCount(page, at, all.length > 0 ? all[all.length - 1] : null)
  if (reading.made) {
    inherit(page, all, reading.made)
    lend(page, all, reading.made)
    all.push(reading.made)
    page.floor = reading.made.to
  }
  return Math.max(reading.to, at + 1)
}
