import type { KindName } from '@/lib/claims/value'
import { segments, type Marked } from '@/lib/text/segments'
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
  const spans: Marked<LaidMark | TextLine['hidden'][number]>[] = [
    ...marks.map(laid => ({ id: laid, start: laid.mark.start - start, end: laid.mark.end - start })),
    ...hidden.map(one => ({ id: one, start: one.start - start, end: one.end - start })),
  ]
  return segments(text.slice(start, end), spans).map(piece => {
    const laid = piece.ids.filter(one => 'mark' in one)
    const sign = piece.ids.find(one => 'code' in one)
    return toPiece({ start: piece.start + start, end: piece.end + start }, laid, sign?.code ?? null)
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
  const current = marks.find(mark => mark.current)
  const named = {
    kind: first?.kind,
    second: second?.kind,
    third: third?.kind,
    wash: innermost?.kind,
    dotted: state === 'claim' ? proposal?.kind : null,
    current: current && edgesOf(current, { start, end }),
    number: numbers.join(' '),
    says: marks.flatMap(mark => (mark.end === end && mark.says) || []).join('; '),
  }
  const flags = {
    unsaved: has(mark => mark.unsaved === true),
    part: has(mark => mark.state === 'part'),
    picked: has(mark => mark.state === 'picked'),
    minor: proposal?.minor === true,
  }
  const look: Record<string, string> = { 'data-state': state, 'data-ids': marks.map(mark => mark.id).join(' ') }
  for (const [name, word] of Object.entries(named)) if (word) look[`data-${name}`] = word
  for (const [name, on] of Object.entries(flags)) if (on) look[`data-${name}`] = ''
  return look
}

/** Which ends of the current mark a piece has, for the frame round all of its pieces. */
function edgesOf(mark: Span, piece: Span): string {
  const [first, last] = [mark.start === piece.start, mark.end === piece.end]
  return first && last ? 'whole' : first ? 'start' : last ? 'end' : 'middle'
}
