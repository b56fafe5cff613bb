import type { ZoneKind, ZoneSpan } from '@/lib/articles/article'
import { hiddenCharacters } from '@/lib/text/characters'
import { paragraphs } from '@/lib/text/segments'
import type { Span } from '@/lib/text/span'

/**
 * A line of the article, as it is whatever is marked in it. `number` is null for a line with nothing on it; `gap` counts the
 * blank lines before it; `hidden` are the characters in it that cannot be seen, with their code points ("U+202E").
 */
export type TextLine = Span & {
  number: number | null
  zone: ZoneKind
  gap: number
  hidden: readonly (Span & { code: string })[]
}

const nothing: readonly never[] = []

/** The lines of a text in order, blank ones too, in O(n log n) of its zones and O(n) of its length. */
export function linesOf(text: string, zones: readonly ZoneSpan[]): TextLine[] {
  const hidden = hiddenCharacters(text).map(({ at, code }) => ({ start: at, end: at + lengthAt(text, at), code }))
  const zoneAt = zoneFinder(zones)
  let gap = 0
  let next = 0
  return paragraphs(text).map(({ start, end, number }) => {
    while (next < hidden.length && hidden[next].start < start) next++
    const from = next
    while (next < hidden.length && hidden[next].start < end) next++
    const line = {
      start,
      end,
      number,
      gap,
      zone: zoneAt(start, end),
      hidden: from === next ? nothing : hidden.slice(from, next),
    }
    gap = number === null ? gap + 1 : 0
    return line
  })
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Zones in order of their starts; a line belongs to the zone over its first character, else to the body. Asked in rising order. */
function zoneFinder(zones: readonly ZoneSpan[]): (start: number, end: number) => ZoneKind {
  const sorted = [...zones].sort((a, b) => a.start - b.start)
  let at = 0
  return (start, end) => {
    while (at < sorted.length && sorted[at].end <= start) at++
    const zone = sorted[at]
    return zone && zone.start < Math.max(end, start + 1) ? zone.kind : 'body'
  }
}
