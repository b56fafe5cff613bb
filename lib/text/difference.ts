import { align, type Versions } from './anchor/align'
import { longestRun } from './anchor/longest-run'

/**
 * A stretch of words of two texts, in the order in which they are read together: in both (`same`, as the later prints them), only
 * in the earlier one (`deleted`) or only in the later one (`inserted`). `moved`: the words stand in both, at another place.
 * `respelled`: the same words in another typography (spaces, quotation marks, accents composed or not).
 */
export type Piece = {
  kind: 'same' | 'deleted' | 'inserted'
  words: string
  moved?: true
  respelled?: true
}

/** How many words in a row are worth calling moved. */
const MOVED = 4

type Put = (kind: Piece['kind'], words: string, more?: 'moved' | 'respelled') => void

/**
 * What became of a text word by word. The `deleted` and `same` pieces are the words of `before`, the `inserted` and `same` pieces
 * those of `after`, save for typography. Linear but for a logarithm.
 */
export function difference(before: string, after: string): Piece[] {
  const pieces: Piece[] = []
  const put: Put = (kind, words, more) => {
    const last = pieces.at(-1)
    if (!words) return
    if (last?.kind === kind && (last.moved ?? last.respelled) === (more && true) && !(more && !last[more]))
      last.words += words
    else pieces.push({ kind, words, ...(more && { [more]: true }) })
  }
  if (before === after) {
    put('same', before)
    return pieces
  }
  const all = align(before, after)
  const { a, b, same } = all
  const kept = wordsInOrder(all)
  const moved = movedWords(all, kept)
  const [old, now] = [reader(before, a, moved.before), reader(after, b, moved.after)]
  let [x, y] = [0, 0]
  // Blanks that stand in one text only, before what came or went.
  let [leadX, leadY] = ['', '']
  const flush = (toX: number, toY: number) => {
    const endX = x < toX ? old.blank(toX - 1) : leadX
    const endY = y < toY ? now.blank(toY - 1) : leadY
    const isShared = endX !== '' && endY !== '' && hasBreak(endX) === hasBreak(endY)
    old.put(put, 'deleted', x, toX, leadX, isShared)
    now.put(put, 'inserted', y, toY, leadY, isShared)
    if (isShared) putBoth(put, endX, endY)
  }
  putBoth(put, before.slice(0, nextStart(a, before, -1)), after.slice(0, nextStart(b, after, -1)))
  for (const [at, i] of kept.entries()) {
    const j = same[i]
    flush(i, j)
    putBoth(put, before.slice(a.start[i], a.end[i]), after.slice(b.start[j], b.end[j]))
    const [blankX, blankY] = [old.blank(i), now.blank(j)]
    const isNext = kept[at + 1] === i + 1 && same[i + 1] === j + 1
    const isOnesOnly = (blankX === '') !== (blankY === '') && !hasBreak(blankX + blankY)
    ;[leadX, leadY] = !isNext && isOnesOnly ? [blankX, blankY] : ['', '']
    if (isNext || !isOnesOnly) putBoth(put, blankX, blankY)
    ;[x, y] = [i + 1, j + 1]
  }
  flush(a.count, b.count)
  return pieces
}

/** One of the two texts, as far as it is put into the difference: the blank after a token, and the tokens of a stretch. */
function reader(text: string, tokens: Versions['a'], moved: Uint8Array) {
  const { start, end } = tokens
  return {
    blank: (token: number) => text.slice(end[token], nextStart(tokens, text, token)),
    /** Tokens from one to another, after `lead`; without the blank behind them where that stands in both texts. */
    put: (put: Put, kind: Piece['kind'], from: number, to: number, lead: string, isShared: boolean) => {
      if (from === to && !isShared) put(kind, lead)
      for (let t = from; t < to; t++) {
        const words = text.slice(start[t], t === to - 1 && isShared ? end[t] : nextStart(tokens, text, t))
        put(kind, t === from ? lead + words : words, moved[t] ? 'moved' : undefined)
      }
    },
  }
}

/** Where the token after this one begins, or the text ends. */
function nextStart({ count, start }: Versions['a'], text: string, token: number): number {
  return token + 1 < count ? start[token + 1] : text.length
}

/** Old words, the same to the letter, whose places in the new text rise: the most there can be. */
function wordsInOrder({ a, b, same }: Versions): number[] {
  const known: number[] = []
  for (let i = 0; i < a.count; i++) if (same[i] >= 0 && a.exact[i] === b.exact[same[i]]) known.push(i)
  return longestRun(known.map(i => same[i])).map(at => known[at])
}

/** Words that are in both texts, but not in their order, several in a row: a word alone says nothing. */
function movedWords({ a, b, same }: Versions, kept: readonly number[]): { before: Uint8Array; after: Uint8Array } {
  const before = new Uint8Array(a.count)
  const after = new Uint8Array(b.count)
  const isKept = new Uint8Array(a.count)
  for (const i of kept) isKept[i] = 1
  for (let from = 0; from < a.count;) {
    let to = from
    while (to < a.count && !isKept[to] && same[to] >= 0 && same[to] === same[from] + to - from) to++
    if (to - from >= MOVED) {
      for (let i = from; i < to; i++) {
        before[i] = 1
        after[same[i]] = 1
      }
    }
    from = Math.max(to, from + 1)
  }
  return { before, after }
}

/** Words, or a blank, that stand in both texts; a line that was broken or joined is a change of its own. */
function putBoth(put: Put, before: string, after: string): void {
  if (before === after) return put('same', after)
  if (hasBreak(before) === hasBreak(after)) return put('same', after, 'respelled')
  put('deleted', before)
  put('inserted', after)
}

function hasBreak(words: string): boolean {
  return /[\n\r\u2028\u2029]/.test(words)
}

/** How many stretches of a difference came, went, moved, or are spelled in another typography. */
export function summarise(pieces: readonly Piece[]) {
  const count = (test: (piece: Piece) => unknown) => pieces.filter(test).length
  return {
    deleted: count(({ kind, moved }) => kind === 'deleted' && !moved),
    inserted: count(({ kind, moved }) => kind === 'inserted' && !moved),
    moved: count(({ kind, moved }) => kind === 'inserted' && moved),
    respelled: count(({ respelled }) => respelled),
  }
}
