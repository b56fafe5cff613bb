import { packColumn, readColumn, type Column } from './packed-column'

/**
 * Values of claims, field by field: those with the same fields (a kind has few such shapes) lie together, in the order of their
 * rows. A field that says the words of each main passage is left to the text.
 */
export type PackedValues = { shape: Column; shapes: { names: string[]; fields: (Column | typeof WORDS)[] }[] }

/** A field that says the words of the main passage. */
const WORDS = 'words'

type Fields = Record<string, unknown>

/** Packs values; `words` are those of the main passage of each. */
export function packValues(values: readonly object[], words: readonly string[]): PackedValues {
  const groups = new Map<string, number[]>()
  const shapeOf = values.map((value, row) => {
    const key = JSON.stringify(Object.keys(value))
    const rows = groups.get(key) ?? []
    groups.set(key, rows)
    rows.push(row)
    return key
  })
  const keys = [...groups.keys()]
  const shapes = [...groups].map(([key, rows]) => {
    const names = JSON.parse(key) as string[]
    const fields = names.map(name => {
      const said = rows.map(row => (values[row] as Fields)[name])
      return said.every((one, at) => one === words[rows[at]]) ? WORDS : packColumn(said)
    })
    return { names, fields }
  })
  return { shape: packColumn(shapeOf.map(key => keys.indexOf(key))), shapes }
}

/** Makes the value of a row when it is asked for. */
export function valueReader({ shape, shapes }: PackedValues, rows: number, wordsOf: (row: number) => string) {
  const shapeAt = readColumn(shape)
  const places = new Int32Array(rows)
  const counts = shapes.map(() => 0)
  for (let row = 0; row < rows; row++) places[row] = counts[shapeAt(row) as number]++
  const readers = shapes.map(({ names, fields }) =>
    fields.map((field, at) => [names[at], field === WORDS ? null : readColumn(field)] as const),
  )
  return (row: number): Fields => {
    const value: Fields = {}
    for (const [name, read] of readers[shapeAt(row) as number]) {
      const said = read ? read(places[row]) : wordsOf(row)
      if (said !== undefined) value[name] = said
    }
    return value
  }
}
