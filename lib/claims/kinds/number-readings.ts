/** What a printed number could mean: with the point as decimal sign, and with the comma. Plain decimal strings; null where it could not be. */
export type NumberReadings = { point: string | null; comma: string | null }

const grouped = (group: string, decimalSign: string) =>
  new RegExp(`^[-−]?(\\d{1,60}|\\d{1,3}([${group}]\\d{3}){1,20})([${decimalSign}]\\d{1,30})?$`)
const withPoint = grouped(",\\s'’", '.')
const withComma = grouped(".\\s'’", ',')

/** Both readings of digits as printed: "1,234" is 1234 to one reader and 1.234 to another. */
export function numberReadings(words: string): NumberReadings {
  const printed = words.trim()
  if (printed.length > 100) return { point: null, comma: null }
  const plain = printed.replace('−', '-')
  return {
    point: withPoint.test(printed) ? plain.replace(/[^\d.-]/g, '') : null,
    comma: withComma.test(printed) ? plain.replace(/[^\d,-]/g, '').replace(',', '.') : null,
  }
}
