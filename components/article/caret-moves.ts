import { paragraphs } from '@/lib/text/segments'
import { isGraphemeEdge } from '@/lib/text/graphemes'
import { nextCharacter, nextWord, previousCharacter, previousWord, trim } from '@/lib/text/words'
import type { Span } from '@/lib/text/span'

/** What is selected: `anchor` stays, `focus` moves; the same where there is only a caret. UTF-16 offsets. */
export type Selected = { anchor: number; focus: number }

/** How the caret goes: by itself, or stretching the selection (`extend`). */
export type Step = {
  by: 'character' | 'word' | 'line' | 'page' | 'line-edge' | 'text-edge'
  forward: boolean
  extend: boolean
}

/** Lines that a page key goes where the page's height is not known. */
const LINES_PER_PAGE = 8

/** The selected words as a half-open span, whichever way they were selected. */
export function spanOf({ anchor, focus }: Selected): Span {
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}

/** Whether there is a caret and nothing selected. */
export function isCaret({ anchor, focus }: Selected): boolean {
  return anchor === focus
}

/**
 * Where a step leads in the text alone. Steps by `line` and `page` need the page's layout and are the caller's where there is
 * one; here a line is a paragraph.
 */
export function moved(text: string, selected: Selected, step: Step): Selected {
  const from = !step.extend && !isCaret(selected) && step.by === 'character' ? null : selected.focus
  const { start, end } = spanOf(selected)
  const focus = from === null ? (step.forward ? end : start) : target(text, from, step)
  return { anchor: step.extend ? selected.anchor : focus, focus }
}

function target(text: string, from: number, { by, forward }: Step): number {
  switch (by) {
    case 'character':
      return skipBreak(text, forward ? nextCharacter(text, from) : previousCharacter(text, from), forward)
    case 'word':
      return forward ? nextWord(text, from) : previousWord(text, from)
    case 'text-edge':
      return forward ? text.length : 0
    default:
      return lineTarget(text, from, by, forward)
  }
}

/** Between "\r" and "\n" nobody can stand; a line ends before its break. */
function skipBreak(text: string, at: number, forward: boolean): number {
  return text[at - 1] === '\r' && text[at] === '\n' ? (forward ? at + 1 : at - 1) : at
}

function lineTarget(text: string, from: number, by: 'line' | 'page' | 'line-edge', forward: boolean): number {
  const lines = paragraphs(text)
  let at = lines.findIndex(line => line.end >= from)
  if (at < 0) at = lines.length - 1
  if (by === 'line-edge') return forward ? lines[at].end : lines[at].start
  const wanted = at + (by === 'page' ? LINES_PER_PAGE : 1) * (forward ? 1 : -1)
  if (wanted < 0) return 0
  if (wanted >= lines.length) return text.length
  const column = from - lines[at].start
  return snapped(text, Math.min(lines[wanted].start + column, lines[wanted].end))
}

/** The nearest place at or before an offset where a span may begin or end: never inside a character. */
export function snapped(text: string, offset: number): number {
  let at = Math.max(0, Math.min(text.length, offset))
  while (at > 0 && !isGraphemeEdge(text, at)) at--
  return at
}

/** The selection a word longer at its end, or a word shorter; it never shrinks to nothing. */
export function resized(text: string, selected: Selected, grow: boolean): Selected {
  const { start, end } = spanOf(selected)
  if (grow) return { anchor: start, focus: nextWord(text, end) }
  const last = previousWord(text, end)
  const kept = last > start ? trim(text, { start, end: last }) : null
  return kept ? { anchor: start, focus: kept.end } : selected
}

/** What would be marked: the selection without the white space at its ends, on whole characters; null where nothing is left. */
export function markable(text: string, selected: Selected): Span | null {
  const { start, end } = spanOf(selected)
  return trim(text, { start: snapped(text, start), end: upTo(text, end) })
}

function upTo(text: string, offset: number): number {
  let at = Math.max(0, Math.min(text.length, offset))
  while (at < text.length && !isGraphemeEdge(text, at)) at++
  return at
}

/** The step behind a key of the text, or null where the key is no movement. */
export function stepOf(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>): Step | null {
  const { key, shiftKey: extend } = event
  const byWord = event.altKey || event.ctrlKey
  if (event.metaKey) return null
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      return { by: byWord ? 'word' : 'character', forward: key === 'ArrowRight', extend }
    case 'ArrowDown':
    case 'ArrowUp':
      return byWord ? null : { by: 'line', forward: key === 'ArrowDown', extend }
    case 'Home':
    case 'End':
      return { by: event.ctrlKey ? 'text-edge' : 'line-edge', forward: key === 'End', extend }
    case 'PageDown':
    case 'PageUp':
      return byWord ? null : { by: 'page', forward: key === 'PageDown', extend }
    default:
      return null
  }
}
