import type { Figure } from '../value'

/** A figure of which nothing is read yet but the words. */
export function blankFigure(printed: string): Figure {
  return {
    printed,
    number: null,
    low: null,
    high: null,
    comparator: '=',
    comparatorWords: null,
    modality: 'asserted',
    dimension: 'count',
    unit: null,
    of: null,
    when: null,
  }
}
