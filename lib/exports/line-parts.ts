import { z } from 'zod'

// What the lines of a release are made of. Offsets are UTF-16; moments are UTC with milliseconds.

/** A UUID. */
export const id = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
  .describe('UUID, lower case')
/** A moment. */
export const at = z.iso.datetime({ precision: 3 }).describe('A moment, UTC, with milliseconds')
/** A SHA-256. */
export const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, lower-case hexadecimal')
/** A whole number from 0. */
export const count = z.int().min(0).max(2_147_483_647)
/** A whole number from 1. */
export const version = z.int().min(1).max(2_147_483_647)
/** Any words, none too. */
export const words = z.string()
/** Words that are there. */
export const name = z.string().min(1)
/** A web address. */
export const link = z
  .string()
  .regex(/^https?:\/\//i)
  .max(2_000)
/** Somebody. */
export const person = z.strictObject({ id, name }).describe('Somebody, by name')
/** The two ends of a span. */
export const span = { start: count, end: count }
/** A span with its words. */
export const anchor = z
  .strictObject({ ...span, exact: words, prefix: words, suffix: words })
  .describe('Half-open [start, end) in UTF-16 units of the text, with its words and up to 32 units each side')
