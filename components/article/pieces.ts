import type { KindName } from '@/lib/claims/value'
import { segments } from '@/lib/text/segments'
import type { Span } from '@/lib/text/span'
import type { LaidMark, LineMarks } from './line-marks'
import type { TextLine } from './lines'

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
  /** What its look says, in words, for who cannot see it: its kind and where it stands. */
  says?: string
}

/** A run of text within one line that is under the same marks, outermost first. `hidden` names a character that cannot be seen. */
export type Piece = Span & {
  marks: readonly Mark[]
  /** The claims under it by their lanes: null where a lane is empty here. */
  lanes: readonly (Mark | null)[]
  numbers: readonly number[]
  hidden: string | null
}

/** A line as pieces: every character of it is in exactly one, none is added, and two plain ones never touch. */
export function toPieces(text: string, line: TextLine, marks: LineMarks): Piece[] {
  const { start, end, hidden } = line
  if (start === end) return []
  if (marks.length === 0 && hidden.length === 0)
    return [{ start, end, marks: [], lanes: [], numbers: [], hidden: null }]
  const spans = [
    ...marks.map(({ mark }, at) => ({ id: `m${at}`, start: mark.start - start, end: mark.end - start })),
    ...hidden.map((one, at) => ({ id: `h${at}`, start: one.start - start, end: one.end - start })),
  ]
  return segments(text.slice(start, end), spans).map(piece => {
    const over = (letter: string) => piece.ids.filter(id => id[0] === letter).map(id => Number(id.slice(1)))
    const laid = over('m').map(at => marks[at])
    return toPiece({ start: piece.start + start, end: piece.end + start }, laid, hidden[over('h')[0]]?.code ?? null)
  })
}

function toPiece(span: Span, laid: readonly LaidMark[], hidden: string | null): Piece {
  const marks = laid.map(one => one.mark)
  const numbers = marks.filter(mark => mark.end === span.end && mark.number !== undefined).map(mark => mark.number ?? 0)
  const lanes: (Mark | null)[] = []
  for (const { mark, lane } of laid) {
    if (lane === null) continue
    while (lanes.length <= lane) lanes.push(null)
    lanes[lane] ??= mark
  }
  return { ...span, marks, lanes, numbers, hidden }
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
  const says = marks.flatMap(mark => (mark.end === end && mark.says) || []).join('; ')
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
    ...(says && { 'data-says': says }),
  }
}

/** Which ends of the current mark a piece has, for the frame round all of its pieces. */
function edgesOf(mark: Span, piece: Span): string {
  const [first, last] = [mark.start === piece.start, mark.end === piece.end]
  return first && last ? 'whole' : first ? 'start' : last ? 'end' : 'middle'
}
