import { createFormatter, useLocale, useTimeZone } from 'next-intl'
import { formats, timeZone } from './formats'
import type { Locale } from './locale'

/** Whose way of writing dates and numbers a language of the screens follows: 20 Jan 2026, never 1/20/2026. */
const regions = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Locale, string>

/** Writes dates and numbers in one language, by one clock. */
export type Format = ReturnType<typeof createFormatter>
const made = new Map<string, Format>()

/** Writes dates and numbers in a language, by the clock of a time zone (an IANA name). */
export function formatOf(locale: Locale, zone: string = timeZone): Format {
  const key = `${locale} ${zone}`
  const known = made.get(key)
  if (known) return known
  // The formatter only hands the language on to Intl, which knows regions; its type knows the languages of the screens.
  const format = createFormatter({ locale: regions[locale] as Locale, formats, timeZone: zone })
  made.set(key, format)
  return format
}

/** How dates and numbers are written on this screen. */
export function useFormat(): Format {
  return formatOf(useLocale(), useTimeZone())
}
