/** UCUM codes that people do not write, with the unit of Intl that has their word in every language. */
const intlUnits: Record<string, string> = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  h: 'hour',
  min: 'minute',
  s: 'second',
  Cel: 'celsius',
  '[degF]': 'fahrenheit',
  m: 'meter',
  km: 'kilometer',
  cm: 'centimeter',
  mm: 'millimeter',
  g: 'gram',
  kg: 'kilogram',
  L: 'liter',
}

const long = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's'])
const signs: Record<string, string> = { m2: 'm²', m3: 'm³', km2: 'km²', cm2: 'cm²', t: 't' }

/** A unit as people write it in this language ("10 ans", "4,85 m", "−14 °C"), for this many of it; counted nouns and currencies as they are. */
export function unitLabel(unit: string, number: string, locale: string): string {
  const known = intlUnits[unit]
  if (known === undefined) return signs[unit] ?? unit
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: known,
    unitDisplay: long.has(unit) ? 'long' : 'short',
  })
  const words = format.formatToParts(Number(number)).find(part => part.type === 'unit')
  return words?.value ?? unit
}
