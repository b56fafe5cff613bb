import type { ZoneSpan } from '../../articles/article'
import type { Span } from '../../text/span'

/**
 * The words of a text that its writer chose: small, without accents, each with its place and a 32-bit hash. Without headline
 * (every desk writes its own), captions, credits, furniture, and what stands between quotation marks: two reporters who
 * heard one speech print the same words.
 */
export type OwnWords = { hashes: Int32Array; starts: Int32Array; ends: Int32Array; count: number }

const leftOut = new Set(['headline', 'caption', 'credit', 'furniture'])
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
const opens = new Set(['«', '“', '„'])
const closes = new Set(['»', '”'])
/** A quotation longer than this was never closed. */
const LONGEST_QUOTE = 1_500

/** Reads the words of a text that are its writer's own. Linear; never throws. */
export function ownWords(text: string, zones: readonly ZoneSpan[]): OwnWords {
  const holes = holesOf(text, zones)
  const capacity = Math.ceil(text.length / 2) + 1
  const hashes = new Int32Array(capacity)
  const starts = new Int32Array(capacity)
  const ends = new Int32Array(capacity)
  let count = 0
  let hole = 0
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index
    const end = start + match[0].length
    while (hole < holes.length && holes[hole].end <= start) hole++
    if (hole < holes.length && holes[hole].start < end) continue
    hashes[count] = hashOfWord(match[0])
    starts[count] = start
    ends[count] = end
    count++
  }
  return { hashes, starts, ends, count }
}

/** Zones left out, and quotations, in order. */
function holesOf(text: string, zones: readonly ZoneSpan[]): Span[] {
  const holes: Span[] = zones.filter(zone => leftOut.has(zone.kind)).map(({ start, end }) => ({ start, end }))
  for (const quotation of quotations(text)) holes.push(quotation)
  holes.sort((a, b) => a.start - b.start)
  const joined: Span[] = []
  for (const hole of holes) {
    const last = joined.at(-1)
    if (last && hole.start < last.end) last.end = Math.max(last.end, hole.end)
    else joined.push({ ...hole })
  }
  return joined
}

/** What stands between quotation marks, with the marks, in order. Linear. */
export function quotations(text: string): Span[] {
  const found: Span[] = []
  let open = -1
  let straight = -1
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '\n') {
      open = -1
      straight = -1
    } else if (opens.has(char)) open = at
    else if (closes.has(char)) {
      if (open >= 0 && at - open <= LONGEST_QUOTE) found.push({ start: open, end: at + 1 })
      open = -1
    } else if (char === '"') {
      if (straight >= 0 && at - straight <= LONGEST_QUOTE) found.push({ start: straight, end: at + 1 })
      straight = straight >= 0 ? -1 : at
    }
  }
  return found
}

/** FNV-1a over the small letters without accents. */
function hashOfWord(word: string): number {
  let plain = word.toLowerCase()
  for (let i = 0; i < plain.length; i++) {
    if (plain.charCodeAt(i) < 128) continue
    plain = plain
      .slice(0, 64)
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
    break
  }
  let hash = 0x811c9dc5
  for (let i = 0; i < plain.length; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193)
  return hash
}

/** The hash of `length` words from the one at `from` on. */
export function hashOfRun({ hashes }: OwnWords, from: number, length: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < from + length; i++) hash = Math.imul(hash ^ hashes[i], 0x01000193) ^ (hash >>> 15)
  return hash | 0
}
