import { formatOf } from './format'

const moment = new Date('2026-01-20T22:30:00Z')

it.each([
  ['fr', undefined, '20 janv. 2026', '20 janv. 2026, 23:30', '23:30'],
  ['en', undefined, '20 Jan 2026', '20 Jan 2026, 23:30', '23:30'],
  ['en', 'Asia/Tokyo', '21 Jan 2026', '21 Jan 2026, 07:30', '07:30'],
] as const)('dates in %s, by the clock of %s', (locale, zone, day, withTime, time) => {
  const format = formatOf(locale, zone)
  expect(format.dateTime(moment, 'day')).toBe(day)
  expect(format.dateTime(moment, 'moment')).toBe(withTime)
  expect(format.dateTime(moment, 'time')).toBe(time)
})

it('numbers', () => {
  expect(formatOf('fr').number(12_345.5)).toBe('12\u202f345,5')
  expect(formatOf('en').number(12_345.5)).toBe('12,345.5')
})
