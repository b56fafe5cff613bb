/** How a language writes numbers. */
export type NumberData = {
  /** The sign between units and tenths. */
  decimal: ',' | '.'
}
