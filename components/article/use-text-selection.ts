'use client'

import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react'
import { keysAreOff } from '../ui/use-keys'
import { moved, resized, snapped, stepOf, type Selected, type Step } from './caret-moves'
import { offsetOf, pointOf, readSelection } from './dom-offsets'

/** What a text offers to who selects in it. `selected` is null until the text was entered. */
export type TextSelection = {
  selected: Selected | null
  select: (selected: Selected | null) => void
  /** How often the keyboard moved the caret: what it moved is to be kept in sight. */
  moves: number
  /** For the element that holds the text and takes the keyboard. */
  handlers: {
    onKeyDown: (event: KeyboardEvent) => void
    onPointerDown: (event: PointerEvent) => void
    onFocus: (event: FocusEvent) => void
  }
}

/**
 * Selecting in a rendered text by mouse, touch and keyboard alone, told in offsets of the text. The browser's own selection
 * is kept in step, so that copying, touch handles and screen readers work as everywhere.
 */
export function useTextSelection(text: string, root: RefObject<HTMLElement | null>): TextSelection {
  const [selected, select] = useState<Selected | null>(null)
  const [moves, setMoves] = useState(0)

  const follow = useEffectEvent(() => {
    const found = root.current && readSelection(root.current)
    if (!found) return
    const next = { anchor: snapped(text, found.anchor), focus: snapped(text, found.focus) }
    if (!selected || next.anchor !== selected.anchor || next.focus !== selected.focus) select(next)
  })
  useEffect(() => {
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [])

  // After every drawing: a line that was drawn anew has lost the browser's selection in it.
  useLayoutEffect(() => {
    if (root.current && selected) showSelection(root.current, selected)
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const step = stepOf(event)
    if (step) {
      event.preventDefault()
      setMoves(count => count + 1)
      select(before => (before && root.current ? laidOut(root.current, text, before, step) : { anchor: 0, focus: 0 }))
      return
    }
    const resize = event.key === '[' || event.key === ']'
    if (!resize || event.ctrlKey || event.metaKey || keysAreOff()) return
    event.preventDefault()
    select(before => (before ? resized(text, before, event.key === ']') : before))
  }
  const onPointerDown = (event: PointerEvent) => {
    if (!event.shiftKey || event.button !== 0 || !root.current) return
    const at = offsetAt(root.current, event.clientX, event.clientY)
    if (at === null) return
    event.preventDefault()
    select(before => ({ anchor: before?.anchor ?? at, focus: snapped(text, at) }))
  }
  // A press brings its own place; the keyboard begins at the start.
  const onFocus = ({ currentTarget }: FocusEvent) => {
    if (currentTarget.matches(':focus-visible')) select(before => before ?? { anchor: 0, focus: 0 })
  }
  return { selected, select, moves, handlers: { onKeyDown, onPointerDown, onFocus } }
}

/** Makes the browser's selection that of the text, unless it is already, or the person is writing elsewhere. */
function showSelection(root: HTMLElement, selected: Selected) {
  const active = document.activeElement
  if (active && active !== document.body && !active.contains(root) && !root.contains(active)) return
  const shown = readSelection(root)
  if (shown && shown.anchor === selected.anchor && shown.focus === selected.focus) return
  const anchor = pointOf(root, selected.anchor)
  const focus = pointOf(root, selected.focus)
  if (anchor && focus) document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
}

/** A step as the page lays the text out: lines and pages as they are seen; where there is no layout, paragraphs. */
function laidOut(root: HTMLElement, text: string, selected: Selected, step: Step): Selected {
  const seen = step.by === 'line' || step.by === 'page' || step.by === 'line-edge'
  const selection = document.getSelection()
  if (!seen || !selection || typeof selection.modify !== 'function') return moved(text, selected, step)
  showSelection(root, selected)
  const direction = step.forward ? 'forward' : 'backward'
  const times = step.by === 'page' ? Math.max(1, Math.floor(window.innerHeight / lineHeight(root)) - 4) : 1
  for (let time = 0; time < times; time++) {
    selection.modify(step.extend ? 'extend' : 'move', direction, step.by === 'line-edge' ? 'lineboundary' : 'line')
  }
  const found = readSelection(root)
  if (!found || found.focus === selected.focus) return step.by === 'line-edge' ? selected : moved(text, selected, step)
  const focus = snapped(text, found.focus)
  return { anchor: step.extend ? selected.anchor : focus, focus }
}

function lineHeight(root: HTMLElement): number {
  const height = Number.parseFloat(getComputedStyle(root).lineHeight)
  return Number.isFinite(height) && height > 0 ? height : 32
}

/** The offset under a point of the screen; null beside the text. */
export function offsetAt(root: Element, x: number, y: number): number | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const place = document.caretPositionFromPoint(x, y)
    return place ? offsetOf(root, { node: place.offsetNode, offset: place.offset }) : null
  }
  const range = typeof document.caretRangeFromPoint === 'function' ? document.caretRangeFromPoint(x, y) : null
  return range ? offsetOf(root, { node: range.startContainer, offset: range.startOffset }) : null
}
