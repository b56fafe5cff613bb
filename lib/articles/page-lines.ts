import { eachLine } from '../text/segments'
import type { Span } from '../text/span'
import type { ZoneKind } from './article'

/** A line as the rules see it: its words without space around them, and what it is once a rule has said so. */
export type Line = Span & { words: string; kind: ZoneKind | null; blankBefore: boolean }

/** The lines of a text that have something on them. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let blank = false
  eachLine(text, (start, end, isEmpty) => {
    if (isEmpty) {
      blank = true
      return
    }
    const words = text.slice(start, Math.min(end, start + 2000)).trim()
    lines.push({ start, end, words, kind: null, blankBefore: blank })
    blank = false
  })
  return lines
}

/** Whether a line is put as a title is: short, and without the stop that ends a sentence. */
export function isTitle(line: Line): boolean {
  return line.words.length <= 180 && !/[.…;,]["»”’)]?$/.test(line.words) && !/^[•●▪◦*]/.test(line.words)
}

/** Whether a line ends as a sentence does. */
export function isSentence(line: Line): boolean {
  return /[.!?…]["»”’)\]]*$/.test(line.words)
}
