import { kinds, type Field } from '@/lib/claims/kinds'
import { numberReadings } from '@/lib/claims/kinds/number-readings'
import type { KindName, Value, ValueOf } from '@/lib/claims/value'

/** What a form holds: every field as the person sees it, by the field's name. */
export type FormValues = Record<string, FormValue>
type FormValue = string | boolean | WhenText

/** A time in three boxes; all empty where nothing is said. */
type WhenText = { words: string; from: string; to: string }

/** A value as a form shows it; `list` fields one a line. */
export function toFormValues(kind: KindName, value: Value): FormValues {
  const stored = value as Record<string, unknown>
  return Object.fromEntries(kinds[kind].fields.map(field => [field.name, toFormValue(field, stored[field.name])]))
}

function toFormValue({ input }: Field, stored: unknown): FormValue {
  switch (input) {
    case 'yes-no':
      return stored === true
    case 'list':
      return Array.isArray(stored) ? stored.join('\n') : ''
    case 'when': {
      const when = stored as { words: string; from: string | null; to: string | null } | null
      return { words: when?.words ?? '', from: when?.from ?? '', to: when?.to ?? '' }
    }
    default:
      return typeof stored === 'string' ? stored : ''
  }
}

/** The value a form stands for: `base` with what was written. An empty box is null; whether it may be, the kind's schema says. */
export function fromFormValues(kind: KindName, form: FormValues, base: Value): unknown {
  const written = kinds[kind].fields.map(field => [field.name, fromFormValue(field, form[field.name])])
  return { ...base, ...Object.fromEntries(written) }
}

function fromFormValue({ input }: Field, written: FormValue | undefined): unknown {
  if (input === 'yes-no') return written === true
  if (input === 'when') {
    const { words = '', from = '', to = '' } = typeof written === 'object' ? written : {}
    return words || from || to ? { words: words.trim(), from: from.trim() || null, to: to.trim() || null } : null
  }
  const words = typeof written === 'string' ? written.trim() : ''
  if (input === 'list')
    return words
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean)
  if (words === '') return null
  return input === 'number' ? plainNumber(words) : words
}

/** A number as written, in plain digits where it can only mean one; else as it is, for the schema to ask about. */
export function plainNumber(words: string): string {
  const { point, comma } = numberReadings(words)
  const meant = new Set([point, comma].filter(reading => reading !== null))
  return meant.size === 1 ? [...meant][0] : words
}

/**
 * Where the content of a field comes from: it stands so in the text (`same`), was read from other words of it, deduced, written
 * by a person, or is still open.
 */
export type FieldOrigin = { from: 'read'; words: string } | { from: 'same' | 'deduced' | 'mended' | 'open' }

/** Why a field holds what it holds, by the first reading of the printed words; `text` is the article's. */
export function originOf(
  name: string,
  form: FormValues,
  reading: { kind: KindName; value: Value },
  text = '',
): FieldOrigin | null {
  const read = toFormValues(reading.kind, reading.value)[name]
  const now = form[name]
  if (typeof now === 'boolean') return null
  if (JSON.stringify(now) !== JSON.stringify(read)) return { from: 'mended' }
  const empty = typeof now === 'object' ? !now.words && !now.from && !now.to : !now
  if (empty) return { from: 'open' }
  const { printed, comparatorWords, when } = reading.value as Partial<ValueOf['figure']> & { printed: string }
  if (name === 'comparator' && comparatorWords) return { from: 'read', words: comparatorWords }
  if (name === 'when' && when?.words) return { from: 'read', words: when.words }
  if (numbers.has(name) || (typeof now === 'string' && (printed.includes(now) || text.includes(now))))
    return { from: 'same' }
  return { from: 'deduced' }
}

const numbers = new Set(['number', 'low', 'high'])
