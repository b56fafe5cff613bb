import { same } from '../same'
import { normalForm } from '../text/normal-form'
import type { Span } from '../text/span'
import { readMarked, type ReadFrom } from './read'
import type { KindAndValue } from './value-columns'
import type { Value } from './value'

/**
 * The value of a claim whose words are others after a correction, read from the words as they are now. What a person had mended by
 * hand in the old reading stays as they left it, save where the words it stood for have changed the machine's reading of it. Words
 * that differ in typography alone leave the value as it is.
 */
export function carriedValue(
  { kind, value }: KindAndValue,
  before: { span: Span; from: ReadFrom },
  after: { span: Span; from: ReadFrom },
): Value {
  const words = ({ span, from }: typeof before) => from.text.slice(span.start, span.end)
  const printed = words(after)
  if (normalForm(words(before)).text === normalForm(printed).text) return { ...value, printed } as Value
  const then = readMarked(kind, before.span, before.from).value as unknown as Record<string, unknown>
  const now = readMarked(kind, after.span, after.from).value as unknown as Record<string, unknown>
  const mended = Object.entries(value).filter(
    ([name, set]) => name !== 'printed' && !same(set, then[name]) && same(then[name], now[name]),
  )
  return { ...now, ...Object.fromEntries(mended), printed } as unknown as Value
}
