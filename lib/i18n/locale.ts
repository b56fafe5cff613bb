/** The languages of the screens, the newsroom's own first: what is spoken where nobody asked for anything else. */
export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]
const defaultLocale: Locale = 'fr'

/** The cookie that keeps a person's choice of language. */
export const localeCookie = 'recoupe.locale'

const isLocale = (value: unknown): value is Locale => locales.some(locale => locale === value)

/** Longest Accept-Language header that is read; what stands behind it is ignored. */
const LONGEST_HEADER = 500

/**
 * The language to speak: the cookie's, else the best the browser asks for (RFC 9110, 12.5.4: highest q first, the header's
 * order among equals, `q=0` never), else French. Never throws, whatever the header holds.
 */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null | undefined): Locale {
  if (isLocale(cookie)) return cookie
  return wanted(acceptLanguage ?? '').find(isLocale) ?? defaultLocale
}

/** The primary tags of an Accept-Language header ("fr-CA" is "fr"), most wanted first. */
function wanted(header: string): string[] {
  return header
    .slice(0, LONGEST_HEADER)
    .split(',')
    .map(part => {
      const [tag = '', ...settings] = part.split(';')
      return { tag: tag.trim().toLowerCase().split('-')[0], weight: weight(settings) }
    })
    .filter(choice => choice.weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(choice => choice.tag)
}

function weight(settings: string[]): number {
  const written = settings.map(setting => setting.trim()).find(setting => setting.startsWith('q='))
  const value = written === undefined ? 1 : Number(written.slice(2))
  return value >= 0 && value <= 1 ? value : 0
}
