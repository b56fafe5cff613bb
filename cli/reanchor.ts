import type { Command } from 'commander'
import { reanchor, type Carried } from '../lib/text/anchor/reanchor'
import type { Span } from '../lib/text/span'
import { failure, filterLines, type Answer } from './lines'

/** Adds `recoupe reanchor` to the command line. */
export function addReanchor(program: Command): void {
  program
    .command('reanchor')
    .description('Carry passages from one version of a text to the next, by lines {"id","before","after","passages"}.')
    .action(() => filterLines(process.stdin, process.stdout, reanchorLine))
}

/** One line of the filter: where each passage is in the new text, or what is wrong with the line. */
export function reanchorLine({ before, after, passages }: Record<string, unknown>): Answer {
  if (typeof before !== 'string' || typeof after !== 'string') {
    return failure('bad_text', 'A line needs "before" and "after", both strings.')
  }
  if (!Array.isArray(passages)) return failure('bad_passages', 'A line needs "passages", a list of {"start","end"}.')
  const spans = passages.map(passage => toSpan(passage, before.length))
  const wrong = spans.indexOf(null)
  if (wrong >= 0)
    return failure('bad_range', `Passage ${wrong} is no range of "before", which is ${before.length} units long.`)
  return {
    passages: reanchor(
      before,
      after,
      spans.filter(span => span !== null),
    ).map(placed),
  }
}

/** What the filter says of a passage: where it is, never where somebody might look for it. */
function placed({ state, start, end, context, changes }: Carried): Omit<Carried, 'near'> {
  return { state, ...(start !== undefined && { start, end }), context, ...(changes && { changes }) }
}

function toSpan(value: unknown, length: number): Span | null {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return null
  const { start, end } = value
  if (typeof start !== 'number' || typeof end !== 'number' || !Number.isInteger(start) || !Number.isInteger(end))
    return null
  return start >= 0 && start < end && end <= length ? { start, end } : null
}
