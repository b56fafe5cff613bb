import type { Locale } from '../lib/i18n/locale'
import { en } from './en'
import { fr } from './fr'

/** Every word on the screens. One file per area and language; `messages.test.ts` holds the two languages together. */
export const messages: Record<Locale, typeof fr> = { fr, en }
