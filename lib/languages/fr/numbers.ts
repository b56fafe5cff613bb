import type { NumberData } from '../numbers'

/** How French writes numbers. */
export const numbers: NumberData = { decimal: ',' }
