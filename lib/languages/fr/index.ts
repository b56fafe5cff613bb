import type { Language } from '../language'
import { comparison } from './comparison'
import { families } from './families'
import { numbers } from './numbers'
import { signs } from './signs'
import { speech } from './speech'

/** French, of France, Belgium, Switzerland and Canada. */
export const fr: Language = { code: 'fr', name: 'français', signs, numbers, speech, comparison, families }
