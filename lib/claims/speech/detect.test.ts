import { growth, LINEAR } from '../../../test/linear'
import fc from 'fast-check'
import { detectSpeech } from './detect'
import { readAttribution, readQuote } from './read'

const languages = ['fr', 'en'] as const
/** Text made of what makes reading hard: marks, stops, cues, names, odd characters. */
const pieces = fc.constantFrom(
  '«',
  '»',
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  '„',
  '‹',
  '—',
  '-',
  ':',
  ',',
  '.',
  '…',
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  '(',
  ')',
  'a déclaré',
  'dit-il',
  'selon',
  "d'après",
  'que',
  'said',
  'that',
  'according to',
  'Dupont',
  'Marie',
  'le',
  'ministre',
  'he',
  'elle',
  'et',
  'and',
  'qui',
  'U.S.',
  'M.',
  '12',
  '\ud83d',
  '\ud83d\ude00',
  'é',
  '\u0301',
  '\u0000',
  'a-t-elle',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(pieces, { maxLength: 120 }).map(list => list.join(' ')),
  fc.array(pieces, { maxLength: 120 }).map(list => list.join('')),
)

describe('detectSpeech, whatever the text', () => {
  it('a dash with nothing behind it opens no quote', () => {
    const kindsIn = (source: string) => detectSpeech(source, { language: 'fr' }).map(({ kind }) => kind)
    expect(kindsIn('- dit-il')).not.toContain('quote')
    expect(kindsIn('- oui, dit-il')).toContain('quote')
  })

  it.each(languages)('keeps every passage inside the text and in order (%s)', language => {
    fc.assert(
      fc.property(text, source => {
        let before = 0
        for (const p of detectSpeech(source, { language })) {
          expect(p.span.start).toBeGreaterThanOrEqual(before)
          before = p.span.start
          expect(p.value.printed).toBe(source.slice(p.span.start, p.span.end))
          for (const part of [p.span, ...Object.values(p.parts)]) {
            expect(part.start).toBeLessThan(part.end)
            expect(part.start).toBeGreaterThanOrEqual(0)
            expect(part.end).toBeLessThanOrEqual(source.length)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it.each(languages)('answers for any passage that a person marks (%s)', language => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const [start, end] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y)
        expect(readQuote(source, { start, end }, { language }).printed).toBe(source.slice(start, end))
        expect(readAttribution(source, { start, end }, { language }).printed).toBe(source.slice(start, end))
      }),
      { numRuns: 200 },
    )
  })
})

describe('detectSpeech, however long the text', () => {
  const hostile: [string, string][] = [
    ['opening guillemets', '«'],
    ['closing guillemets', '»'],
    ['straight marks', '" '],
    ['pairs', '« » '],
    ['apostrophes', " 'a"],
    ['commas', 'mot, '],
    ['cues', 'a dit que '],
    ['sources', 'selon Marie '],
    ['names', 'Marie Dupont et '],
    ['no space', 'a'],
    ['dashes', 'Marie – '],
    ['brackets', 'Marie ('],
    ['relatives', 'Marie, qui a dit, '],
    ['reopened', '\n« mot'],
    ['relative voices', 'Luc, pour qui « mot » '],
    ['told infinitives', 'Et Luc d’ajouter : « mot ». '],
    ['signed paragraphs', 'mot\n— Une citation de Luc\n'],
    ['fields of office', 'a dit le maire en matière de '],
    ['pronouns', 'Il a dit que non. '],
    ['roles', 'le ministre Dupont. Le ministre a dit : « non ». '],
  ]
  it('takes twice the time for twice as many people of one name', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, at) => `Paul M${at.toString(36)}x Martin`).join(' a dit. ')
    const read = (source: string) => () => void detectSpeech(source, { language: 'fr' })
    expect(growth(read(people(4_000)), read(people(16_000)))).toBeLessThan(LINEAR)
  })

  it.each(hostile)('takes twice the time for twice as many %s', (_, piece) => {
    const read = (count: number) => () => {
      const source = piece.repeat(count)
      for (const language of languages) detectSpeech(source, { language })
    }
    expect(growth(read(5_000), read(20_000))).toBeLessThan(LINEAR)
  })
})
