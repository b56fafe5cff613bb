import type { CellEntry, CellSign, MatrixRow } from '@/lib/corroboration/matrix/matrix'
import type { SignTone } from '../claims/signs'

/** The colour of what a cell says; the sign and the words always stand with it. */
export const cellTones: Record<CellSign, SignTone> = {
  states: 'ink',
  supports: 'good',
  partly: 'half',
  other: 'warn',
  earlier: 'faint',
  refutes: 'warn',
  denies: 'warn',
  mentions: 'soft',
  reprint: 'faint',
}

/**
 * What a cell shows of an entry: its value where that is news (a figure, or anything that is not the row's own words again), else
 * a word for how it repeats them.
 */
export function shownIn(
  row: Pick<MatrixRow, 'kind'>,
  entry: CellEntry,
): { words: string } | { say: 'wordForWord' | 'alsoSaid' | 'otherWords' | null } {
  if (row.kind === 'figure' || entry.sign === 'other' || entry.sign === 'refutes' || entry.sign === 'denies')
    return { words: entry.shown }
  if (entry.sign === 'mentions' || entry.sign === 'earlier') return { words: entry.words }
  if (row.kind === 'quote' && entry.sign === 'partly') return { say: 'otherWords' }
  if (entry.sign === 'reprint') return { say: null }
  if (entry.sign === 'states') return { say: null }
  return { say: row.kind === 'quote' ? 'wordForWord' : 'alsoSaid' }
}
