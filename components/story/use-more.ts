'use client'

import { useEffect, useRef, type RefObject } from 'react'

/** Tells on an element that scrolls sideways (`data-more`) that there is more of it at the right than is in sight. */
export function useMore<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null)
  useEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const look = () => {
      const { scrollWidth, clientWidth, scrollLeft } = element
      element.toggleAttribute('data-more', scrollWidth - clientWidth - scrollLeft > 1)
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
