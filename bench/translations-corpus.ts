import { translatedAffairs } from './translations-corpus-affairs'
import { translatedDisasters } from './translations-corpus-disasters'
import { translatedLater } from './translations-corpus-later'

/**
 * One invented event as it is told in two languages: an English dispatch, its French version by a desk (`cut`, `freely`: how the
 * desk went about it), and accounts by others who were at the same place, heard the same people and wrote down the same figures.
 */
export type TranslatedEvent = {
  name: string
  how:
    | 'whole'
    | 'cut short'
    | 'sentences merged'
    | 'own paragraph added'
    | 'freely'
    | 'credit left out'
    | 'few figures'
    | 'a brief'
  english: string[]
  french: string[]
  /** Independent accounts in French, the hardest first: same figures, same speakers. */
  others: string[][]
}

export const translatedEvents: readonly TranslatedEvent[] = [
  ...translatedDisasters,
  ...translatedAffairs,
  ...translatedLater,
]
