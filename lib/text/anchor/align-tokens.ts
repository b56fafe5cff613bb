import { longestRun } from './longest-run'
import { NUMBER, SIGN, type Tokens } from './tokens'
import type { Vocabulary } from './vocabulary'

/** Two texts and where each old token is in the new one: `same` for the same word, `like` for what took its place; -1: nowhere. */
export type Alignment = {
  before: string
  after: string
  a: Tokens
  b: Tokens
  words: Vocabulary
  same: Int32Array
  like: Int32Array
}

/** Lists whose product is larger are cut at words that stand once in both before a table is filled. */
const TABLE = 40_000
/** Without such words, tables up to this size are filled; beyond, only the ends are compared. */
const LARGEST_TABLE = 1_000_000

/** Aligns two rising lists of tokens, and writes what it finds. */
export function alignTokens(all: Alignment, a: readonly number[], b: readonly number[]): void {
  const { words, same } = all
  let from = 0
  let endA = a.length
  let endB = b.length
  while (from < endA && from < endB && words.before[a[from]] === words.after[b[from]]) {
    same[a[from]] = b[from]
    from++
  }
  while (endA > from && endB > from && words.before[a[endA - 1]] === words.after[b[endB - 1]])
    same[a[--endA]] = b[--endB]
  if (from === endA || from === endB) return
  // A sign beside what changed may be that of another word ("9 %." gone after "21 %"): the table says whose it is.
  while (from > 0 && all.a.kind[a[from - 1]] === SIGN) same[a[--from]] = -1
  while (endA < a.length && all.a.kind[a[endA]] === SIGN) {
    same[a[endA++]] = -1
    endB++
  }
  const restA = from === 0 && endA === a.length ? a : a.slice(from, endA)
  const restB = from === 0 && endB === b.length ? b : b.slice(from, endB)
  if (restA.length * restB.length <= TABLE) fillTable(all, restA, restB)
  else if (!splitAtUnique(all, restA, restB) && restA.length * restB.length <= LARGEST_TABLE)
    fillTable(all, restA, restB)
}

/** Cuts both lists at words that stand once in each and in the same order (patience diff, Cohen 2010); aligns what is between. */
function splitAtUnique(all: Alignment, a: readonly number[], b: readonly number[]): boolean {
  const { words, same } = all
  const placeA = unique(a, words.before)
  const placeB = unique(b, words.after)
  const common: [number, number][] = []
  for (const [word, x] of placeA) {
    const y = placeB.get(word)
    if (x >= 0 && y !== undefined && y >= 0) common.push([x, y])
  }
  if (common.length === 0) return false
  const run = longestRun(common.map(([, y]) => y)).map(place => common[place])
  let [x0, y0] = [0, 0]
  for (const [x, y] of [...run, [a.length, b.length] as const]) {
    if (x > x0 && y > y0) alignTokens(all, a.slice(x0, x), b.slice(y0, y))
    if (x < a.length) same[a[x]] = b[y]
    x0 = x + 1
    y0 = y + 1
  }
  return true
}

/** Where each word stands in a list, in the order of the list; -2 where it stands more than once. */
function unique(list: readonly number[], words: Int32Array): Map<number, number> {
  const found = new Map<number, number>()
  list.forEach((token, place) => found.set(words[token], found.has(words[token]) ? -2 : place))
  return found
}

/** Scores are kept in 32 bits: two that differ by less are the same. */
const ROUNDING = 1e-5

const LEFT = 1
const UP = 2
const SAME = 3
const LIKE = 4

/** The alignment of most weight: same words by their weight and more in a row, similar words by their likeness. */
function fillTable(all: Alignment, a: readonly number[], b: readonly number[]): void {
  const { words, same, like } = all
  const width = b.length + 1
  const steps = new Uint8Array((a.length + 1) * width)
  let above = new Float32Array(width)
  let row = new Float32Array(width)
  for (let i = 1; i <= a.length; i++) {
    const word = words.before[a[i - 1]]
    row[0] = 0
    for (let j = 1; j <= b.length; j++) {
      let best = above[j]
      let step = UP
      if (row[j - 1] > best) {
        best = row[j - 1]
        step = LEFT
      }
      if (word === words.after[b[j - 1]]) {
        const inRow = steps[(i - 1) * width + j - 1] === SAME ? 0.4 : 0
        const score = above[j - 1] + 0.3 + words.weight[word] + inRow
        if (score >= best - ROUNDING) {
          best = score
          step = SAME
        }
      } else {
        const score = above[j - 1] + 0.6 * similarity(all, a[i - 1], b[j - 1])
        if (score > best) {
          best = score
          step = LIKE
        }
      }
      row[j] = best
      steps[i * width + j] = step
    }
    ;[above, row] = [row, above]
  }
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    const step = steps[i * width + j]
    if (step === SAME) same[a[--i]] = b[--j]
    else if (step === LIKE) like[a[--i]] = b[--j]
    else if (step === UP) i--
    else j--
  }
}

/** How alike two different tokens are, 0 to 1: by their beginnings and ends; numbers are always somewhat alike. */
function similarity({ before, after, a, b }: Alignment, x: number, y: number): number {
  if (a.kind[x] === SIGN || b.kind[y] === SIGN) return 0
  if (a.kind[x] === NUMBER && b.kind[y] === NUMBER) return 0.6
  const [startX, endX, startY, endY] = [a.start[x], a.end[x], b.start[y], b.end[y]]
  const shorter = Math.min(endX - startX, endY - startY)
  const longer = Math.max(endX - startX, endY - startY)
  if (2 * shorter < longer) return 0
  let head = 0
  while (head < shorter && before.charCodeAt(startX + head) === after.charCodeAt(startY + head)) head++
  let tail = 0
  while (tail < shorter - head && before.charCodeAt(endX - 1 - tail) === after.charCodeAt(endY - 1 - tail)) tail++
  const part = (head + tail) / longer
  return part >= 0.5 ? part : 0
}
