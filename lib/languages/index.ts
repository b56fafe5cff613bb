import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** The languages that Recoupe reads, in the order in which they are offered. */
export const languages = { fr, en, es }

/** The code of a language that Recoupe reads. */
export type LanguageCode = keyof typeof languages
