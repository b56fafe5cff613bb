'use client'

import { useEffect, useMemo, useState } from 'react'
import { cardsNear, roomIn } from './card-window'
import type { Near, NearPlace } from './near'
import type { Stop } from './walk'
import { whenIdle } from './when-idle'

/** Milliseconds that the text has to rest before its cards follow it, and that they wait at most while it moves. */
const REST = 90
const LONGEST = 450

/** Pixels of a window, as high as most are: cards for so much are drawn at first, on the server and in the browser alike. */
const HIGH_AT_FIRST = 900

/**
 * The cards to draw beside a text of which `near` tells what is near, and the place they are drawn for. A list of which nothing
 * has changed stays the same one. While the text is scrolled its cards may come a moment after it: nobody reads them then.
 */
export function useCardsNear<S extends Stop>(
  cards: readonly S[],
  near: Near,
  currentId: string | null,
): { shown: readonly S[]; place: NearPlace } {
  const place = useRested(near)
  const [steady] = useState(newSteady<S>)
  const isAhead = useIdleOnce(cards.length > 0)
  const shown = useMemo(() => {
    const room = isAhead ? roomIn(1.5 * window.innerHeight) : roomIn(HIGH_AT_FIRST)
    return steady(cardsNear(cards, place, currentId, room))
  }, [steady, cards, place, currentId, isAhead])
  return { shown, place }
}

/** Whether the page has had an idle moment since there was something to draw. */
function useIdleOnce(isSomething: boolean): boolean {
  const [wasIdle, setIdle] = useState(false)
  useEffect(() => (isSomething && !wasIdle ? whenIdle(() => setIdle(true)) : undefined), [isSomething, wasIdle])
  return wasIdle
}

/** Gives back the list it gave before, while the same things are in it. */
function newSteady<S>(): (list: readonly S[]) => readonly S[] {
  let before: readonly S[] = []
  return list => {
    const isSame = list.length === before.length && list.every((one, at) => one === before[at])
    return isSame ? before : (before = list)
  }
}

function useRested(near: Near): NearPlace {
  const [place, setPlace] = useState(near.get)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let since: number | null = null
    const follow = () => {
      since = null
      setPlace(near.get())
    }
    const hear = () => {
      const now = performance.now()
      since ??= now
      clearTimeout(timer)
      timer = setTimeout(follow, Math.max(0, Math.min(REST, since + LONGEST - now)))
    }
    follow()
    const stop = near.subscribe(hear)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [near])
  return place
}
