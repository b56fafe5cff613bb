'use client'

import { useLayoutEffect, useSyncExternalStore, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { lineAt, readSelection } from './dom-offsets'
import type { TextLine } from './lines'
import { AT_ONCE, drawnAhead, drawnAtOnce, nearLines, type LineRun, type Near, type NearPlace } from './near'
import { whenIdle } from './when-idle'

/** Where the window stands in a text, for who draws by it. */
export function useNear(near: Near): NearPlace {
  return useSyncExternalStore(near.subscribe, near.get, near.get)
}

/**
 * Keeps `near` in step with the window while `root`, whose children are `lines`, is scrolled, resized or printed: on
 * paper everything is near. `isAll`: all lines are drawn wherever they are, and nothing need be drawn ahead.
 */
export function useWatchedNear(
  near: Near,
  root: RefObject<HTMLElement | null>,
  lines: readonly TextLine[],
  isAll: boolean,
) {
  useLayoutEffect(() => {
    const watch = watched(near, root, lines, isAll)
    watch.look()
    const listen = { capture: true, passive: true }
    document.addEventListener('scroll', watch.look, listen)
    window.addEventListener('resize', watch.look)
    window.addEventListener('beforeprint', watch.print)
    window.addEventListener('afterprint', watch.printed)
    return () => {
      watch.stop()
      document.removeEventListener('scroll', watch.look, listen)
      window.removeEventListener('resize', watch.look)
      window.removeEventListener('beforeprint', watch.print)
      window.removeEventListener('afterprint', watch.printed)
    }
  }, [near, root, lines, isAll])
}

/** Milliseconds that a line takes at most, with its layout. */
const ENOUGH = 7

/** A store outside React is drawn before the next frame: what comes into sight is never plain. */
function watched(near: Near, root: RefObject<HTMLElement | null>, lines: readonly TextLine[], isAll: boolean) {
  let drawn: LineRun = { first: 0, last: -2 }
  let printing = false
  let rest = () => {}
  const boxes = (margin?: number) => {
    const { children } = root.current!
    return nearLines(lines.length, at => children[at].getBoundingClientRect(), window.innerHeight, margin)
  }
  const tell = (top: number) =>
    near.set({
      start: lines[drawn.first].start,
      end: lines[drawn.last].end,
      top: lines[top].start,
      kept: selectedLines(root.current!),
    })
  const look = () => {
    if (printing || !root.current) return
    const { top, ...needed } = boxes(AT_ONCE)
    const isJump = drawn.last >= drawn.first && (needed.first > drawn.last || needed.last < drawn.first)
    const found = isJump ? foundLine(root.current) : null
    const stood = found?.getBoundingClientRect().bottom ?? 0
    drawn = drawnAtOnce(drawn, needed)
    if (found) {
      // Marks make lines higher: what the browser's search came upon stays where it was shown.
      flushSync(() => tell(top))
      window.scrollBy(0, found.getBoundingClientRect().bottom - stood)
    } else tell(top)
    rest()
    if (!isAll) rest = whenIdle(ahead)
  }
  /** One line at a time, and where there is time for one, so that whoever types or scrolls waits for none. */
  const ahead = (left: () => number, late: boolean) => {
    if (printing || !root.current) return
    const { top, ...wanted } = boxes()
    const next = drawnAhead(drawn, wanted)
    if (next.first === drawn.first && next.last === drawn.last) return
    if (late || left() > ENOUGH) {
      drawn = next
      flushSync(() => tell(top))
    }
    rest = whenIdle(ahead)
  }
  return {
    look,
    print() {
      printing = true
      flushSync(() => near.set({ start: 0, end: lines.at(-1)?.end ?? 0, top: 0, kept: [] }))
    },
    printed() {
      printing = false
      drawn = { first: 0, last: -2 }
      look()
    },
    stop: () => rest(),
  }
}

/** The line in the window that holds the browser's selection. */
function foundLine(root: HTMLElement): Element | null {
  const selection = document.getSelection()?.rangeCount ? readSelection(root) : null
  const line = selection && lineAt(root, selection.focus)
  if (!line) return null
  const { top, bottom } = line.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight ? line : null
}

/** Where the lines begin in which the browser's selection begins and ends. */
function selectedLines(root: HTMLElement): number[] {
  const selected = document.getSelection()?.rangeCount ? readSelection(root) : null
  const starts = selected ? [selected.anchor, selected.focus].map(offset => lineAt(root, offset)) : []
  return [...new Set(starts.map(line => Number(line?.getAttribute('data-start') ?? 0)))]
}
