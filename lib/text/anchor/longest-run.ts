/**
 * Which of the values to keep so that as many as possible are left and they rise: the longest increasing subsequence
 * (Fredman 1975, patience sorting), in O(n log n). Gives their places, ascending.
 */
export function longestRun(values: ArrayLike<number>): number[] {
  const tails: number[] = []
  const previous = new Int32Array(values.length)
  for (let i = 0; i < values.length; i++) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (values[tails[middle]] < values[i]) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? tails[low - 1] : -1
    tails[low] = i
  }
  const run: number[] = []
  for (let i = tails.length > 0 ? tails[tails.length - 1] : -1; i >= 0; i = previous[i]) run.push(i)
  return run.reverse()
}
