import type { Language } from '../language'
import { comparison } from './comparison'
import { families } from './families'
import { numbers } from './numbers'
import { signs } from './signs'
import { speech } from './speech'

/** Spanish, of Spain and America. */
export const es: Language = { code: 'es', name: 'español', signs, numbers, speech, comparison, families }
