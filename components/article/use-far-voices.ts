'use client'

import { useEffect, useRef, type RefObject } from 'react'
import type { LineMarks } from './line-marks'
import { spokenMarks } from './line-marks'
import type { TextLine } from './lines'
import { whenIdle } from './when-idle'

/** What the style sheet reads out behind the last word of a far line. */
const SAYS = 'data-far'

/**
 * Lets each line that is drawn as plain words say what is marked in it (`data-far`), so that every mark of the text is in the
 * accessibility tree. It is written a few lines at a time when the page has nothing else to do, past React: what is seen does
 * not wait for it, and a text that is scrolled is not laid out for it. `data-said` on the text tells that all of it is said.
 */
export function useFarVoices(
  root: RefObject<HTMLElement | null>,
  text: string,
  lines: readonly TextLine[],
  marked: readonly LineMarks[],
  isDrawn: readonly boolean[],
) {
  /** By element, what it says the marks of; an element that React makes anew says nothing. */
  const said = useRef(new WeakMap<Element, LineMarks>())
  useEffect(() => {
    const silent = (at: number) => isDrawn[at] || marked[at].length === 0
    const isDue = (at: number) => {
      const line = root.current?.children[at]
      const before = line && said.current.get(line)
      return line && (silent(at) ? before : before !== marked[at]) ? line : null
    }
    const write = (at: number) => {
      const line = isDue(at)
      if (!line) return false
      if (silent(at)) {
        said.current.delete(line)
        line.removeAttribute(SAYS)
      } else {
        said.current.set(line, marked[at])
        line.setAttribute(SAYS, spokenMarks(text, marked[at], lines[at]))
      }
      return true
    }
    // What a line says that is drawn by now would be heard twice: that goes at once.
    for (let at = 0; at < lines.length; at++) if (isDrawn[at]) write(at)
    let next = 0
    const go = (left: () => number) => {
      let written = 0
      while (next < lines.length && (written === 0 || (written < AT_A_TIME && left() > 6))) if (write(next++)) written++
      if (next < lines.length) rest = whenIdle(go)
      else root.current?.setAttribute('data-said', '')
    }
    root.current?.toggleAttribute(
      'data-said',
      lines.every((_, at) => !isDue(at)),
    )
    let rest = whenIdle(go)
    return () => rest()
  }, [root, text, lines, marked, isDrawn])
}

/** Lines written between two frames: they have to be laid out again before the next. */
const AT_A_TIME = 12
