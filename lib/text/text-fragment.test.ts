import fc from 'fast-check'
import { deepLink, parseTextDirective, toTextDirective, writeTextDirective } from './text-fragment'

const text =
  'Hier, 200 drones ont attaqué. Ce matin, 200 drones ont été abattus.\nUn porte-parole, M. Roux & fils, a confirmé.'
const at = (words: string, from = 0) => ({
  start: text.indexOf(words, from),
  end: text.indexOf(words, from) + words.length,
})

it.each([
  ['words that stand once', at('ont attaqué'), { start: 'ont attaqué' }],
  [
    'words that stand twice, with context',
    at('200 drones', 30),
    { prefix: 'matin,', start: '200 drones', suffix: 'ont' },
  ],
  ['whole words, for parts of them', at('ttaqu'), { start: 'attaqué' }],
  [
    'passages over several lines, by their ends',
    { start: 40, end: text.length },
    {
      start: '200 drones ont été abattus',
      end: 'porte-parole, M. Roux & fils, a confirmé.',
    },
  ],
])('names %s', (_, span, expected) => {
  expect(toTextDirective(text, span)).toMatchObject(expected)
})

it('escapes what has a meaning in a directive', () => {
  expect(writeTextDirective({ prefix: 'a-b', start: 'c, d', end: 'e&f', suffix: 'g' })).toBe(
    ':~:text=a%2Db-,c%2C%20d,e%26f,-g',
  )
  expect(deepLink('https://journal.example/a#top', text, at('porte-parole'))).toBe(
    'https://journal.example/a#top:~:text=porte%2Dparole',
  )
})

it('reads what it writes', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  const maybe = fc.option(words, { nil: undefined })
  fc.assert(
    fc.property(maybe, words, maybe, maybe, (prefix, start, end, suffix) => {
      const directive = { ...(prefix && { prefix }), start, ...(end && { end }), ...(suffix && { suffix }) }
      expect(parseTextDirective(`#${writeTextDirective(directive)}`)).toEqual(directive)
    }),
  )
})

it.each(['#a', '#:~:text=', '#:~:text=a,b,c,d', '#:~:text=%E0%A4%A', '#:~:text=,a'])('%s is no directive', fragment => {
  expect(parseTextDirective(fragment)).toBeNull()
})
