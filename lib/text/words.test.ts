import fc from 'fast-check'
import { nextWord, previousWord, trim, wordAt } from './words'

/** The words of a text as the keyboard walks them. */
function words(text: string): string[] {
  const found: string[] = []
  for (let at = nextWord(text, 0), from = 0; from < text.length; from = at, at = nextWord(text, at)) {
    const word = wordAt(text, at - 1)
    if (word) found.push(text.slice(word.start, word.end))
  }
  return found
}

it.each([
  ["l'eau d’Oumerov", ["l'", 'eau', 'd’', 'Oumerov']],
  ["aujourd'hui, Trump's men don't", ["aujourd'hui", "Trump's", 'men', "don't"]],
  ['Les États-Unis : « oui ».', ['Les', 'États-Unis', 'oui']],
  ['40\u202F000 drones, 2,5 % et 10.000', ['40\u202F000', 'drones', '2,5', 'et', '10.000']],
  ["jusqu'à l'aube", ["jusqu'", 'à', "l'", 'aube']],
  ['cafe\u0301 𝒜𝒷', ['cafe\u0301', '𝒜𝒷']],
])('%s has the words %j', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

it('walks to the ends going forward and to the starts going back', () => {
  const text = "Selon l'agence, 200 drones"
  expect([0, 5, 6, 8, 15].map(at => nextWord(text, at))).toEqual([5, 8, 8, 14, 19])
  expect([26, 20, 19, 8, 6, 3].map(at => previousWord(text, at))).toEqual([20, 16, 16, 6, 0, 0])
})

it('trims white space of any kind', () => {
  expect(trim('\u00A0 mot\n', { start: 0, end: 6 })).toEqual({ start: 2, end: 5 })
  expect(trim('  ', { start: 0, end: 2 })).toBeNull()
})

it('always moves, and never past the ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), (text, offset) => {
      const at = Math.min(offset, text.length)
      if (at < text.length) expect(nextWord(text, at)).toBeGreaterThan(at)
      if (at > 0) expect(previousWord(text, at)).toBeLessThan(at)
      expect(nextWord(text, at)).toBeLessThanOrEqual(text.length)
      expect(previousWord(text, at)).toBeGreaterThanOrEqual(0)
    }),
  )
})
