'use client'

import { useEffect, useRef, type RefObject } from 'react'

/** Tells on the parent of an element that scrolls sideways that there is more of it than is in sight: at the right (`data-more`), at the left (`data-less`). */
export function useMore<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null)
  useEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const look = () => {
      const { scrollWidth, clientWidth, scrollLeft, parentElement } = element
      parentElement?.toggleAttribute('data-more', scrollWidth - clientWidth - scrollLeft > 1)
      parentElement?.toggleAttribute('data-less', scrollLeft > 1)
    }
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    if (element.firstElementChild) sizes.observe(element.firstElementChild)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  return ref
}
