/** A line of a printed page and where it stands, in points from the lower left corner; `end` is its right edge. */
export type PrintedLine = { words: string; x: number; y: number; end: number; height: number }

/** A line this much shorter than the widest of its page may be the last of its paragraph. */
const SHORT_LINE = 0.86
/** Lines this much further apart than is usual begin a new paragraph. */
const WIDE_GAP = 1.35
const OTHER_SIZE = 0.12
const FEW = 4
const USUAL_LEADING = 1.5

/**
 * The paragraphs of printed pages, joined by line breaks: lines that run on are one paragraph again, a word divided at a
 * line's end is whole again, and what stands at the head or the foot of most pages (titles, page numbers) is left out.
 */
export function reflow(pages: readonly (readonly PrintedLine[])[]): string {
  const running = runningLines(pages)
  const kept = pages.map(lines => lines.filter(line => !running.has(shapeOf(line))))
  const whole = wordsOf(kept)
  const paragraphs: string[] = []
  let last: PrintedLine | null = null
  for (const lines of kept) {
    const widest = lines.reduce((most, line) => Math.max(most, line.end), 0)
    const usual = usualGap(lines)
    for (const [at, line] of lines.entries()) {
      const goesOn: boolean = last !== null && runsOn(last, line, { first: at === 0, widest, usual })
      if (goesOn) paragraphs.push(joined(paragraphs.pop() ?? '', line.words.trim(), whole))
      else paragraphs.push(line.words.trim())
      last = line
    }
  }
  return paragraphs.join('\n')
}

type Around = { first: boolean; widest: number; usual: number }

/** Whether a line goes on with the sentence of the line before it. */
function runsOn(before: PrintedLine, line: PrintedLine, { first, widest, usual }: Around): boolean {
  if (Math.abs(before.height - line.height) > OTHER_SIZE * Math.max(before.height, line.height)) return false
  if (/^\s*(?:[•●▪◦‣–—-]|\d{1,2}[.)])\s/.test(line.words)) return false
  const ends = /[.!?…:;»”"]\s*$/.test(before.words)
  // A column or a page ends in the middle of a sentence.
  if (first || line.y > before.y) return !ends && /^\s*\p{Ll}/u.test(line.words)
  if (before.y - line.y > WIDE_GAP * usual) return false
  const short = before.end < SHORT_LINE * widest
  return !short || (!ends && /^\s*\p{Ll}/u.test(line.words))
}

/** Joins a line to its paragraph. A hyphen at the break stays where the word is written with one elsewhere, or where no letters stand around it. */
function joined(paragraph: string, line: string, whole: ReadonlySet<string>): string {
  const divided = /(\p{L}[\p{L}\u2019']*)[-\u00AD\u2010]$/u.exec(paragraph)
  const next = /^\p{Ll}+/u.exec(line)
  if (!divided || !next) return paragraph === '' ? line : `${paragraph} ${line}`
  const hyphenated = `${divided[1]}-${next[0]}`.toLowerCase()
  return whole.has(hyphenated) ? paragraph + line : paragraph.slice(0, -1) + line
}

/** The words with hyphens that stand inside lines. */
function wordsOf(pages: readonly (readonly PrintedLine[])[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { words } of pages.flat())
    for (const [word] of words.toLowerCase().matchAll(/\p{L}+-\p{L}+/gu)) found.add(word)
  return found
}

/** The distance of lines that most have to the one before, in points; on a page of few lines, no more than lines in a paragraph have. */
function usualGap(lines: readonly PrintedLine[]): number {
  const gaps = lines.slice(1).flatMap((line, at) => (lines[at].y > line.y ? [lines[at].y - line.y] : []))
  const sorted = gaps.sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  return sorted.length < FEW ? Math.min(middle, USUAL_LEADING * (lines[0]?.height ?? 0)) : middle
}

/** What stands at one height in the same words, but for digits, on most of at least three pages. */
function runningLines(pages: readonly (readonly PrintedLine[])[]): ReadonlySet<string> {
  if (pages.length < 3) return new Set()
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const shape of new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(shapeOf)))
      counts.set(shape, (counts.get(shape) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > pages.length / 2).map(([shape]) => shape))
}

const shapeOf = ({ words, y }: PrintedLine) => `${Math.round(y / 4)} ${words.trim().replace(/\d+/g, '0')}`
