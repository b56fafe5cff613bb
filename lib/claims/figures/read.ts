import type { Span } from '../../text/span'
import type { Proposal } from '../proposal'
import type { Figure } from '../value'
import { blankFigure } from './blank'
import { boundBefore } from './bound'
import { detectFigures } from './detect'
import { modalityBefore } from './modality'
import { openPage, type FigureOptions } from './page'

/** The value of a marked passage, and the words that gave its comparator and its number. */
export type FigureReading = { value: Figure; found: { comparator?: Span; core?: Span } }

/** How much of the text around a passage is read with it. */
const AROUND = 240

/**
 * Reads a passage that a person marked: the figure inside it, with the comparator and the verb of the words around it.
 * Always answers; where the passage holds no number that can be read, `number`, `low` and `high` are null.
 */
export function readFigure(text: string, span: Span, options: FigureOptions): FigureReading {
  const start = from(text, span.start)
  const window = text.slice(start, to(text, span.end))
  const inside = { start: span.start - start, end: span.end - start }
  const found =
    best(detectFigures(window, options), inside) ??
    best(detectFigures(window, { ...options, bare: true }), inside) ??
    alone(window, inside, options)
  const printed = text.slice(span.start, span.end)
  if (!found) return { value: nothing(window, inside, printed, options), found: {} }
  const moved = (at: Span): Span => ({ start: at.start + start, end: at.end + start })
  return {
    value: { ...found.value, printed },
    found: {
      ...(found.parts.comparator ? { comparator: moved(found.parts.comparator) } : {}),
      ...(found.core ? { core: moved(found.core) } : {}),
    },
  }
}

/** The start of the words that are read: the line's, or a space not too far back. */
function from(text: string, at: number): number {
  const line = text.lastIndexOf('\n', at - 1) + 1
  if (at - line <= AROUND) return line
  const space = text.indexOf(' ', at - AROUND)
  return space >= 0 && space < at ? space + 1 : at
}

function to(text: string, at: number): number {
  const line = text.indexOf('\n', at)
  const end = line < 0 ? text.length : line
  if (end - at <= AROUND) return end
  const space = text.lastIndexOf(' ', at + AROUND)
  return space > at ? space : at
}

/** The figure whose number lies inside the passage; the first, where there are several, and one that was read before one that was not. */
function best(figures: Proposal<'figure'>[], span: Span): Proposal<'figure'> | null {
  const inside = figures.filter(({ core }) => core && core.start >= span.start && core.end <= span.end)
  return inside.find(({ value }) => value.number !== null || value.low !== null) ?? inside[0] ?? null
}

/** The passage read without what follows it, as where only one end of a range was marked. */
function alone(window: string, span: Span, options: FigureOptions): Proposal<'figure'> | null {
  const [first] = detectFigures(window.slice(span.start, span.end), { ...options, bare: true })
  if (!first?.core) return null
  const core = { start: first.core.start + span.start, end: first.core.end + span.start }
  const page = openPage(window.slice(0, span.end), options)
  const at = page.start.subarray(0, page.count).indexOf(core.start)
  const bound = at >= 0 ? boundBefore(page, at) : null
  const value = { ...first.value, modality: at >= 0 ? modalityBefore(page, at) : first.value.modality }
  if (!bound || value.comparator !== '=') return { ...first, value, core, parts: {} }
  const words = window.slice(bound.span.start, bound.span.end)
  return {
    ...first,
    core,
    value: { ...value, comparator: bound.comparator, comparatorWords: words },
    parts: { comparator: bound.span },
  }
}

function nothing(window: string, span: Span, printed: string, options: FigureOptions): Figure {
  const page = openPage(window.slice(0, span.end), options)
  let at = page.count
  while (at > 0 && page.start[at - 1] >= span.start) at--
  return { ...blankFigure(printed), modality: modalityBefore(page, at), dimension: 'other' }
}
