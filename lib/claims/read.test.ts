import { readMarked } from './read'

const text = 'Plus de 200 drones ont attaqué la ville, a déclaré la préfète.'
const from = { text, language: 'fr-FR', publishedAt: '2026-01-20T07:40:00Z' }
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

it('a comparator before the marked words is read, and its passage told', () => {
  const { value, parts } = readMarked('figure', at('200 drones'), from)
  expect(value).toMatchObject({ printed: '200 drones', number: '200', comparator: '>', unit: 'drone' })
  expect(parts).toEqual([{ role: 'comparator', start: 0, end: 7 }])
})

it('a comparator inside them is no further passage', () => {
  expect(readMarked('figure', at('Plus de 200 drones'), from).parts).toEqual([])
})

it.each(['figure', 'quote', 'attribution'] as const)(
  'a %s in a language that is not read has its words alone',
  kind => {
    expect(readMarked(kind, at('200 drones'), { ...from, language: 'und' })).toMatchObject({
      value: { printed: '200 drones' },
      parts: [],
    })
  },
)
