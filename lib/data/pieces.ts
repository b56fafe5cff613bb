import 'server-only'

/** Rows in one statement, at most: it ends long before the time a statement may take, on a busy machine too. */
const ROWS = 2_000

/** Runs one statement for every so many rows, in their order. */
export async function inPieces<T>(rows: readonly T[], run: (piece: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) await run(rows.slice(from, from + ROWS))
}
