import { growth, LINEAR } from '../../test/linear'
import fc from 'fast-check'
import { sharedRows } from '../../test/shared'
import { isGraphemeEdge, nextCharacter, previousCharacter } from './graphemes'

const rows = sharedRows<{ id: string; text: string; graphemes: string[] }>('data/grapheme_breaks.jsonl')

const edges = (text: string) =>
  Array.from({ length: text.length + 1 }, (_, i) => i).filter(offset => isGraphemeEdge(text, offset))

it('breaks where the standard breaks, alone and inside a text', () => {
  for (const { id, text, graphemes } of rows ?? []) {
    let at = 0
    const expected = [0, ...graphemes.map(part => (at += part.length))]
    expect([id, edges(text)]).toEqual([id, expected])
    const around = `ab ${text} cd`
    const inside = edges(around).filter(offset => offset > 3 && offset < 3 + text.length)
    const inner = expected.filter(offset => offset > 0 && offset < text.length).map(offset => offset + 3)
    if (!/^\p{M}|^\u200D/u.test(text)) expect([id, inside]).toEqual([id, inner])
  }
})

it.each([
  ['cafe\u0301 au', [0, 1, 2, 3, 5, 6, 7, 8]],
  ['👩‍👩‍👧 a', [0, 8, 9, 10]],
  ['🇫🇷🇺🇦', [0, 4, 8]],
  ['👍🏽!', [0, 4, 5]],
  ['a\r\nb', [0, 1, 3, 4]],
])('%s breaks between its characters', (text, expected) => {
  expect(edges(text)).toEqual(expected)
})

function edgesOfWhole(text: string): number[] {
  return [...Array.from(new Intl.Segmenter('fr').segment(text), part => part.index), text.length]
}

it('agrees with the segmenter on whole texts', () => {
  const piece = fc.constantFrom(
    'a',
    'é',
    'e\u0301',
    ' ',
    '👩‍🚀',
    '🇫🇷',
    '1\uFE0F\u20E3',
    'क्षि',
    '한',
    '\r\n',
    '👍🏽',
    '«',
    '字',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), parts => {
      const text = parts.join('')
      expect(edges(text)).toEqual(edgesOfWhole(text).filter((offset, i, all) => i === 0 || offset !== all[i - 1]))
    }),
  )
})

it('steps forward and back over the same edges, in texts of any kind', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
      const forward = [0]
      while (forward.at(-1)! < text.length) forward.push(nextCharacter(text, forward.at(-1)!))
      const back = [text.length]
      while (back.at(-1)! > 0) back.push(previousCharacter(text, back.at(-1)!))
      expect(back.reverse()).toEqual(forward)
    }),
  )
})

it('is quick where there is no plain letter', () => {
  const walk = (count: number) => () => {
    const zalgo = 'a' + '\u0301'.repeat(count)
    expect(nextCharacter(zalgo, 0)).toBe(zalgo.length)
    expect(previousCharacter(zalgo, zalgo.length)).toBe(0)
    expect(isGraphemeEdge('字'.repeat(count * 10), count * 5)).toBe(true)
  }
  expect(growth(walk(25_000), walk(100_000))).toBeLessThan(LINEAR)
})
