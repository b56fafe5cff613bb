import type { NumberData } from '../numbers'
import { bounds } from './bounds'
import { calendar } from './calendar'
import { contexts } from './contexts'
import { measures } from './measures'
import { nouns } from './nouns'
import { words } from './number-words'

/** How Spanish writes numbers, and what stands around them. */
export const numbers: NumberData = { words, measures, calendar, bounds, nouns, contexts }
