import { languages } from '../../languages'
import { isListed } from '../../languages/listed'
import { conceptId } from '../statement-concepts'
import type { ComparedFigure, DateParts } from '../statement-figure'
import type { Statement } from '../statement'
import { shareMeaning } from './align'
import type { MetFigure } from './met-figure'
import type { Meeting } from './meeting'

/** At most this many figures of one sentence are reckoned with. */
const MOST = 12

/**
 * What two figures of the other text together tell of a figure of the claim: a date told by another ("deux ans plus tard", "l'année
 * précédente"), a sum, a rest ("trois de ses sept usines" leaves four), a multiple ("deux fois moins"). `other` where the text reckons
 * from the date and comes to another one, as there may be more events than one; null where nothing is reckoned.
 */
export function derivedFigure(meeting: Meeting, at: number): MetFigure | null {
  const { claim, other, alignment } = meeting
  const figure = claim.figures[claim.words[at].figure]
  const places: number[] = []
  for (let to = alignment.from; to < alignment.to && places.length < MOST; to++)
    if (other.words[to].figure >= 0) places.push(to)
  if (figure.open || figure.until) return null
  return figure.date ? derivedDate(figure, other, places) : derivedCount(meeting, at, places)
}

const DAY = 86_400_000
const A_DAY = 86_400
const A_MONTH = 2_629_800
const A_YEAR = 31_557_600

function derivedDate(figure: ComparedFigure, other: Statement, places: readonly number[]): MetFigure | null {
  const { earlier, later, yearBefore, yearAfter } = languages[other.language].comparison.reckoning
  const text = other.text.toLowerCase()
  const holds = (phrases: string, within: string) => expressionOf(phrases).test(within)
  const steps: { seconds: number; at: number }[] = []
  for (const to of places) {
    const each = other.figures[other.words[to].figure]
    if (each.dimension !== 'duration' || Number.isNaN(each.value)) continue
    const around = `${text.slice(Math.max(0, each.span.start - 30), each.span.start)} | ${text.slice(each.span.end, each.span.end + 14)}`
    if (holds(`${earlier} ${later}`, around)) steps.push({ seconds: each.value, at: to })
  }
  if (holds(yearBefore, text)) steps.push({ seconds: -A_YEAR, at: -1 })
  if (holds(yearAfter, text)) steps.push({ seconds: A_YEAR, at: -1 })
  if (steps.length === 0) return null
  const dates = places.filter(to => other.figures[other.words[to].figure].date)
  for (const to of dates)
    for (const { seconds, at } of steps)
      for (const sign of at < 0 ? [1] : [1, -1])
        if (
          isAt(figure.date as DateParts, moved(other.figures[other.words[to].figure].date as DateParts, sign * seconds))
        )
          return { relation: 'same', at: to }
  return { relation: 'other', at: -1 }
}

const expressions = new Map<string, RegExp>()

/** Finds any of some phrases; `_` stands for the space inside one. */
function expressionOf(phrases: string): RegExp {
  let known = expressions.get(phrases)
  if (!known) {
    const any = phrases.replaceAll('_', '[\\s\\u00a0]').replaceAll(' ', '|')
    expressions.set(phrases, (known = new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'u')))
  }
  return known
}

/** A date that many seconds later: by whole years where it is a year, by months, else by days. */
function moved({ year, month, day }: DateParts, seconds: number): DateParts {
  if (Math.abs(seconds) % A_YEAR === 0) return { year: year === null ? null : year + seconds / A_YEAR, month, day }
  if (Math.abs(seconds) % A_MONTH === 0 && month !== null) {
    const count = month - 1 + seconds / A_MONTH
    return {
      year: year === null ? null : year + Math.floor(count / 12),
      month: (((count % 12) + 12) % 12) + 1,
      day: null,
    }
  }
  if (day === null || month === null) return { year: null, month: null, day: null }
  const date = new Date(Date.UTC(year ?? 2001, month - 1, day) + Math.round(seconds / A_DAY) * DAY)
  return { year: year === null ? null : date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Whether all that a date tells is so of another. */
function isAt(claim: DateParts, other: DateParts): boolean {
  let known = false
  for (const part of ['year', 'month', 'day'] as const) {
    if (claim[part] === null || other[part] === null) continue
    if (claim[part] !== other[part]) return false
    known = true
  }
  return known
}

/** Below this a sum is met by chance. */
const LEAST = 3
const HALF = conceptId('half')
const DOUBLE = conceptId('double')

function derivedCount({ claim, other }: Meeting, at: number, places: readonly number[]): MetFigure | null {
  const figure = claim.figures[claim.words[at].figure]
  if (figure.dimension !== 'count' || !(figure.value >= LEAST)) return null
  const counted = claim.words[at + 1]
  const isOf = (to: number) => {
    const theirs = other.words[to + 1]
    return counted !== undefined && theirs !== undefined && theirs.figure < 0 && shareMeaning(counted, theirs)
  }
  const value = (to: number) => other.figures[other.words[to].figure].value
  const numbers = places.filter(to => {
    const { dimension, comparator } = other.figures[other.words[to].figure]
    return (dimension === 'count' || dimension === 'ratio') && comparator === '='
  })
  const meets = (number: number) => Math.abs(number - figure.value) < 1e-9
  const isTwice = other.words.some(({ lexeme }) => lexeme.concepts.includes(DOUBLE) || lexeme.concepts.includes(HALF))
  for (const [index, one] of numbers.entries()) {
    const factors = numbers
      .filter(to => to !== one && value(to) >= 2 && value(to) <= 10 && isTimes(other, to))
      .map(value)
    for (const by of isTwice ? [...factors, 2] : factors)
      if (meets(value(one) * by) || meets(value(one) / by)) return { relation: 'same', at: one }
    for (const second of numbers.slice(index + 1))
      if (
        (isOf(one) || isOf(second)) &&
        (meets(value(one) + value(second)) || meets(Math.abs(value(one) - value(second))))
      )
        return { relation: 'same', at: isOf(one) ? one : second }
  }
  return null
}

/** "Deux fois". */
function isTimes({ text, words, figures, language }: Statement, to: number): boolean {
  const { end } = figures[words[to].figure].core
  const next = /^[\s\u00a0]{1,2}(\p{L}{1,12})/u.exec(text.slice(end, end + 15))?.[1].toLowerCase()
  return isListed(languages[language].comparison.reckoning.times, next)
}
