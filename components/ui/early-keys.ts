'use client'

import { useEffect } from 'react'

type EarlyKey = { key: string; shiftKey: boolean }

declare global {
  interface Window {
    recoupeEarlyKeys?: { path: string; take: () => EarlyKey[] }
  }
}

/**
 * Hands the keys that were pressed before this page was alive to those who listen now, one after another, as if they were pressed
 * again: each sees what the one before it did. To be called by what binds the keys of a page, after it has bound them. Keys of
 * another page, left before anybody listened, are forgotten.
 */
export function useEarlyKeys(): void {
  useEffect(() => {
    const early = window.recoupeEarlyKeys
    delete window.recoupeEarlyKeys
    const keys = early?.take() ?? []
    if (keys.length === 0 || early?.path !== window.location.pathname) return
    const press = () => {
      const next = keys.shift()
      if (!next) return
      const target = document.activeElement ?? document.body
      target.dispatchEvent(new KeyboardEvent('keydown', { ...next, bubbles: true, cancelable: true }))
      setTimeout(press, 0)
    }
    setTimeout(press, 0)
  }, [])
}
