import { standingNumber, standingWord, type OriginCounts } from './standing-number'
import type { StandingName } from './signs'

it.each<[StandingName, OriginCounts, string | null, object | null]>([
  ['corroborated', { supports: 3 }, 'origins', { n: 3 }],
  ['single-origin', { supports: 1, needed: 2 }, 'of', { n: 1, needed: 2 }],
  ['single-origin', { supports: 1 }, 'origins', { n: 1 }],
  ['conflicting', { supports: 2, refutes: 1 }, 'against', { supports: 2, refutes: 1 }],
  ['refuted', { refutes: 2 }, 'origins', { n: 2 }],
  ['contested', { refutes: 1, supports: 0 }, 'against', { supports: 0, refutes: 1 }],
  ['contested', { supports: 2, denies: 1 }, 'against', { supports: 2, refutes: 1 }],
  ['contested', { denies: 1 }, 'denials', { n: 1 }],
  ['partly', { partly: 2 }, 'sources', { n: 2 }],
  ['inconclusive', { mentions: 4 }, 'sources', { n: 4 }],
  ['not-found', { searches: 1 }, 'searches', { n: 1 }],
  ['corroborated', {}, null, null],
  ['unchecked', { supports: 9 }, null, null],
  ['unverifiable', {}, null, null],
  ['not-checkable', {}, null, null],
])('%s of %p counts %p %p', (standing, counts, key, values) => {
  const number = standingNumber(standing, counts)
  expect(number?.key ?? null).toBe(key)
  expect(number?.values ?? null).toEqual(values)
})

it.each<[StandingName, OriginCounts, string]>([
  ['single-origin', { supports: 1, needed: 2 }, 'single-origin'],
  ['single-origin', { supports: 2, needed: 3 }, 'too-few'],
  ['corroborated', { supports: 2 }, 'corroborated'],
])('%s of %p is called %s', (standing, counts, word) => {
  expect(standingWord(standing, counts)).toBe(word)
})
