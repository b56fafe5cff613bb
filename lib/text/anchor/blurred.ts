import type { Span } from '../span'
import type { Versions } from './align'
import { findByCharacters, type ByCharacters } from './by-characters'
import type { Carried } from './carry'
import { changesBetween } from './changes'
import { carryCrossed } from './crossed'
import { firstGreater } from './first-greater'
import { NUMBER } from './tokens'
import { newPlaceOf } from './verbatim'

/** It is gone, or nobody can say where it is. */
export const LOST: Carried = { state: 'lost', context: 'changed' }

/** How alike a passage, and what stands around it, must be by their characters, where their words are no longer known. */
const BLURRED = 0.7
const BLURRED_AROUND = 0.8
/** The same for a place that is only proposed to a person. */
const NEAR = 0.4
const NEAR_AROUND = 0.75

/** A passage by its characters: changed where it and its surroundings are there but for slips of the pen; else lost, with a place to look at. */
export function carryBlurred(versions: Versions, span: Span, f: number, l: number): Carried {
  const found = findByCharacters(versions, span, f, l)
  const place = found && found.start < found.end ? wordsAround(versions, found) : null
  if (!found || !place) return lostNear(versions, f, l)
  const [lo, hi] = place
  const around = Math.min(found.before, found.after)
  if (found.own >= BLURRED && around >= BLURRED_AROUND && found.numbers && keepsDigits(versions, span, found)) {
    const { start, end } = found
    return { state: 'changed', start, end, context: 'changed', changes: changesBetween(versions, f, l, lo, hi) }
  }
  const { b } = versions
  return found.own >= NEAR && around >= NEAR_AROUND
    ? { ...LOST, near: { start: b.start[lo], end: b.end[hi] } }
    : lostNear(versions, f, l)
}

/** A passage whose very words stand once in what is new in the text is lost, with a place to look at. */
function lostNear(all: Versions, f: number, l: number): Carried {
  const { a, b } = all
  if (l === f && a.kind[f] !== NUMBER) return LOST
  const near = newPlaceOf(all, f, l)
  if (near < 0) return LOST
  return carryCrossed(all, f, l) ?? { ...LOST, near: { start: b.start[near], end: b.end[near + l - f] } }
}

/** The first and last new token that a place touches. */
function wordsAround({ b }: Versions, { start, end }: Span): [number, number] | null {
  const lo = firstGreater(b.end, b.count, start)
  const hi = firstGreater(b.start, b.count, end - 1) - 1
  return lo <= hi ? [lo, hi] : null
}

/** A number is what a figure is: with another one, the passage is gone. */
function keepsDigits({ before, after }: Versions, span: Span, found: ByCharacters): boolean {
  const digits = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\D+/g, '')
  return digits(before, span) === digits(after, found)
}
