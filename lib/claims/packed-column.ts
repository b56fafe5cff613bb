/**
 * One field of many rows: the same for `all`; a `text` of pieces of one length (ids); what the rows say once each (`said`), by
 * its place (`at`, −1 where a row has no such field); or what `each` says where hardly two say the same.
 */
export type Column =
  { all: unknown } | { long: number; text: string } | { said: unknown[]; at: number[] } | { each: unknown[] }

/** Packs what the rows say in one field. `undefined` is a field that a row has not. */
export function packColumn(rows: readonly unknown[]): Column {
  const said: unknown[] = []
  const places = new Map<unknown, number>()
  const composed = new Map<string, number>()
  const at = rows.map(row => {
    if (row === undefined) return -1
    const isComposed = typeof row === 'object' && row !== null
    const key = isComposed ? JSON.stringify(row) : ''
    const known = isComposed ? composed.get(key) : places.get(row)
    if (known !== undefined) return known
    if (isComposed) composed.set(key, said.length)
    else places.set(row, said.length)
    return said.push(row) - 1
  })
  if (said.length === 1 && !at.includes(-1)) return { all: said[0] }
  const [first] = rows
  if (typeof first === 'string' && first.length > 0 && said.length === rows.length) {
    const long = first.length
    if (rows.every(row => typeof row === 'string' && row.length === long)) return { long, text: rows.join('') }
  }
  return said.length * 2 > rows.length && !at.includes(-1) ? { each: [...rows] } : { said, at }
}

/** Tells what a row says in a field. */
export function readColumn(column: Column): (row: number) => unknown {
  if ('all' in column) return () => column.all
  if ('each' in column) return row => column.each[row]
  if ('long' in column) return row => column.text.slice(row * column.long, (row + 1) * column.long)
  const at = new Int32Array(column.at)
  return row => column.said[at[row]]
}

/** Packs numbers that are near each other by their differences. */
export function packNumbers(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
}

/** The numbers again. */
export function readNumbers(differences: readonly number[]): Int32Array {
  const numbers = new Int32Array(differences)
  for (let at = 1; at < numbers.length; at++) numbers[at] += numbers[at - 1]
  return numbers
}
