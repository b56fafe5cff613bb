/** A card: where it would like to stand (beside its line) and how high it is, in pixels from the top of its column. */
export type Wish = { wanted: number; height: number }

/**
 * Where cards stand so that none lies over another: each beside its line, or pushed down under the one before it. The current
 * one (`current`, an index) stands beside its line exactly; those before it make room upwards, as far as there is room.
 */
export function stacked(wishes: readonly Wish[], current: number | null, gap: number): number[] {
  const places: number[] = []
  let free = 0
  wishes.forEach(({ wanted, height }, index) => {
    const place = Math.max(wanted, free)
    places.push(place)
    free = place + height + gap
    if (index === current && place > wanted) free = makeRoom(wishes, places, index, gap)
  })
  return places
}

/** Moves the card at `index` up to its line and those before it out of its way; tells where the next may stand. */
function makeRoom(wishes: readonly Wish[], places: number[], index: number, gap: number): number {
  const least = wishes.slice(0, index).reduce((sum, { height }) => sum + height + gap, 0)
  places[index] = Math.max(wishes[index].wanted, least)
  for (let at = index - 1; at >= 0; at--) places[at] = Math.min(places[at], places[at + 1] - wishes[at].height - gap)
  return places[index] + wishes[index].height + gap
}
