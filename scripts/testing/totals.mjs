// What a step of `npm test` says of itself, and the sum.

/**
 * A step's result; `skips` name each skipped test and why, `again` each that passed only on its second try. A step that ran
 * nothing says why in `skips` or fails.
 */
export const outcome = (name, { passed = 0, failed = 0, skipped = 0, skips = [], again = [] }) => ({
  name,
  passed,
  failed,
  skipped,
  skips,
  again,
})

/** A check that is one test: it passes or fails as a whole. */
export const whole = (name, ok) => outcome(name, ok ? { passed: 1 } : { failed: 1 })

/** The sum over all steps. */
export function total(results) {
  const sum = key => results.reduce((so, result) => so + result[key], 0)
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    skips: results.flatMap(result => result.skips),
    again: results.flatMap(result => result.again),
  }
}

const counts = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** The line of one step. */
export const report = (result, ms) => `\n== ${result.name}: ${counts(result)} (${(ms / 1000).toFixed(1)} s)`

/** The last line of all. */
export const closingLine = results => counts(total(results))
