/**
 * A value of JSON as a short text: every string and number stands once, every list of keys once. Thousands of rows that name the same outlets,
 * articles and claims under the same keys take a quarter of their length, and are written and read faster than objects.
 */
export function pack(value: unknown): string {
  const leaves = new Map<string | number, number>()
  const shapes = new Map<string, number>()
  const numberOf = <K>(known: Map<K, number>, key: K): number => {
    const found = known.get(key)
    if (found !== undefined) return found
    known.set(key, known.size)
    return known.size - 1
  }
  const packed = (one: unknown): unknown => {
    if (typeof one === 'string' || typeof one === 'number') return numberOf(leaves, one)
    if (Array.isArray(one)) return [LIST, ...one.map(packed)]
    if (one === null || typeof one !== 'object') return one ?? null
    const of = one as Record<string, unknown>
    const keys = Object.keys(of).filter(key => of[key] !== undefined)
    return [numberOf(shapes, JSON.stringify(keys)), ...keys.map(key => packed(of[key]))]
  }
  const whole = packed(value)
  return JSON.stringify([[...leaves.keys()], [...shapes.keys()].map(keys => JSON.parse(keys) as string[]), whole])
}

/** What was packed. Throws on a text that `pack` did not make. */
export function unpack<T>(text: string): T {
  const [leaves, shapes, whole] = JSON.parse(text) as [(string | number)[], string[][], unknown]
  const read = (one: unknown): unknown => {
    if (typeof one === 'number') return leaves[one]
    if (!Array.isArray(one)) return one
    const [shape, ...inner] = one as [number, ...unknown[]]
    if (shape === LIST) return inner.map(read)
    const keys = shapes[shape]
    if (!keys) throw new Error('This text was not packed here')
    return Object.fromEntries(keys.map((key, at) => [key, read(inner[at])]))
  }
  return read(whole) as T
}

/** Stands for a list where objects name their keys. */
const LIST = -1
