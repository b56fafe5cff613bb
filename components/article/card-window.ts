import type { NearPlace } from './near'
import type { Stop } from './walk'

/** Cards drawn at once beside a text: as many as two high windows hold. */
const MOST = 48

/** The part of them that may stand before the first line that is seen. */
const BEFORE = 0.25

/** Pixels of a card at rest with the room under it. */
const HIGH = 62

/** The cards that fit into `height` pixels. */
export const roomIn = (height: number) => Math.min(MOST, Math.ceil(height / HIGH))

/**
 * The cards to draw of all (in the order of the text): those of the lines near the window, fewer where more claims stand there
 * than there is `room` for; and the current one wherever it is. All of them where there are few.
 */
export function cardsNear<S extends Stop>(
  cards: readonly S[],
  place: NearPlace,
  currentId: string | null,
  room = MOST,
): readonly S[] {
  if (cards.length <= MOST) return cards
  const first = firstFrom(cards, place.start)
  const from = Math.max(first, firstFrom(cards, place.top) - Math.floor(BEFORE * room))
  const to = Math.min(firstFrom(cards, place.end + 1), from + room)
  const start = to - first <= room ? first : from
  const shown = cards.slice(start, to)
  const current = currentId === null ? -1 : cards.findIndex(card => card.id === currentId)
  if (current < 0 || (current >= start && current < to)) return shown
  return current < start ? [cards[current], ...shown] : [...shown, cards[current]]
}

/** The index of the first card that begins at or after an offset, by halving. */
function firstFrom(cards: readonly Stop[], offset: number): number {
  let low = 0
  let high = cards.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cards[middle].start >= offset) high = middle
    else low = middle + 1
  }
  return low
}
