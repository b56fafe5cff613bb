import { z } from 'zod'
import { kindNames } from '../claims/kinds'
import { withValue } from '../claims/kinds/schemas'
import { readMarked, type ReadFrom } from '../claims/read'
import type { KindAndValue } from '../claims/value-columns'
import type { KindName, Value } from '../claims/value'
import { fail, ok, type Result } from '../result'
import { codePointIndex, type CodePointIndex } from '../text/code-points'
import { fromSelectors, type TextPositionSelector, type TextQuoteSelector } from '../text/selectors'
import type { Anchor } from '../text/span'

/** An annotation as a claim of one text: its first target is the main passage, further ones are mentions. Offsets are UTF-16. */
export type AnnotatedClaim = KindAndValue & { passages: Anchor[] }

/** One annotation as it was read: its id (or its number, from 1), its quoted words, and the claim it makes or why it makes none. */
export type ReadAnnotation = { id: string; exact: string | null; claim: Result<AnnotatedClaim> }

/** More annotations than this are not read at once. */
const MOST_ANNOTATIONS = 500

const one = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)])
const quote = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})
const position = z.looseObject({ type: z.literal('TextPositionSelector'), start: z.number(), end: z.number() })
const target = z.looseObject({ selector: one(z.unknown()).optional() })
const annotation = z.looseObject({
  id: z.string().max(2_000).optional(),
  body: one(z.unknown()).optional(),
  target: one(z.union([z.string(), target])),
})

/**
 * The annotations of a W3C Web Annotation document (https://www.w3.org/TR/annotation-model/): one, a list, a page, or a collection
 * with its first page in it. Fails with `no_annotations` or `too_many_annotations` (params `max`).
 */
export function listAnnotations(document: unknown): Result<unknown[]> {
  const items = itemsOf(document)
  if (items.length === 0) return fail('invalid', 'no_annotations', 'There is no annotation in it.', 'annotations')
  if (items.length > MOST_ANNOTATIONS)
    return fail('invalid', 'too_many_annotations', 'These are too many annotations at once.', 'annotations', {
      params: { max: MOST_ANNOTATIONS },
    })
  return ok(items)
}

function itemsOf(document: unknown): unknown[] {
  if (Array.isArray(document)) return document
  if (document === null || typeof document !== 'object') return []
  const { items, first, target } = document as { items?: unknown; first?: unknown; target?: unknown }
  if (target !== undefined) return [document]
  return Array.isArray(items) ? items : first === undefined ? [] : itemsOf(first)
}

/**
 * Reads annotations against a text. Each target needs a TextQuoteSelector, a TextPositionSelector (in code points) or both; the
 * position counts where its words are the quoted ones, else the quote has to fit one place alone. The kind is that of a tag among
 * the bodies, the value that of a JSON body of ours, else what is read from the words.
 */
export function readAnnotations(items: readonly unknown[], from: ReadFrom): ReadAnnotation[] {
  const index = codePointIndex(from.text)
  return items.map((item, at) => {
    const parsed = annotation.safeParse(item)
    if (!parsed.success) {
      const claim = fail('invalid', 'bad_annotation', 'This is no annotation of a text.', `annotations.${at}`)
      return { id: `${at + 1}`, exact: null, claim }
    }
    const { id, body, target } = parsed.data
    const targets = listed(target)
    const exact = targets.map(selectorsOf).find(({ quote }) => quote)?.quote?.exact ?? null
    return { id: id ?? `${at + 1}`, exact, claim: toClaim(targets, listed(body), from, index) }
  })
}

function toClaim(
  targets: readonly unknown[],
  bodies: readonly unknown[],
  from: ReadFrom,
  index: CodePointIndex,
): Result<AnnotatedClaim> {
  const passages: Anchor[] = []
  for (const target of targets) {
    const { quote, position } = selectorsOf(target)
    if (!quote && !position)
      return fail('invalid', 'no_selector', 'It does not say which words it is about.', 'target.selector')
    const found = fromSelectors(from.text, { quote, position }, index)
    if (!found.ok) return found
    passages.push(found.value)
  }
  const [main] = passages
  if (!main) return fail('invalid', 'no_selector', 'It does not say which words it is about.', 'target')
  return ok({ ...valueOf(bodies, main, from), passages })
}

function selectorsOf(target: unknown): { quote?: TextQuoteSelector; position?: TextPositionSelector } {
  if (target === null || typeof target !== 'object') return {}
  const selectors = listed((target as { selector?: unknown }).selector)
  const first = <T>(schema: z.ZodType<T>) =>
    selectors.map(one => schema.safeParse(one)).find(parsed => parsed.success)?.data
  return { quote: first(quote), position: first(position) }
}

const ours = withValue({})

/** The kind and value of a body of ours; else of the first tag that names a kind; else a statement. */
function valueOf(bodies: readonly unknown[], main: Anchor, from: ReadFrom): KindAndValue {
  for (const body of bodies) {
    const words = wordsOf(body)
    if (words === null || !words.startsWith('{')) continue
    const parsed = ours.safeParse(parsedJson(words))
    if (parsed.success)
      return { kind: parsed.data.kind, value: { ...parsed.data.value, printed: main.exact } } as KindAndValue
  }
  const kind = bodies.map(wordsOf).find((words): words is KindName => kindNames.some(name => name === words))
  const chosen = kind ?? 'statement'
  return { kind: chosen, value: readMarked(chosen, main, from).value as Value } as KindAndValue
}

function wordsOf(body: unknown): string | null {
  if (typeof body === 'string') return body
  const value = body !== null && typeof body === 'object' && 'value' in body ? body.value : null
  return typeof value === 'string' ? value : null
}

function parsedJson(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return null
  }
}

function listed(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}
