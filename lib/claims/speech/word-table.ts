import { fold } from './letters'
import type { Lexicon } from './word-kinds'

/** The hash of a word in lower case; `tokens.ts` computes the same while it reads. */
export function hashOf(word: string): number {
  let h = 0
  for (let i = 0; i < word.length; i++) h = (Math.imul(h, 31) + fold(word.charCodeAt(i))) | 0
  return h
}

/** The id of the word at `[start, end)` of the text whose folded hash is `h`; 0 where the lexicon has no such word. */
export function findWord(lexicon: Lexicon, text: string, start: number, end: number, h: number): number {
  const { table, mask, hashes, spelled } = lexicon
  for (let slot = h & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
    if (hashes[slot] !== h) continue
    const word = spelled[table[slot]]
    if (word.length !== end - start) continue
    let i = 0
    while (i < word.length && word.charCodeAt(i) === fold(text.charCodeAt(start + i))) i++
    if (i === word.length) return table[slot]
  }
  return 0
}
