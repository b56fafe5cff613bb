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
  unsaved?: boolean
  /** A proposal that nobody would look up: paler, and no tick beside its line. */
  minor?: boolean
}

/** A run of text within one line that is under the same marks, outermost first. `hidden` names a character that cannot be seen. */
export type Piece = Span & {
  marks: readonly Mark[]
  /** The claims under it by their lanes: null where a lane is empty here. */
  lanes: readonly (Mark | null)[]
  numbers: readonly number[]
  hidden: string | null
}

/**
 * A line of the article. `number` is null for a line with nothing on it; `gap` counts the blank lines before it, `unread` the
 * proposals that begin on it and wait for somebody to look.
 */
export type Line = Span & {
  number: number | null
  zone: ZoneKind
  gap: number
  unread: number
  pieces: readonly Piece[]
  signature: string
}

/** The article's text as lines of pieces, in O(n log n). Every character of a line is in exactly one piece, none is added. */
export function toLines(text: string, zones: readonly ZoneSpan[], marks: readonly Mark[]): Line[] {
  const byId = new Map(marks.map(mark => [mark.id, mark]))
  const lanes = lanesOf(marks.filter(mark => mark.state === 'claim'))
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
        toPiece(
          { start: Math.max(start, cuts[at].start), end: Math.min(end, cuts[at].end) },
          cuts[at].ids,
          byId,
          lanes,
        ),
      )
    }
    lines.push({
      start,
      end,
      number,
      zone: zoneAt(start, end),
      gap,
      unread: unreadIn(pieces),
      pieces,
      signature: pieces.map(signatureOf).join('|'),
    })
    gap = number === null ? gap + 1 : 0
  }
  return lines
}

/** The proposals to look at that begin in these pieces. */
function unreadIn(pieces: readonly Piece[]): number {
  const begins = (mark: Mark, piece: Piece) => mark.state === 'proposal' && !mark.minor && mark.start === piece.start
  return pieces.reduce((sum, piece) => sum + piece.marks.filter(mark => begins(mark, piece)).length, 0)
}

function toPiece(
  span: Span,
  ids: readonly string[],
  byId: ReadonlyMap<string, Mark>,
  laneOf: ReadonlyMap<string, number>,
): Piece {
  const marks = ids.flatMap(id => byId.get(id) ?? [])
  const numbers = marks.filter(mark => mark.end === span.end && mark.number !== undefined).map(mark => mark.number ?? 0)
  const hidden = ids.find(id => id.startsWith('hidden '))?.split(' ')[1] ?? null
  const lanes: (Mark | null)[] = []
  for (const mark of marks) {
    const lane = laneOf.get(mark.id)
    if (lane === undefined) continue
    while (lanes.length <= lane) lanes.push(null)
    lanes[lane] ??= mark
  }
  return { ...span, marks, lanes, numbers, hidden }
}

/** Lines that are drawn under each other. */
const LANES = 3

/** The lane of each claim: the first that is free from its first word to its last, so that its line never jumps. */
function lanesOf(claims: readonly Mark[]): Map<string, number> {
  const ends: number[] = []
  const lanes = new Map<string, number>()
  for (const claim of [...claims].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const free = ends.findIndex(end => end <= claim.start)
    const lane = free >= 0 ? free : Math.min(ends.length, LANES - 1)
    ends[lane] = Math.max(claim.end, ends[lane] ?? 0)
    lanes.set(claim.id, lane)
  }
  return lanes
}

function signatureOf({ start, end, marks, lanes, numbers, hidden }: Piece): string {
  const looks = marks.map(mark => [mark.id, mark.kind, mark.state, mark.current && 'c', mark.unsaved && 'u'].join())
  return [start, end, hidden, numbers.join(), lanes.map(mark => mark?.id).join(), ...looks].join(';')
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
export function lookOf({ start, end, marks, lanes, numbers }: Piece): Record<string, string> | null {
  if (marks.length === 0) return null
  const has = (test: (mark: Mark) => boolean) => marks.some(test)
  const state =
    (['claim', 'proposal', 'part', 'picked'] as const).find(wanted => has(mark => mark.state === wanted)) ?? 'claim'
  const proposal = marks.findLast(mark => mark.state === 'proposal')
  const innermost = marks.findLast(mark => mark.state === 'claim')
  const [first = state === 'claim' ? null : (proposal ?? marks[0]), second, third] = lanes
  const named = {
    kind: first?.kind,
    second: second?.kind,
    third: third?.kind,
    wash: innermost?.kind,
    dotted: state === 'claim' ? proposal?.kind : null,
  }
  const current = marks.find(mark => mark.current)
  const flags = {
    unsaved: has(mark => mark.unsaved === true),
    part: has(mark => mark.state === 'part'),
    picked: has(mark => mark.state === 'picked'),
    minor: proposal?.minor === true,
  }
  return {
    'data-state': state,
    'data-ids': marks.map(mark => mark.id).join(' '),
    ...Object.fromEntries(Object.entries(named).flatMap(([name, kind]) => (kind ? [[`data-${name}`, kind]] : []))),
    ...Object.fromEntries(Object.entries(flags).flatMap(([name, on]) => (on ? [[`data-${name}`, '']] : []))),
    ...(current && { 'data-current': edgesOf(current, { start, end }) }),
    ...(numbers.length > 0 && { 'data-number': numbers.join(' ') }),
  }
}

/** Which ends of the current mark a piece has, for the frame round all of its pieces. */
function edgesOf(mark: Span, piece: Span): string {
  const [first, last] = [mark.start === piece.start, mark.end === piece.end]
  return first && last ? 'whole' : first ? 'start' : last ? 'end' : 'middle'
}
