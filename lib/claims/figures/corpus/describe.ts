import type { Proposal } from '../../proposal'

/** One row of a corpus: a sentence with its figures in brackets, and what each is; no brackets, no figure. */
export type CorpusRow = [marked: string, ...figures: string[]]

/** A figure in a few words, as the corpora write them: "> 200 drone", "100..150 agent", "2026-01-09 date", "34 a of age". */
export function describeFigure({ value }: Proposal<'figure'>): string {
  const { number, low, high, comparator, unit, dimension } = value
  const sign = comparator === '=' || comparator === 'between' ? '' : `${comparator} `
  const amount = number ?? (low !== null ? `${low}..${high}` : 'open')
  const what =
    dimension === 'age'
      ? `${unit} of age`
      : dimension === 'percent-points' && unit === '%'
        ? 'points'
        : (unit ?? dimension)
  return `${sign}${amount} ${dimension === 'ordinal' && unit ? `ordinal ${unit}` : what}`
}
