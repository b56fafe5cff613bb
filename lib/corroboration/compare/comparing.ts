import { languages } from '../../languages'
import { isListed } from '../../languages/listed'
import type { Statement } from '../statement'
import { isFound, type Conflict, type Meeting } from './meeting'

/** "Les trains polluent moins que les avions": which way it goes, by the place of its sign, and the places of the words on both sides of "que". */
type Comparing = { way: 'more' | 'less' | 'same'; subject: number[]; standard: number[] }

/** At most this many words of a text are looked at for a comparison, and so many stand between its sign and "que". */
const MOST = 200
const WITHIN = 7

const signed = new WeakMap<Statement, boolean>()

/** Whether a text has a sign of comparison; looked for once. */
function mayCompare(statement: Statement): boolean {
  let known = signed.get(statement)
  if (known === undefined) {
    const { more, less, equal } = languages[statement.language].comparison.comparing
    const signs = new Set(`${more} ${less} ${equal}`.split(' '))
    known = statement.text
      .toLowerCase()
      .split(/[^\p{L}]+/u, MOST)
      .some(word => signs.has(word))
    signed.set(statement, known)
  }
  return known
}

/** The first comparison of two things that a text makes, from one word of it to another; null where it makes none. */
function comparingOf(statement: Statement, first: number, last: number): Comparing | null {
  const { text, words, language } = statement
  if (first >= last) return null
  if (!mayCompare(statement)) return null
  const { more, less, equal, than } = languages[language].comparison.comparing
  const [from, to] = [words[first].start, words[last - 1].end]
  const from0 = Math.max(0, from - 20)
  const tokens = [
    ...text
      .slice(from0, to)
      .toLowerCase()
      .matchAll(/\p{L}+/gu),
  ].slice(0, MOST)
  for (const [index, [word]] of tokens.entries()) {
    const way = isListed(more, word) ? 'more' : isListed(less, word) ? 'less' : isListed(equal, word) ? 'same' : null
    if (way === null) continue
    const joint = tokens.findIndex(([each], at) => at > index && at <= index + WITHIN && isListed(than, each))
    if (joint < 0) continue
    const [sign, middle] = [from0 + tokens[index].index, from0 + tokens[joint].index]
    const { clause, sentence } = words.find(({ start }) => start > middle) ?? { clause: -1, sentence: -1 }
    const subject: number[] = []
    const standard: number[] = []
    for (let at = first; at < last; at++) {
      if (words[at].sentence !== sentence) continue
      if (words[at].end <= sign) subject.push(at)
      else if (words[at].start > middle && words[at].clause === clause) standard.push(at)
    }
    return subject.length > 0 && standard.length > 0 ? { way, subject, standard } : null
  }
  return null
}

/**
 * "Moins que les avions" against "plus que les avions", "A plus que B" against "B plus que A": two comparisons of the same two things that
 * go different ways; null where one is not made, or they go one way.
 */
export function comparedTheOtherWay({ claim, other, alignment }: Meeting): Conflict | null {
  const mine = comparingOf(claim, 0, claim.words.length)
  const theirs = mine && comparingOf(other, alignment.from, alignment.to)
  if (!mine || !theirs) return null
  const meets = (places: readonly number[], there: readonly number[]) =>
    places.find(at => isFound(alignment.matches[at]) && there.includes(alignment.matches[at].at)) ?? -1
  const isStraight = meets(mine.standard, theirs.standard) >= 0 && meets(mine.subject, theirs.subject) >= 0
  const isCrossed = meets(mine.standard, theirs.subject) >= 0 && meets(mine.subject, theirs.standard) >= 0
  if (isStraight === isCrossed) return null
  const isSame = mine.way === theirs.way
  const isOtherWay = isStraight ? !isSame : isSame && mine.way !== 'same'
  const at = meets(mine.subject, isStraight ? theirs.subject : theirs.standard)
  return isOtherWay
    ? { code: isStraight ? 'opposite' : 'swapped_roles', claim: at, other: alignment.matches[at].at }
    : null
}

/** 2 for "plus élevé", 1 for "aussi élevé", -1 for "moins élevé", 0 where a word is not compared. */
export function degreeOf({ words, text, language }: Statement, at: number): number {
  const { more, less, equal } = languages[language].comparison.comparing
  const { start, run, figure } = words[at]
  if (run >= 0 || figure >= 0) return 0
  const before = text
    .slice(Math.max(words[at - 1]?.end ?? 0, start - 14), start)
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.at(-1)
  if (before === undefined) return 0
  return isListed(more, before) ? 2 : isListed(less, before) ? -1 : isListed(equal, before) ? 1 : 0
}

/** "Le plus bas", "son plus bas niveau": the most of all, and compared with nothing. */
export function isUtmost({ words, text, language }: Statement, at: number): boolean {
  const { comparing, slots } = languages[language].comparison
  const [sign, before] = wordsBefore(text, words[at].start).reverse()
  if (sign === undefined || before === undefined) return false
  return (isListed(comparing.more, sign) || isListed(comparing.less, sign)) && isListed(slots.determiners, before)
}

/** "Plus vite que les salaires": compared with something, which may be the other way round elsewhere. */
export function isMeasured({ words, text, language }: Statement, at: number): boolean {
  const { end } = words[at]
  const next = /^\s*(\p{L}+)/u.exec(text.slice(end, end + 12))?.[1]
  return next !== undefined && isListed(languages[language].comparison.comparing.than, next.toLowerCase())
}

/** The two words before a place in a text, in lower case. */
function wordsBefore(text: string, place: number): string[] {
  return (
    text
      .slice(Math.max(0, place - 24), place)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(-2) ?? []
  )
}
