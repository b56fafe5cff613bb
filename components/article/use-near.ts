'use client'

import { useEffect, useLayoutEffect, useSyncExternalStore, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { lineAt, readSelection } from './dom-offsets'
import type { TextLine } from './lines'
import { nearLines, type Near, type NearPlace } from './near'

/** Where the window stands in a text, for who draws by it. */
export function useNear(near: Near): NearPlace {
  return useSyncExternalStore(near.subscribe, near.get, near.get)
}

/**
 * Keeps `near` in step with the window while `root`, whose children are `lines`, is scrolled, resized or printed: on
 * paper everything is near.
 */
export function useWatchedNear(near: Near, root: RefObject<HTMLElement | null>, lines: readonly TextLine[]) {
  useLayoutEffect(() => {
    if (root.current) measure(near, root.current, lines)
  }, [near, root, lines])
  useEffect(() => {
    let printing = false
    const look = () => {
      if (root.current && !printing) measure(near, root.current, lines)
    }
    const print = () => {
      printing = true
      const end = lines.at(-1)?.end ?? 0
      flushSync(() => near.set({ start: 0, end, top: 0, kept: [] }))
    }
    const printed = () => {
      printing = false
      if (root.current) measure(near, root.current, lines)
    }
    const listen = { capture: true, passive: true }
    document.addEventListener('scroll', look, listen)
    window.addEventListener('resize', look)
    window.addEventListener('beforeprint', print)
    window.addEventListener('afterprint', printed)
    return () => {
      document.removeEventListener('scroll', look, listen)
      window.removeEventListener('resize', look)
      window.removeEventListener('beforeprint', print)
      window.removeEventListener('afterprint', printed)
    }
  }, [near, root, lines])
}

/** A store outside React is drawn before the next frame: what comes into sight is never plain. */
function measure(near: Near, root: HTMLElement, lines: readonly TextLine[]) {
  const edgesOf = (index: number) => root.children[index].getBoundingClientRect()
  const { first, last, top } = nearLines(lines.length, edgesOf, window.innerHeight)
  const kept = selectedLines(root)
  near.set({ start: lines[first].start, end: lines[last].end, top: lines[top].start, kept })
}

/** Where the lines begin in which the browser's selection begins and ends. */
function selectedLines(root: HTMLElement): number[] {
  const selected = document.getSelection()?.rangeCount ? readSelection(root) : null
  const starts = selected ? [selected.anchor, selected.focus].map(offset => lineAt(root, offset)) : []
  return [...new Set(starts.map(line => Number(line?.getAttribute('data-start') ?? 0)))]
}
