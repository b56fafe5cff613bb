/** Processor time of one run, in milliseconds: what other programs do meanwhile does not count. */
function cost(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

/**
 * How much dearer four times the input is: near 4 for linear work, near 16 for quadratic. The best of several rounds of each,
 * taken in turns, so that a warming compiler or a collection of garbage does not decide; one clear round is enough. The small one is run
 * four times over, so that both take about as long where the work is linear: a clock that tells time in coarse steps rounds both alike.
 * Work too quick to be measured counts as linear.
 */
export function growth(small: () => void, fourTimes: () => void): number {
  let [little, much] = [Infinity, Infinity]
  for (let round = 0; round < 12; round++) {
    little = Math.min(
      little,
      cost(() => times(4, small)),
    )
    much = Math.min(much, cost(fourTimes))
    if (ratio(little, much) < CLEAR) break
  }
  return ratio(little, much)
}

function times(count: number, run: () => void) {
  for (let at = 0; at < count; at++) run()
}

const ratio = (little: number, much: number) => (much < 20 ? 0 : (4 * much) / Math.max(little, 1))

/** Above this, the time of four times the input is no longer that of linear work (with room for memory that gets slower). */
export const LINEAR = 9

/** Below this, further rounds would tell nothing new. */
const CLEAR = 6
