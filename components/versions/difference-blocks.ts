import type { Piece } from '@/lib/text/difference'

/** A line of two texts read together. */
export type DifferenceLine = { pieces: Piece[]; changed: boolean }
/** Lines that follow one another and are all changed (or stand beside one that is), or all not. */
export type DifferenceBlock = { changed: boolean; lines: DifferenceLine[] }

/** How many unchanged lines are shown on each side of a change. */
const AROUND = 1

/** A difference as lines, in blocks: what changed with a line round it, and between those what did not, to be folded. Blank lines are left out. */
export function differenceBlocks(pieces: readonly Piece[]): DifferenceBlock[] {
  const lines = toLines(pieces)
  const shown = lines.map((_, at) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(neighbour => neighbour.changed),
  )
  const blocks: DifferenceBlock[] = []
  lines.forEach((line, at) => {
    const last = blocks.at(-1)
    if (last?.changed === shown[at]) last.lines.push(line)
    else blocks.push({ changed: shown[at]!, lines: [line] })
  })
  return blocks
}

function toLines(pieces: readonly Piece[]): DifferenceLine[] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    for (const [at, words] of piece.words.split(/(\r\n|[\n\r\u2028\u2029])/).entries()) {
      const line = lines.at(-1)!
      if (at % 2 === 0) {
        if (words) line.push({ ...piece, words })
        continue
      }
      const isWhole = line.every(one => one.kind === piece.kind)
      // A line that came or went as a whole needs no sign; one that was broken or joined does.
      if (!isWhole && piece.kind !== 'same' && line.at(-1)?.words !== BREAK) line.push({ ...piece, words: BREAK })
      if (isWhole || piece.kind !== 'deleted') lines.push([])
    }
  }
  return lines
    .filter(line => line.some(piece => /\S/.test(piece.words)))
    .map(line => ({ pieces: line, changed: line.some(piece => piece.kind !== 'same') }))
}

/** What stands for a line break that came or went. */
const BREAK = '¶'
