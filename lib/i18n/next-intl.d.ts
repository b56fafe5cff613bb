import type { Locale } from './locale'
import type { formats } from './formats'
import type { fr } from '../../messages/fr'

declare module 'next-intl' {
  /** Makes a wrong key, language or format a compile error. */
  interface AppConfig {
    Locale: Locale
    Messages: typeof fr
    Formats: typeof formats
  }
}
