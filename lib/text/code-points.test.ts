import fc from 'fast-check'
import { codePointIndex } from './code-points'

it('counts as Array.from counts, both ways', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      const index = codePointIndex(text)
      let utf16 = 0
      Array.from(text).forEach((char, i) => {
        expect(index.toCodePoints(utf16)).toBe(i)
        expect(index.toUtf16(i)).toBe(utf16)
        utf16 += char.length
      })
      expect(index.length).toBe(Array.from(text).length)
      expect(index.toCodePoints(text.length)).toBe(index.length)
      expect(index.toUtf16(index.length)).toBe(text.length)
    }),
  )
})

it('puts an offset inside a pair at its start, and one past the end at the end', () => {
  const index = codePointIndex('a😀b')
  expect([0, 1, 2, 3, 4, 9].map(index.toCodePoints)).toEqual([0, 1, 1, 2, 3, 3])
  expect([0, 1, 2, 3, 9].map(index.toUtf16)).toEqual([0, 1, 3, 4, 4])
})
