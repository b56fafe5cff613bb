import { useFormat } from '@/lib/i18n/format'

/** A date as it is known ("2026-03-14", or with a time; empty where unknown), in the reader's language; null where unknown. */
export function useKnownDate(): (known: string) => string | null {
  const format = useFormat()
  return known => {
    if (known === '') return null
    const date = new Date(known.length <= 10 ? `${known.slice(0, 10)}T12:00:00Z` : known)
    if (Number.isNaN(date.getTime())) return known
    return format.dateTime(date, known.length <= 10 ? 'day' : 'moment')
  }
}
