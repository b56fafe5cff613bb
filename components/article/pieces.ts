import { hiddenCharacters } from '@/lib/text/characters'
import { paragraphs, segments } from '@/lib/text/segments'
import type { Span } from '@/lib/text/span'
import type { ZoneKind, ZoneSpan } from '@/lib/articles/article'
import type { KindName } from '@/lib/claims/value'

/**
 * A span to be seen in the text. `claim`: wash and solid line; `proposal`: dotted line; `part`: a further passage of the
 * current claim; `picked`: what is being chosen just now. `number` is raised behind its last word.
 */
export type Mark = Span & {
  id: string
  kind: KindName | null
  state: 'claim' | 'proposal' | 'part' | 'picked'
  number?: number
  current?: boolean
  hovered?: boolean
  unsaved?: boolean
}

/** A run of text within one line that is under the same marks, outermost first. `hidden` names a character that cannot be seen. */
export type Piece = Span & { marks: readonly Mark[]; numbers: readonly number[]; hidden: string | null }

/** A line of the article. `number` is null for a line with nothing on it; `gap` counts the blank lines before it. */
export type Line = Span & {
  number: number | null
  zone: ZoneKind
  gap: number
  pieces: readonly Piece[]
  signature: string
}

/** The article's text as lines of pieces, in O(n log n). Every character of a line is in exactly one piece, none is added. */
export function toLines(text: string, zones: readonly ZoneSpan[], marks: readonly Mark[]): Line[] {
  const byId = new Map(marks.map(mark => [mark.id, mark]))
  const hidden = hiddenCharacters(text)
  const cuts = segments(text, [
    ...marks,
    ...hidden.map(({ at, code }) => ({ id: `hidden ${code} ${at}`, start: at, end: at + lengthAt(text, at) })),
  ])
  const zoneAt = zoneFinder(zones)
  const lines: Line[] = []
  let cut = 0
  let gap = 0
  for (const { start, end, number } of paragraphs(text)) {
    while (cut < cuts.length && cuts[cut].end <= start) cut++
    const pieces: Piece[] = []
    for (let at = cut; at < cuts.length && cuts[at].start < end; at++) {
      pieces.push(
        toPiece({ start: Math.max(start, cuts[at].start), end: Math.min(end, cuts[at].end) }, cuts[at].ids, byId),
      )
    }
    lines.push({
      start,
      end,
      number,
      zone: zoneAt(start, end),
      gap,
      pieces,
      signature: pieces.map(signatureOf).join('|'),
    })
    gap = number === null ? gap + 1 : 0
  }
  return lines
}

function toPiece(span: Span, ids: readonly string[], byId: ReadonlyMap<string, Mark>): Piece {
  const marks = ids.flatMap(id => byId.get(id) ?? [])
  const numbers = marks.filter(mark => mark.end === span.end && mark.number !== undefined).map(mark => mark.number ?? 0)
  const hidden = ids.find(id => id.startsWith('hidden '))?.split(' ')[1] ?? null
  return { ...span, marks, numbers, hidden }
}

function signatureOf({ start, end, marks, numbers, hidden }: Piece): string {
  const looks = marks.map(mark =>
    [mark.id, mark.kind, mark.state, mark.current && 'c', mark.hovered && 'h', mark.unsaved && 'u'].join(),
  )
  return [start, end, hidden, numbers.join(), ...looks].join(';')
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

/** The attributes that tell the style sheet (`.passage`) how a piece looks; null for plain text. */
export function lookOf({ marks, numbers }: Piece): Record<string, string> | null {
  if (marks.length === 0) return null
  const kinds = marks
    .filter(mark => mark.state === 'claim' || mark.state === 'proposal')
    .map(mark => mark.kind ?? 'figure')
  const state =
    (['claim', 'proposal', 'part', 'picked'] as const).find(wanted => marks.some(mark => mark.state === wanted)) ??
    'claim'
  const look: Record<string, string> = { 'data-state': state, 'data-ids': marks.map(mark => mark.id).join(' ') }
  const [first = marks[0].kind, second, third] = kinds
  if (first) look['data-kind'] = first
  if (second) look['data-second'] = second
  if (third) look['data-third'] = third
  if (marks.some(mark => mark.current)) look['data-current'] = ''
  if (marks.some(mark => mark.hovered)) look['data-hovered'] = ''
  if (marks.some(mark => mark.unsaved)) look['data-unsaved'] = ''
  if (marks.some(mark => mark.state === 'part')) look['data-part'] = ''
  if (marks.some(mark => mark.state === 'picked')) look['data-picked'] = ''
  if (numbers.length > 0) look['data-number'] = numbers.join(' ')
  return look
}
