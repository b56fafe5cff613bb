import 'server-only'

/** The head of an array of one dimension: dimensions, flags, type, length, first index. Of each element: the length of its value. */
const LENGTH_AT = 12
const ARRAY = 20
const ELEMENT = 8

/** An array of integers in PostgreSQL's binary form: how many there are, and where the first one's value is. Of an empty one there is only a head. */
export function intsAt(view: DataView, at: number): { length: number; first: number } {
  return { length: view.getInt32(at) > 0 ? view.getInt32(at + LENGTH_AT) : 0, first: at + ARRAY + 4 }
}

/** From one value of such an array to the next, in bytes. */
export const NEXT_INT = ELEMENT

/** The integers in what `array_send` gives of an array of them, none of them null. */
export function intsIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { length, first } = intsAt(view, 0)
  return Array.from({ length }, (_, nth) => view.getInt32(first + nth * NEXT_INT))
}
