import fc from 'fast-check'
import { languages as known, type LanguageCode } from '../../languages'
import { detectFigures } from './detect'

const languages = Object.keys(known) as LanguageCode[]
const shards = fc.constantFrom(
  '12',
  '3',
  '2026',
  '40 000',
  '1,5',
  '1.234',
  '-',
  '–',
  '/',
  ':',
  '.',
  ',',
  ' ',
  '\n',
  "'",
  '’',
  '$',
  '€',
  '%',
  '°C',
  'km',
  'un',
  'une',
  'deux',
  'mille',
  'cent',
  'et',
  'demi',
  'quatre',
  'vingt',
  'dizaines',
  'de',
  'million',
  'millions',
  'a',
  'one',
  'half',
  'hundred',
  'and',
  'thousand',
  'plus de',
  'at least',
  'entre',
  'between',
  'to',
  'à',
  'janvier',
  'May',
  'personnes',
  'people',
  'h',
  'e',
  'st',
  '½',
  '\u00a0',
  '\u202f',
  'é',
  'e\u0301',
  '👍',
  '\u200d',
  '\ud800',
  '(',
  ')',
  'sur',
  'in',
  'tiers',
  'third',
  'premier',
  'second',
)
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(shards, { maxLength: 40 }).map(parts => parts.join('')),
  fc.array(shards, { maxLength: 40 }).map(parts => parts.join(' ')),
)

describe('reading any text', () => {
  it('never throws, keeps inside the text, prints exact slices, in order, none over another', () => {
    fc.assert(
      fc.property(odd, fc.constantFrom(...languages), fc.boolean(), (text, language, bare) => {
        let last = 0
        for (const { span, core, value, parts } of detectFigures(text, { language, bare })) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          last = span.end
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(span.end).toBeGreaterThan(span.start)
          expect(core && core.start >= span.start && core.end <= span.end).toBe(true)
          expect(value.printed).toBe(text.slice(span.start, span.end))
          expect(value.printed).not.toMatch(/[\n\r]/)
          if (parts.comparator)
            expect(value.comparatorWords).toBe(text.slice(parts.comparator.start, parts.comparator.end))
          for (const number of [value.number, value.low, value.high]) {
            if (number !== null && !['date', 'time', 'score'].includes(value.dimension))
              expect(number).toMatch(/^-?\d+(\.\d+)?$/)
          }
        }
      }),
      { numRuns: 3000 },
    )
  })
})
