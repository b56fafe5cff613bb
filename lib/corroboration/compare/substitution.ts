import { languages } from '../../languages'
import { isListed } from '../../languages/listed'
import { lexiconOf, trait, type Lexeme } from '../statement-lexicon'
import type { Statement } from '../statement'

/** A word of a text that counts when two sentences are laid beside each other; `word` is its place among the words that carry meaning, or -1. */
export type Piece = { start: number; end: number; text: string; lexeme: Lexeme; word: number }

/** What stands in one sentence where something else stands in the other, as pieces `[from, to)` of each; one may be empty. */
export type Difference = { mine: readonly Piece[]; theirs: readonly Piece[] }

/** Two sentences laid beside each other: what differs, in order, and what share of both is the same. */
export type Beside = { differences: Difference[]; shared: number }

/** Longer sentences are not laid beside each other. */
const LONGEST = 60

/** The pieces of one sentence of a text, `[from, to)` among its words. */
function piecesOf({ text, words, figures, language }: Statement, from: number, to: number): Piece[] | null {
  if (from >= to) return null
  const { find } = lexiconOf(language)
  const { stances } = languages[language].comparison.slots
  const { sentence } = words[from]
  const before =
    words[from - 1]?.sentence === sentence ? words[from].start : endOfSentence(words[from - 1]?.end ?? 0, text)
  const after = words[to]?.start ?? text.length
  const pieces: Piece[] = []
  let word = from
  for (const match of text.slice(before, after).matchAll(/\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,\u00A0\u202F ]\p{N}+)*/gu)) {
    const start = before + match.index
    const end = start + match[0].length
    while (word < to && words[word].end <= start) word++
    const at = word < to && words[word].start < end && start < words[word].end ? word : -1
    if (at >= 0 && words[at].sentence !== sentence) break
    // "7 h 45", "8h15": a time of day is one piece.
    if (at >= 0 && figures[words[at].figure]?.dimension === 'time' && pieces.at(-1)?.word === at) continue
    const lower = match[0].toLowerCase()
    const lexeme = find(lower)
    const isKept =
      at >= 0 || !(lexeme.traits & trait.empty) || (lexeme.traits & TELLING) !== 0 || isListed(stances, lower)
    if (isKept) pieces.push({ start, end, text: lower, lexeme, word: at })
    if (pieces.length > LONGEST) return null
  }
  return pieces
}

/** Small words without which a sentence says something else. */
const TELLING = trait.by | trait.with | trait.before | trait.negation | trait.particle | trait.joined | trait.none

/** Where the sentence behind a place begins: behind its sign. */
function endOfSentence(at: number, text: string): number {
  const sign = /[.!?…\n]/.exec(text.slice(at, at + 3))
  return sign ? at + sign.index + 1 : at
}

/** Lays a claim beside the sentence that it was aligned with; null where either is too long, or empty. */
export function layBeside(claim: Statement, other: Statement, from: number, to: number): Beside | null {
  const mine = piecesOf(claim, 0, claim.words.length)
  const theirs = mine && piecesOf(other, from, to)
  if (!mine || !theirs || mine.length === 0 || theirs.length === 0) return null
  const isSame = (a: Piece, b: Piece) =>
    a.text === b.text || (a.word >= 0 && b.word >= 0 && a.lexeme.stem === b.lexeme.stem && a.lexeme.stem !== '')
  const wide = theirs.length + 1
  const longest = new Uint16Array((mine.length + 1) * wide)
  for (let i = mine.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--)
      longest[i * wide + j] = isSame(mine[i], theirs[j])
        ? longest[(i + 1) * wide + j + 1] + 1
        : Math.max(longest[(i + 1) * wide + j], longest[i * wide + j + 1])
  const differences: Difference[] = []
  let [i, j, a, b] = [0, 0, 0, 0]
  const close = () => {
    if (i > a || j > b) differences.push({ mine: mine.slice(a, i), theirs: theirs.slice(b, j) })
  }
  while (i < mine.length && j < theirs.length) {
    if (isSame(mine[i], theirs[j]) && longest[i * wide + j] === longest[(i + 1) * wide + j + 1] + 1) {
      close()
      ;[a, b] = [++i, ++j]
    } else if (longest[(i + 1) * wide + j] >= longest[i * wide + j + 1]) i++
    else j++
  }
  ;[i, j] = [mine.length, theirs.length]
  close()
  return { differences, shared: (2 * longest[0]) / (mine.length + theirs.length) }
}
