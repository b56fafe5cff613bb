import { isAllCapitals, SMALL_WORDS, standsOut } from './capitals'
import { closeColumns, emptyTokens, kind, push, shape } from './columns'
import type { Tokens } from './columns'
import { findWord } from './word-table'
import type { Lexicon } from './word-kinds'
import { fold, isCapital, sort, sortOf, wordUnits } from './letters'

const LONGEST_CLITIC = 3

/** Cuts one text into tokens, from left to right. */
export type Tokenizer = {
  tokens: Tokens
  /** Reads what begins at an offset, spaces too; the offset to go on from, always a later one. */
  step: (at: number) => number
  /** Adds a word that nothing joins to what follows; `id` is its place in the lexicon, 0 where it has none. A piece is never a name in capitals. */
  pushWord: (start: number, end: number, id: number, isPiece: boolean) => void
  /** Call once, at the end of the text. */
  finish: () => Tokens
}

/** Cuts a text into tokens in one pass, looking each word up as it is read. */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const tokenizer = tokenizerOf(text, lexicon)
  for (let at = 0; at < text.length;) at = tokenizer.step(at)
  return tokenizer.finish()
}

/** Reads a text step by step, so that others can read it in the same pass. */
export function tokenizerOf(text: string, lexicon: Lexicon): Tokenizer {
  const t = emptyTokens(text, lexicon)
  const { length } = text
  /** Small words all in capitals: "WHO" and "US" are names unless their neighbours are put so too. */
  const shouted: number[] = []
  const pushWord = (start: number, end: number, id: number, isPiece: boolean) => {
    const at = push(t, kind.word, start, end)
    if (isCapital(text.charCodeAt(start)))
      t.shape[at] |=
        shape.capital | (!isPiece && end - start > 1 && isAllCapitals(text, start, end) ? shape.capitals : 0)
    if (id === 0) return
    t.word[at] = id
    t.flags[at] = lexicon.flags[id]
    t.forms[at] = lexicon.forms[id]
    if (t.shape[at] & shape.capitals && t.flags[at] & SMALL_WORDS) shouted.push(at)
  }

  /** The end of a clitic ("'s") that starts at the apostrophe `at`, or 0. */
  const cliticEnd = (at: number) => {
    let h = Math.imul(0, 31) + 0x27
    let i = at + 1
    while (i < text.length && i - at <= LONGEST_CLITIC && sortOf(text.charCodeAt(i)) === sort.letter) {
      h = (Math.imul(h, 31) + fold(text.charCodeAt(i))) | 0
      i++
    }
    if (i < text.length && sortOf(text.charCodeAt(i)) === sort.letter) return 0
    const id = findWord(lexicon, text, at, i, h)
    return id !== 0 && lexicon.pieces[id] === 2 ? i : 0
  }
  /** The end of a pronoun behind the hyphen `at` ("-il", "-t-elle"), or 0. */
  const encliticEnd = (at: number) => {
    if (lexicon.enclitics.size === 0) return 0
    let i = at + 1
    let hyphens = 0
    while (i < text.length && i - at < 8) {
      const s = sortOf(text.charCodeAt(i))
      if (s === sort.hyphen && ++hyphens === 1) i++
      else if (s === sort.letter) i++
      else break
    }
    return lexicon.enclitics.has(text.slice(at + 1, i).toLowerCase()) ? i : 0
  }

  const isLetter = (at: number) => at < text.length && sortOf(text.charCodeAt(at)) === sort.letter

  const wordAt = (from: number): number => {
    let start = from
    let i = from
    let h = 0
    for (; i < length; i++) {
      const code = text.charCodeAt(i)
      const unit = wordUnits[code]
      if (unit !== 0) {
        h = (Math.imul(h, 31) + unit) | 0
        continue
      }
      const s = sortOf(code)
      if (s === sort.space) break
      const next = i + 1 < text.length ? sortOf(text.charCodeAt(i + 1)) : 0
      if (s === sort.apostrophe && next === sort.letter) {
        const joined = (Math.imul(h, 31) + 0x27) | 0
        const id = findWord(lexicon, text, start, i + 1, joined)
        if (id !== 0 && lexicon.pieces[id] === 1) {
          pushWord(start, i + 1, id, true)
          start = i + 1
          h = 0
          continue
        }
        const end = cliticEnd(i)
        if (end) {
          pushWord(start, i, findWord(lexicon, text, start, i, h), false)
          wordPiece(i, end)
          return end
        }
        h = joined
        continue
      }
      if (s === sort.apostrophe && lexicon.pieces.length && start < i) {
        // "l' « Europe »": an elided word before a mark or a space keeps its apostrophe.
        const joined = (Math.imul(h, 31) + 0x27) | 0
        const id = findWord(lexicon, text, start, i + 1, joined)
        if (id !== 0 && lexicon.pieces[id] === 1) {
          pushWord(start, i + 1, id, true)
          return i + 1
        }
      }
      if (code === 0x2f && next === sort.letter) {
        h = (Math.imul(h, 31) + code) | 0
        continue
      }
      if (s === sort.hyphen && (next === sort.letter || next === sort.digit)) {
        const end = encliticEnd(i)
        if (end) {
          pushWord(start, i, findWord(lexicon, text, start, i, h), false)
          wordPiece(text.charCodeAt(i + 2) === 0x2d ? i + 3 : i + 1, end)
          return end
        }
        h = (Math.imul(h, 31) + fold(code)) | 0
        continue
      }
      // "U.S.", "J.-P.": single letters and stops stay one word.
      if (
        code === 0x2e &&
        i - start >= 1 &&
        sortOf(text.charCodeAt(i - 1)) === sort.letter &&
        (i - 1 === start || text.charCodeAt(i - 2) === 0x2e || text.charCodeAt(i - 2) === 0x2d)
      ) {
        const initials = text.charCodeAt(start + 1) === 0x2e
        if (
          initials &&
          next === sort.letter &&
          (i + 2 >= text.length || sortOf(text.charCodeAt(i + 2)) !== sort.letter)
        ) {
          h = (Math.imul(h, 31) + 0x2e) | 0
          continue
        }
        if (initials && next === sort.hyphen && i + 2 < text.length && sortOf(text.charCodeAt(i + 2)) === sort.letter) {
          h = (Math.imul(h, 31) + 0x2e) | 0
          continue
        }
      }
      break
    }
    if (i > start) pushWord(start, i, findWord(lexicon, text, start, i, h), false)
    return i
  }
  const wordPiece = (start: number, end: number) => {
    let h = 0
    for (let i = start; i < end; i++) h = (Math.imul(h, 31) + fold(text.charCodeAt(i))) | 0
    pushWord(start, end, findWord(lexicon, text, start, end, h), true)
  }

  const one = (what: number, at: number): number => {
    push(t, what, at, at + 1)
    return at + 1
  }
  const step = (i: number): number => {
    const code = text.charCodeAt(i)
    switch (sortOf(code)) {
      case sort.letter:
        return wordAt(i)
      case sort.space:
        return i + 1
      case sort.digit: {
        let j = i + 1
        while (j < text.length) {
          const s = sortOf(text.charCodeAt(j))
          const follows = j + 1 < text.length && sortOf(text.charCodeAt(j + 1)) === sort.digit
          if (
            s === sort.digit ||
            s === sort.letter ||
            ((s === sort.comma || text.charCodeAt(j) === 0x2e) && follows) ||
            (s === sort.hyphen && (follows || isLetter(j + 1)))
          )
            j++
          else break
        }
        push(t, kind.number, i, j)
        return j
      }
      case sort.line: {
        let j = i + 1
        while (
          j < text.length &&
          (sortOf(text.charCodeAt(j)) === sort.line || sortOf(text.charCodeAt(j)) === sort.space)
        )
          j++
        push(t, kind.line, i, j)
        return j
      }
      case sort.apostrophe:
        if (code === 0x27 && text.charCodeAt(i + 1) === 0x27) {
          push(t, kind.mark, i, i + 2)
          return i + 2
        }
        if (cliticEnd(i) && i > 0 && sortOf(text.charCodeAt(i - 1)) >= sort.mark) {
          const end = cliticEnd(i)
          wordPiece(i, end)
          return end
        }
        return one(kind.single, i)
      case sort.mark:
        return one(code === 0x2018 || code === 0x201a ? kind.single : kind.mark, i)
      case sort.stop: {
        let j = i + 1
        while (j < text.length && sortOf(text.charCodeAt(j)) === sort.stop) j++
        push(t, kind.stop, i, j)
        return j
      }
      case sort.comma:
        return one(kind.comma, i)
      case sort.colon:
        return one(kind.colon, i)
      case sort.semicolon:
        return one(kind.semicolon, i)
      case sort.dash:
        return one(kind.dash, i)
      case sort.hyphen: {
        let j = i + 1
        while (j < text.length && sortOf(text.charCodeAt(j)) === sort.hyphen) j++
        push(t, kind.dash, i, j)
        return j
      }
      case sort.open:
        return one(kind.bracketOpen, i)
      case sort.close:
        return one(kind.bracketClose, i)
      default:
        return one(kind.other, i)
    }
  }
  const finish = () => {
    closeColumns(t)
    for (const at of shouted) if (standsOut(t, at)) t.word[at] = t.flags[at] = t.forms[at] = 0
    return t
  }
  return { tokens: t, step, pushWord, finish }
}
