import type { Language } from '../language'
import { numbers } from './numbers'

/** French, of France, Belgium, Switzerland and Canada. */
export const fr: Language = { code: 'fr', name: 'français', numbers }
