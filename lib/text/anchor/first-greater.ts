/** The first of rising values that is greater. */
export function firstGreater(values: Int32Array, count: number, than: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[middle] > than) high = middle
    else low = middle + 1
  }
  return low
}
