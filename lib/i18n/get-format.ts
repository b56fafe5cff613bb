import 'server-only'
import { getLocale, getTimeZone } from 'next-intl/server'
import { formatOf } from './format'

/** `useFormat` for a page that awaits. */
export async function getFormat(): Promise<ReturnType<typeof formatOf>> {
  const [locale, zone] = await Promise.all([getLocale(), getTimeZone()])
  return formatOf(locale, zone)
}
