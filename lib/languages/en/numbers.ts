import type { NumberData } from '../numbers'

/** How English writes numbers. */
export const numbers: NumberData = { decimal: '.' }
