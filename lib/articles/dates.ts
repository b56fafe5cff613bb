const months = [
  ['janvier', 'janv', 'january', 'jan'],
  ['février', 'fevrier', 'févr', 'fevr', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['août', 'aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['décembre', 'decembre', 'déc', 'dec', 'december'],
]
const monthOf = new Map(months.flatMap((names, i) => names.map(name => [name, i + 1] as const)))

const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/
const dayFirst = /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?\s+([a-zéèûôA-ZÉÛ]{3,9})\.?,?\s+(\d{4})(?!\d)/
const monthFirst = /(?<![a-zA-Zé])([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/
const numeric = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/

/**
 * The first date in a line, as ISO 8601: with its clock time and offset where it is written in ISO already, else the day
 * alone. "3/4/2024" is the 3rd of April in French and unreadable (null) in English, which writes both orders.
 */
export function parseDate(line: string, language: string): string | null {
  const written = iso.exec(line)
  if (written) {
    const [, year, month, day, hour, minute, second, offset] = written
    const date = toDay(+year, +month, +day)
    if (!date || hour === undefined || +hour > 23 || +minute > 59) return date
    const zone =
      offset && offset !== 'Z' && !offset.includes(':') ? `${offset.slice(0, 3)}:${offset.slice(3)}` : (offset ?? '')
    return `${date}T${hour}:${minute}:${second ?? '00'}${zone}`
  }
  const named = dayFirst.exec(line)
  const namedMonth = named && monthOf.get(named[2].toLowerCase())
  if (named && namedMonth) return toDay(+named[3], namedMonth, +named[1])
  const english = monthFirst.exec(line)
  const englishMonth = english && monthOf.get(english[1].toLowerCase())
  if (english && englishMonth) return toDay(+english[3], englishMonth, +english[2])
  const figures = numeric.exec(line)
  if (!figures) return null
  const [first, second, year] = figures.slice(1).map(Number)
  if (first > 12 || language !== 'en' || first === second) return toDay(year, second, first)
  return second > 12 ? toDay(year, first, second) : null
}

/** A day of the calendar as YYYY-MM-DD, or null. */
function toDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}
