/** One line of a benchmark: `n` are the things wanted, the shares are from 0 to 1 and left out where they do not apply. */
export type Row = {
  set: string
  n: number
  precision?: number
  recall?: number
  f1?: number
  value?: number
  note: string
}

/** What was counted: things found, wanted, found rightly, and of those with the right value. */
export type Tally = { found: number; wanted: number; right: number; valued?: number }

/** The shares of a tally. `value` is of what was found rightly. */
export function row(set: string, { found, wanted, right, valued }: Tally, note = ''): Row {
  const precision = found ? right / found : 0
  const recall = wanted ? right / wanted : 0
  return {
    set,
    n: wanted,
    precision,
    recall,
    f1: right ? (2 * precision * recall) / (precision + recall) : 0,
    ...(valued !== undefined && { value: right ? valued / right : 0 }),
    note,
  }
}

/** Prints rows under one head; shares with three decimals. */
export function printRows(title: string, rows: readonly Row[]): void {
  const cell = (share: number | undefined) => (share === undefined ? '' : share.toFixed(3)).padStart(8)
  console.log(`\n${title.padEnd(46)}${['n', 'P', 'R', 'F1', 'value'].map(word => word.padStart(8)).join('')}  note`)
  for (const { set, n, precision, recall, f1, value, note } of rows)
    console.log(
      `${set.padEnd(46)}${String(n).padStart(8)}${cell(precision)}${cell(recall)}${cell(f1)}${cell(value)}  ${note}`,
    )
}
