import type { Language } from '../language'
import { numbers } from './numbers'
import { speech } from './speech'

/** Spanish, of Spain and America. */
export const es: Language = { code: 'es', name: 'español', numbers, speech }
