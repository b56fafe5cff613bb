import type { Versions } from './align'
import { negations, numberWords, unitWords } from './signs'
import type { Sentences } from './sentences'
import { hashOf, NUMBER, SIGN, WORD, type Tokens } from './tokens'

/** What kind of thing changed in a passage. */
export const changeKinds = ['number', 'unit', 'negation', 'name', 'words'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One stretch of words that became another; empty where words only came or went. */
export type Change = { kind: ChangeKind; before: string; after: string }

/** Whether two tokens are the same word: to the letter, but for the capital that a word takes at the start of a sentence. */
export function isSameWord({ a, b, sentencesA, sentencesB }: Versions, x: number, y: number): boolean {
  if (a.exact[x] === b.exact[y]) return true
  return a.folded[x] === b.folded[y] && (isFirst(a, sentencesA, x) || isFirst(b, sentencesB, y))
}

function isFirst({ kind }: Tokens, { from, of }: Sentences, i: number): boolean {
  for (let t = from[of[i]]; t < i; t++) if (kind[t] !== SIGN) return false
  return true
}

/** Whether a token says a number, in digits or in words. */
export function isNumeric(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind[i] === NUMBER ||
    (tokens.kind[i] === WORD && numberWords.has(tokens.folded[i]) && !articles.has(tokens.folded[i]))
  )
}

/** Whether a token says a number, or a rank that is no number elsewhere ("second"). */
export function isRanked(tokens: Tokens, i: number): boolean {
  return isNumeric(tokens, i) || ranks.has(tokens.folded[i])
}

const ranks = new Set(['second', 'seconde', 'first', 'premier', 'première', 'once'].map(hashOf))

/** Whether a token is an article that may be the number one. */
export function isOne({ folded }: Tokens, i: number): boolean {
  return ones.has(folded[i])
}

const ones = new Set(['un', 'une', 'a', 'an'].map(hashOf))

/** "un" and "une" are articles far more often than numbers, and "second" is a unit in English. */
const articles = new Set(['un', 'une', 'second', 'seconde', 'point', 'm', 'k'].map(hashOf))

const MINUS = hashOf('−')

/** What changed between the old tokens `f`–`l` and the new ones `lo`–`hi` (all included), in order. */
export function changesBetween(all: Versions, f: number, l: number, lo: number, hi: number): Change[] {
  const { a, b, same } = all
  const changes: Change[] = []
  let x = f
  let y = lo
  while (x <= l || y <= hi) {
    if (x <= l && y <= hi && same[x] === y && isSameWord(all, x, y)) {
      x++
      y++
      continue
    }
    const [fromX, fromY] = [x, y]
    while (x <= l && !(same[x] >= y && same[x] <= hi && isSameWord(all, x, same[x]))) x++
    y = x <= l ? same[x] : hi + 1
    changes.push({
      kind: kindOf(all, fromX, x, fromY, y),
      before: x > fromX ? all.before.slice(a.start[fromX], a.end[x - 1]) : '',
      after: y > fromY ? all.after.slice(b.start[fromY], b.end[y - 1]) : '',
    })
  }
  return changes
}

/** The gravest of the kinds that fit, by the words that went and came. */
function kindOf({ before, after, a, b }: Versions, fromX: number, toX: number, fromY: number, toY: number): ChangeKind {
  const some = (test: (tokens: Tokens, i: number, text: string) => boolean) => {
    for (let i = fromX; i < toX; i++) if (test(a, i, before)) return true
    for (let i = fromY; i < toY; i++) if (test(b, i, after)) return true
    return false
  }
  if (some(isNumeric) || some((tokens, i) => tokens.folded[i] === MINUS)) return 'number'
  if (some((tokens, i) => negations.has(tokens.folded[i]))) return 'negation'
  const followsNumber =
    (fromX > 0 && toX > fromX && isNumeric(a, fromX - 1)) || (fromY > 0 && toY > fromY && isNumeric(b, fromY - 1))
  if (followsNumber || some((tokens, i) => unitWords.has(tokens.folded[i]))) return 'unit'
  const isName = (tokens: Tokens, i: number, text: string) =>
    tokens.kind[i] === WORD &&
    tokens.exact[i] !== tokens.folded[i] &&
    i > 0 &&
    !/[.!?«"]/.test(text[tokens.end[i - 1] - 1])
  return some(isName) ? 'name' : 'words'
}
