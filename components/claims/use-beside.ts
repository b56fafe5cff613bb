'use client'

import { useCallback, useState, useSyncExternalStore, type RefCallback } from 'react'

/** From this width the cards stand beside the text; under it they follow it as a list. */
export const BESIDE = '(min-width: 64rem)'

const query = () => window.matchMedia?.(BESIDE) ?? null

function subscribe(listener: () => void) {
  const beside = query()
  beside?.addEventListener('change', listener)
  return () => beside?.removeEventListener('change', listener)
}

/** Whether cards stand beside the text. */
export function useBeside(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => query()?.matches ?? true,
    () => true,
  )
}

/** Rows of a long list that are drawn at first, and so many more each time its end comes near the window. */
const SOME = 60

/** How many rows of a long list are drawn. `end` goes to an element behind the last one. Everything is drawn for paper. */
export function useMoreInSight(off: boolean): { count: number; end: RefCallback<Element> } {
  const [count, setCount] = useState(SOME)
  const end = useCallback(
    (element: Element | null) => {
      if (!element || off || typeof IntersectionObserver === 'undefined') return
      const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setCount(now => now + SOME), {
        rootMargin: '100% 0px',
      })
      observer.observe(element)
      const all = () => setCount(Infinity)
      window.addEventListener('beforeprint', all)
      return () => {
        observer.disconnect()
        window.removeEventListener('beforeprint', all)
      }
    },
    [off],
  )
  return { count, end }
}
