import { linesOf } from './lines'

const text = 'Titre\r\n\r\nPlus de 200 drones, « dit-il ».\n\n\nLire aussi\n'

it('every line is a paragraph, with its zone and the blank lines before it', () => {
  const zones = [
    { start: 0, end: 5, kind: 'headline' as const },
    { start: text.indexOf('Lire'), end: text.length - 1, kind: 'furniture' as const },
  ]
  const written = linesOf(text, zones).filter(line => line.number !== null)
  expect(written.map(({ start, end, number, zone, gap }) => [text.slice(start, end), number, zone, gap])).toEqual([
    ['Titre', 1, 'headline', 0],
    ['Plus de 200 drones, « dit-il ».', 2, 'body', 1],
    ['Lire aussi', 3, 'furniture', 2],
  ])
})

it('a line knows the characters in it that cannot be seen', () => {
  const hidden = linesOf('a\u202Eb\nc\n\u200Bd', []).map(line => line.hidden.map(({ start, code }) => [start, code]))
  expect(hidden).toEqual([[[1, 'U+202E']], [], [[6, 'U+200B']]])
})
