import search from 'approx-string-match'
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch'
import { reanchor } from '../lib/text/anchor/reanchor'
import { CONTEXT, type Span } from '../lib/text/span'

/** Places passages of an old text in a new one; null where it finds no place. */
export type Peer = (before: string, after: string, spans: Span[]) => (Span | null)[]

export const recoupe: Peer = (before, after, spans) =>
  reanchor(before, after, spans).map(({ start, end }) =>
    start === undefined || end === undefined ? null : { start, end },
  )

/** The words as they were, at the place nearest to the old one. */
export const exactSearch: Peer = (before, after, spans) =>
  spans.map(({ start, end }) => {
    const words = before.slice(start, end)
    const next = after.indexOf(words, start)
    const last = after.lastIndexOf(words, start)
    if (next < 0 && last < 0) return null
    const at = last < 0 || (next >= 0 && next - start < start - last) ? next : last
    return { start: at, end: at + words.length }
  })

/** A diff by characters, and the edges of each passage looked up in it. */
export const diffMatchPatch: Peer = (before, after, spans) => {
  const differ = new DiffMatchPatch()
  differ.Diff_Timeout = 0
  const olds: number[] = []
  const news: number[] = []
  const kinds: number[] = []
  let [x, y] = [0, 0]
  for (const [kind, words] of differ.diff_main(before, after)) {
    olds.push(x)
    news.push(y)
    kinds.push(kind)
    if (kind <= 0) x += words.length
    if (kind >= 0) y += words.length
  }
  const placeOf = (offset: number): number => {
    let low = 0
    let high = olds.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (olds[middle] <= offset) low = middle + 1
      else high = middle
    }
    let piece = low - 1
    while (piece > 0 && kinds[piece] > 0) piece--
    return kinds[piece] === 0 ? news[piece] + offset - olds[piece] : news[piece]
  }
  return spans.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 }))
}

/** Approximate search with the weights of the Hypothesis client (src/annotator/anchoring/match-quote.ts). */
export const approximateSearch: Peer = (before, after, spans) =>
  spans.map(({ start, end }) => {
    const quote = before.slice(start, end)
    const matches = findMatches(after, quote, Math.min(256, quote.length / 2))
    const prefix = before.slice(Math.max(0, start - CONTEXT), start)
    const suffix = before.slice(end, end + CONTEXT)
    const score = (match: { start: number; end: number; errors: number }) => {
      const quoteScore = 1 - match.errors / quote.length
      const prefixScore = prefix
        ? likeness(after.slice(Math.max(0, match.start - prefix.length), match.start), prefix)
        : 1
      const suffixScore = suffix ? likeness(after.slice(match.end, match.end + suffix.length), suffix) : 1
      const placeScore = 1 - Math.abs(match.start - start) / after.length
      return (50 * quoteScore + 20 * prefixScore + 20 * suffixScore + 2 * placeScore) / 92
    }
    const best = matches.map(match => ({ match, score: score(match) })).sort((a, b) => b.score - a.score)[0]
    return best ? { start: best.match.start, end: best.match.end } : null
  })

function findMatches(text: string, words: string, most: number): { start: number; end: number; errors: number }[] {
  const found: { start: number; end: number; errors: number }[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length, errors: 0 })
  }
  return found.length > 0 ? found : search(text, words, most)
}

function likeness(text: string, words: string): number {
  if (!words || !text) return 0
  const matches = findMatches(text, words, words.length)
  return matches.length === 0 ? 0 : 1 - matches[0].errors / words.length
}
