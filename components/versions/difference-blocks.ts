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
    const parts = piece.words.split(/(\r\n|[\n\r\u2028\u2029])/)
    for (const [at, words] of parts.entries()) {
      const isBreak = at % 2 === 1
      if (isBreak && piece.kind !== 'same') lines.at(-1)!.push({ ...piece, words: '¶' })
      // A break that was taken out ends no line: what follows it follows on.
      if (isBreak && piece.kind !== 'deleted') lines.push([])
      if (!isBreak && words) lines.at(-1)!.push({ ...piece, words })
    }
  }
  return lines
    .filter(line => line.some(piece => /\S/.test(piece.words)))
    .map(line => ({ pieces: line, changed: line.some(piece => piece.kind !== 'same') }))
}
