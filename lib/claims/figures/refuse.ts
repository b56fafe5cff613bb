import { ROLE } from './roles'
import { idAt, isCapital, isMark, isTight, isWord, opensSentence, rolesAt, wordAt, type Page } from './page'
import { DIGITS, NEWLINE } from './scan'

const SLASH = -47
const HYPHEN = -45
const COLON = -58

/** Skips an address of the web or a mail address from any token inside it: the token after it, or 0. */
export function pastAddress(page: Page, at: number): number {
  if (
    idAt(page, at) !== COLON ||
    idAt(page, at + 1) !== SLASH ||
    idAt(page, at + 2) !== SLASH ||
    !isTight(page, at + 1)
  )
    return 0
  let to = at + 3
  while (to < page.count && isTight(page, to)) to++
  return to
}

/** No telephone number has more groups; a longer run is read in pieces. */
const MOST_GROUPS = 12

/** Groups of digits that no separator convention joins: telephone numbers, versions, account numbers. The token after them, or 0. */
export function pastCode(page: Page, at: number): number {
  let to = at + 1
  let groups = 1
  let marks = 0
  let long = page.end[at] - page.start[at]
  while (
    groups < MOST_GROUPS &&
    (idAt(page, to) === DIGITS || (idAt(page, to + 1) === DIGITS && isTight(page, to) && isTight(page, to + 1)))
  ) {
    const mark = idAt(page, to)
    if (mark === DIGITS) {
      if (page.start[to] - page.end[to - 1] !== 1) break
      long += page.end[to] - page.start[to]
      to++
    } else {
      if (mark !== -46 && mark !== HYPHEN && mark !== SLASH && mark !== COLON) break
      long += page.end[to + 1] - page.start[to + 1]
      marks++
      to += 2
    }
    groups++
  }
  const plus = isMark(page, at - 1, '+') && isTight(page, at)
  if (plus && groups >= 2) return to
  if (isThousands(page, at, to)) return 0
  if (groups >= 4 && (marks >= 3 || uniform(page, at, to))) return to
  if (groups === 3 && marks === 2 && long >= 7) return to
  if (groups === 3 && marks === 2 && isMark(page, at + 1, '.') && isMark(page, at + 3, '.')) return to
  return 0
}

/** Groups of three behind one kind of point or comma: one number, however long. */
function isThousands(page: Page, from: number, to: number): boolean {
  const mark = idAt(page, from + 1)
  if ((mark !== -46 && mark !== -44) || page.end[from] - page.start[from] > 3) return false
  for (let at = from + 1; at < to; at += 2) {
    if (idAt(page, at) !== mark || page.end[at + 1] - page.start[at + 1] !== 3) return false
  }
  return true
}

/** All groups after the first of the same two digits, as telephone numbers have them. */
function uniform(page: Page, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (idAt(page, at) === DIGITS && page.end[at] - page.start[at] !== 2) return false
  return true
}

/** True where the digits at `at` are glued to a name: "G7", "F-16", "Covid-19", "@user1". */
export function isGlued(page: Page, at: number): boolean {
  if (!isTight(page, at)) return false
  const before = idAt(page, at - 1)
  if (isWord(page, at - 1)) return true
  if (before === -35 || before === -64 || before === -95) return true
  if (before === HYPHEN || before === SLASH) {
    if (!isTight(page, at - 1) || !isWord(page, at - 2)) return false
    return true
  }
  return false
}

/** True where a word before the number says that it is a name: "article 5", "n° 3", "No. 12". */
export function isReferred(page: Page, at: number): boolean {
  let back = at - 1
  while (back >= 0 && at - back < 4 && (page.id[back] === -46 || page.id[back] === -176 || page.id[back] === -186))
    back--
  if (rolesAt(page, back) & ROLE.determiner) return false
  return (rolesAt(page, back) & ROLE.reference) !== 0
}

/** True where a capitalised name stands right before bare digits: "Boeing 737", "Paris 2024". */
export function isNamed(page: Page, at: number): boolean {
  const before = at - 1
  if (before < 0 || !(isCapital(page, before) ? !opensSentence(page, before) : hasCapital(page, before))) return false
  const roles = rolesAt(page, before)
  if (roles & (ROLE.stop | ROLE.dateBefore | ROLE.month | ROLE.weekday | ROLE.place)) return false
  return true
}

/** "iPhone": a capital inside. */
function hasCapital(page: Page, at: number): boolean {
  if (!isWord(page, at) || rolesAt(page, at) !== 0) return false
  const word = wordAt(page, at)
  return word !== word.toLowerCase()
}

/** True where a place stands before the digits ("en Ukraine 200 …"): then the name is no product. */
export function isPlaced(page: Page, at: number): boolean {
  return (rolesAt(page, at - 2) & ROLE.place) !== 0
}

/** A house number: a street word right after it, or a capitalised name and then one. */
export function isHouse(page: Page, at: number, to: number): boolean {
  if (rolesAt(page, to) & ROLE.street && !isTight(page, to)) return !(rolesAt(page, at - 1) & ROLE.determiner)
  for (let next = to; next < to + 3 && isCapital(page, next); next++) {
    if (next > to && rolesAt(page, next) & ROLE.street) return true
  }
  if (isMark(page, to, ',') && rolesAt(page, to + 1) & ROLE.street) return true
  return false
}

/** "1. Title", "2) …" at the start of a line: a number of a list. */
export function isNumbering(page: Page, at: number, to: number): boolean {
  if (at > 0 && page.id[at - 1] !== NEWLINE) return false
  const next = idAt(page, to)
  return (next === -46 || next === -41) && isTight(page, to) && to - at === 1 && page.end[at] - page.start[at] <= 2
}

/** Five digits and a capitalised name: a postal code. */
export function isPostal(page: Page, at: number, to: number): boolean {
  return page.end[at] - page.start[at] === 5 && to === at + 1 && isCapital(page, to) && !/[sx]$/.test(wordAt(page, to))
}
