import { readFileSync } from 'node:fs'
import type { Figure } from '../../lib/claims/value'
import type { LanguageCode } from '../../lib/languages'
import type { Span } from '../../lib/text/span'

/** A figure as a reader found it: Recoupe's own proposals are such, and peers' answers are made to be. */
export type Found = {
  span: Span
  core?: Span
  value: Pick<Figure, 'printed' | 'number' | 'low' | 'high' | 'unit' | 'dimension'>
}
/** What a data set asks to be read: `model` is one of Recognizers-Text's, by which some peers read one thing at a time. */
export type Reader = (text: string, language: LanguageCode, model: Model) => Found[]
export type Model = 'number' | 'percent' | 'ordinal' | 'currency' | 'temperature' | 'age' | 'dimension' | 'all'
/** Is told every miss, for those who mend. */
export type Miss = (set: string, ...words: unknown[]) => void

/** The rows of a JSONL file. */
export function lines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T)
}

/** How much of two spans is shared, from 0 to 1. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Whether two values are one but for rounding. */
export function close(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= Math.abs(b) * 1e-6
}
