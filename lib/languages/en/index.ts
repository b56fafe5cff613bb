import type { Language } from '../language'
import { comparison } from './comparison'
import { families } from './families'
import { numbers } from './numbers'
import { signs } from './signs'
import { speech } from './speech'

/** English, British and American. */
export const en: Language = { code: 'en', name: 'English', signs, numbers, speech, comparison, families }
