import { sharedRows } from '../test/shared'
import { makeCorrection, seeded } from '../test/corrections'
import type { Span } from '../lib/text/span'

/** A long text, its edited version, and where each passage has gone. */
export type Edited = { before: string; after: string; passages: { span: Span; now: Span }[] }

/** A text of about this size: real news where it is at hand, else generated pages. */
export function longText(size: number): string {
  const rows = sharedRows<{ text: string }>('data/quotes_polnear_dev_en.jsonl')
  const texts = rows?.map(row => row.text) ?? Array.from({ length: 400 }, (_, i) => makeCorrection(i).before)
  let text = ''
  for (const each of texts) {
    if (text.length >= size) break
    text += `${each}\n`
  }
  return text.slice(0, size)
}

/** Passages of three to twelve words, anywhere. */
function choosePassages(text: string, count: number, random: () => number): Span[] {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return Array.from({ length: count }, () => {
    const first = Math.floor(random() * (words.length - 12))
    return { start: words[first].start, end: words[first + 2 + Math.floor(random() * 10)].end }
  })
}

/** Replaces, inserts and deletes pieces of a text: `[start, end, new words]`, in order; and carries the passages along. */
function apply(before: string, edits: [number, number, string][], spans: Span[]): Edited {
  const place = new Int32Array(before.length + 1)
  const last = new Int32Array(before.length + 1)
  let after = ''
  let at = 0
  const copy = (to: number) => {
    for (; at < to; at++) {
      place[at] = after.length
      after += before[at]
      last[at] = after.length
    }
  }
  for (const [start, end, words] of edits) {
    copy(start)
    const from = after.length
    after += words
    for (; at < end; at++) {
      place[at] = from
      last[at] = after.length
    }
  }
  copy(before.length)
  return {
    before,
    after,
    passages: spans.map(span => ({ span, now: { start: place[span.start], end: last[span.end - 1] } })),
  }
}

/** Every twentieth word replaced, doubled by a new one, or gone. */
export function editWords(text: string, share: number, count: number, seed: number): Edited {
  const random = seeded(seed)
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu))
  const edits = words.flatMap((match): [number, number, string][] => {
    if (random() >= share) return []
    const other = words[Math.floor(random() * words.length)][0]
    const end = match.index + match[0].length
    const kind = random()
    if (kind < 0.5) return [[match.index, end, other]]
    return kind < 0.75 ? [[end, end, ` ${other}`]] : [[match.index, end, '']]
  })
  return apply(text, edits, choosePassages(text, count, random))
}

/** Every twentieth character replaced, doubled by a new one, or gone. */
export function scatterCharacters(text: string, share: number, count: number, seed: number): Edited {
  const random = seeded(seed)
  const letters = 'abcdefghijklmnopqrstuvwxyz     .,'
  const edits: [number, number, string][] = []
  for (let at = 0; at < text.length; at++) {
    if (random() >= share) continue
    const other = letters[Math.floor(random() * letters.length)]
    const kind = random()
    edits.push(kind < 0.5 ? [at, at + 1, other] : kind < 0.75 ? [at, at, other] : [at, at + 1, ''])
  }
  return apply(text, edits, choosePassages(text, count, random))
}

/** Every tenth paragraph put elsewhere, and some words edited. */
export function moveParagraphs(text: string, count: number, seed: number): Edited {
  const random = seeded(seed)
  const lines = Array.from(text.matchAll(/[^\n]+\n*/g), match => ({ start: match.index, words: match[0] }))
  const order = lines
    .map((line, i) => ({ line, key: random() < 0.1 ? random() * lines.length : i }))
    .sort((x, y) => x.key - y.key)
  const place = new Map<number, number>()
  let after = ''
  for (const { line } of order) {
    place.set(line.start, after.length)
    after += line.words
  }
  const passages = choosePassages(text, count * 2, random).flatMap(span => {
    const line = lines.findLast(each => each.start <= span.start)!
    if (span.end > line.start + line.words.trimEnd().length) return []
    const shift = place.get(line.start)! - line.start
    return [{ span, now: { start: span.start + shift, end: span.end + shift } }]
  })
  return { before: text, after, passages: passages.slice(0, count) }
}
