import { fail, ok, type Result } from '../result'
import { badCharacters } from './characters'
import { isGraphemeEdge } from './graphemes'

/** A piece of one text: half-open `[start, end)`, in UTF-16 code units, as JavaScript strings count. */
export type Span = { start: number; end: number }

/** How many UTF-16 units of the text on each side travel with a passage's words. */
export const CONTEXT = 32

/** The longest passage a claim may have, in UTF-16 units: some ten paragraphs. */
export const LONGEST = 20_000

/** A span that carries the words it stands on and up to `CONTEXT` units of text on each side. */
export type Anchor = Span & { exact: string; prefix: string; suffix: string }

/** Nothing to see: white space, or characters that have no width. */
const nothing = /^[\s\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]*$/

/**
 * The span with its words and its context. The context never begins or ends inside a surrogate pair, so it may be one
 * unit shorter than `CONTEXT`. The span is taken as it is: check it first (`checkSpan`) if it comes from outside.
 */
export function toAnchor(text: string, { start, end }: Span): Anchor {
  let from = Math.max(0, start - CONTEXT)
  let to = Math.min(text.length, end + CONTEXT)
  if (isLowSurrogate(text, from)) from++
  if (to < text.length && to > end && isLowSurrogate(text, to)) to--
  return { start, end, exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) }
}

/**
 * Whether a claim may stand on this span of this text. Fails with `bad_range` (not whole numbers, or the start after the
 * end), `range_outside_text` (params `length`), `range_splits_character` (params `offset`), `empty_claim`,
 * `too_long` (params `max`) or `bad_character`.
 */
export function checkSpan(text: string, span: Span): Result<Span> {
  const { start, end } = span
  if (!isOffset(start) || !isOffset(end)) {
    return fail(
      'invalid',
      'bad_range',
      'Start and end must be whole numbers from 0.',
      isOffset(start) ? 'end' : 'start',
    )
  }
  if (start > end) return fail('invalid', 'bad_range', 'The start lies after the end.', 'start')
  const length = text.length
  if (end > length) {
    const field = start > length ? 'start' : 'end'
    const message = `This range ends outside the text, which is ${length} units long.`
    return fail('invalid', 'range_outside_text', message, field, { params: { length } })
  }
  if (start === end) return fail('invalid', 'empty_claim', 'Select at least one word.', 'end')
  if (end - start > LONGEST) {
    const message = `This passage is too long: ${LONGEST} characters is the most.`
    return fail('invalid', 'too_long', message, 'end', { params: { max: LONGEST } })
  }
  for (const field of ['start', 'end'] as const) {
    if (!isGraphemeEdge(text, span[field])) {
      const message = 'This range begins or ends in the middle of a character.'
      return fail('invalid', 'range_splits_character', message, field, { params: { offset: span[field] } })
    }
  }
  const words = text.slice(start, end)
  if (nothing.test(words)) return fail('invalid', 'empty_claim', 'Select at least one word.', 'end')
  if (badCharacters(words).length > 0) {
    return fail('invalid', 'bad_character', 'This passage holds a character that cannot be stored.', 'start')
  }
  return ok({ start, end })
}

/**
 * `checkSpan`, and that the words and the context the anchor carries are those of the text: else `quote_mismatch`.
 * A shorter context than `CONTEXT` is accepted; the value is the anchor with its full context.
 */
export function checkAnchor(text: string, anchor: Anchor): Result<Anchor> {
  const checked = checkSpan(text, anchor)
  if (!checked.ok) return checked
  const { start, end, exact, prefix, suffix } = anchor
  const field =
    text.slice(start, end) !== exact
      ? 'exact'
      : !text.endsWith(prefix, start)
        ? 'prefix'
        : !text.startsWith(suffix, end)
          ? 'suffix'
          : null
  if (field) return fail('conflict', 'quote_mismatch', 'The text under this highlight is different.', field)
  return ok(toAnchor(text, checked.value))
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
