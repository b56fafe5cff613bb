import { formatOf } from './format'
import { knownDate } from './known-date'

it.each([
  ['2026-03-14', 'Europe/Paris', undefined, '14 Mar 2026'],
  ['2026-03-14', 'America/Montreal', undefined, '14 Mar 2026'],
  ['2026-03-14', 'Pacific/Auckland', undefined, '14 Mar 2026'],
  ['2026-03-14T23:30:00Z', 'Europe/Paris', undefined, '15 Mar 2026, 00:30'],
  ['2026-03-14T23:30:00Z', 'America/Montreal', undefined, '14 Mar 2026, 19:30'],
  ['2026-03-14T23:30:00Z', 'Europe/Paris', 'day', '15 Mar 2026'],
  ['last week', 'Europe/Paris', undefined, 'last week'],
  ['', 'Europe/Paris', undefined, null],
] as const)('%j by the clock of %s (%s) is %j', (known, zone, wanted, written) => {
  expect(knownDate(formatOf('en', zone), known, wanted)).toBe(written)
})
