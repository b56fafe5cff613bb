import { useFormat, type Format } from './format'

/**
 * A date as it is known ("2026-03-14", or with a time), written for the reader: with its time where that is known, unless only the
 * `day` is wanted. Null where it is empty; what is no date stays as it is. A day is the same day on every clock.
 */
export function knownDate(format: Format, known: string, wanted?: 'day'): string | null {
  if (known === '') return null
  const isDay = known.length <= 10
  const date = new Date(isDay ? `${known}T00:00:00Z` : known)
  if (Number.isNaN(date.getTime())) return known
  return isDay ? format.dateTime(date, 'day', { timeZone: 'UTC' }) : format.dateTime(date, wanted ?? 'moment')
}

/** `knownDate` as this screen writes dates. */
export function useKnownDate(): (known: string, wanted?: 'day') => string | null {
  const format = useFormat()
  return (known, wanted) => knownDate(format, known, wanted)
}
