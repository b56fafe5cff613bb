import { standingNumber, standingWord, toBadge, type OriginCounts } from './standing-number'
import type { Standing, StandingAnswer } from '@/lib/corroboration/standing'

it.each<[Standing, OriginCounts, string | null, object | null]>([
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

it.each<[Standing, OriginCounts, string]>([
  ['single-origin', { supports: 1, needed: 2 }, 'single-origin'],
  ['single-origin', { supports: 2, needed: 3 }, 'too-few'],
  ['corroborated', { supports: 2 }, 'corroborated'],
])('%s of %p is called %s', (standing, counts, word) => {
  expect(standingWord(standing, counts)).toBe(word)
})

const voice = { originId: 'o', name: 'ATF', sources: ['ATF'], primary: false, anonymous: false }
const answer: StandingAnswer = {
  question: 'said',
  computed: 'single-origin',
  shown: 'corroborated',
  overrideReason: 'heard the recording',
  averitec: 'Supported',
  reason: {
    needed: 2,
    supports: [voice],
    refutes: [],
    denies: [],
    partly: [],
    mentions: [voice, voice],
    searches: 3,
    notCounted: [],
    onlyAnonymous: false,
  },
}

it('an answer is shown as a person set it, says so, and counts its origins', () => {
  const counts = { supports: 1, refutes: 0, denies: 0, partly: 0, mentions: 2, searches: 3, needed: 2 }
  expect(toBadge(answer, false)).toEqual({ standing: 'corroborated', question: 'said', overridden: true, counts })
  expect(toBadge({ ...answer, overrideReason: null }, true)).toMatchObject({ question: undefined, overridden: false })
})
