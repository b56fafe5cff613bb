import { intsAt, intsIn, NEXT_INT } from './binary-ints'

/** As `array_send` gives it: dimensions, flags, the type's number, length, first index, then each with its length. */
function sent(numbers: readonly number[], before = 0): Buffer {
  const words = numbers.length === 0 ? [0, 0, 23] : [1, 0, 23, numbers.length, 1, ...numbers.flatMap(each => [4, each])]
  const bytes = Buffer.alloc(before + words.length * 4)
  words.forEach((word, at) => bytes.writeInt32BE(word, before + at * 4))
  return bytes
}

it.each([[[]], [[7]], [[1, -1, 2 ** 31 - 1, -(2 ** 31)]]])('reads %j', numbers => {
  expect(intsIn(sent(numbers))).toEqual(numbers)
})

it('reads one that stands among other bytes', () => {
  const bytes = sent([5, 6, 7], 3)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { length, first } = intsAt(view, 3)
  expect(length).toBe(3)
  expect(view.getInt32(first + 2 * NEXT_INT)).toBe(7)
  expect(intsIn(bytes.subarray(3))).toEqual([5, 6, 7])
})
