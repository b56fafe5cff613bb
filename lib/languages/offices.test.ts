import { holderOn, KNOWN_UNTIL, offices, type Office, type Term } from './offices'

it.each([
  ['us-president', ['2025-12-20'], 'fr', 'Donald Trump'],
  ['us-president', ['2023-03-01', '2024-06-02'], 'en', 'Joe Biden'],
  ['us-president', ['2023-03-01', '2025-12-20'], 'en', null],
  ['us-president', ['2025-01-19', '2025-01-20'], 'en', null],
  ['us-president', [], 'en', null],
  ['us-president', [KNOWN_UNTIL], 'en', null],
  ['russian-president', ['2024-02-02'], 'fr', 'Vladimir Poutine'],
  ['russian-president', ['2024-02-02'], 'en', 'Vladimir Putin'],
  ['german-chancellor', ['1999-01-01'], 'en', null],
] as [Office, string[], string, string | null][])('%s on %s in %s: %s', (office, days, language, name) => {
  expect(holderOn(office, days, language)).toBe(name)
})

it.each(Object.entries(offices) as [string, readonly Term[]][])('terms of %s follow one another', (_, terms) => {
  terms.forEach(({ from, to }, at) => {
    expect(from < (to ?? KNOWN_UNTIL)).toBe(true)
    if (at + 1 < terms.length) expect(to !== null && to <= terms[at + 1].from).toBe(true)
  })
})
