import type { Span } from '@/lib/text/span'

/** A place in the page as the browser counts: a node and an offset into it. */
export type Point = { node: Node; offset: number }

/**
 * Where a place in the rendered text lies in the article's text (UTF-16). Every line carries `data-start`, and what is in it is
 * the line's text and nothing else, so this is an addition. Null for a place outside `root`.
 */
export function offsetOf(root: Element, { node, offset }: Point): number | null {
  if (!root.contains(node)) return null
  if (node === root) {
    const next = root.childNodes[offset]
    return (next instanceof Element ? startOf(next) : null) ?? endOf(root)
  }
  let at = node.nodeType === Node.TEXT_NODE ? Math.min(offset, lengthOf(node)) : lengthUpTo(node, offset)
  let inside: Node = node
  while (inside.parentNode && inside.parentNode !== root) {
    for (let before = inside.previousSibling; before; before = before.previousSibling) at += lengthOf(before)
    inside = inside.parentNode
  }
  const start = startOf(inside as Element)
  return start === null ? null : start + at
}

/** The place in the page of an offset of the text; null while nothing of it is rendered. */
export function pointOf(root: Element, offset: number): Point | null {
  const line = lineAt(root, offset)
  if (!line) return null
  let left = offset - (startOf(line) ?? 0)
  for (let piece = line.firstChild; piece; piece = piece.nextSibling) {
    const node = piece instanceof Element ? piece.firstChild : piece
    const length = lengthOf(piece)
    if (node && (left < length || (left === length && !piece.nextSibling))) return { node, offset: left }
    left -= length
  }
  return { node: line, offset: line.childNodes.length > 0 && left > 0 ? line.childNodes.length : 0 }
}

/** The browser's selection as offsets, where both its ends lie in the text; else null. */
export function readSelection(root: Element): { anchor: number; focus: number } | null {
  const selection = document.getSelection()
  if (!selection?.anchorNode || !selection.focusNode) return null
  const anchor = offsetOf(root, { node: selection.anchorNode, offset: selection.anchorOffset })
  const focus = offsetOf(root, { node: selection.focusNode, offset: selection.focusOffset })
  return anchor === null || focus === null ? null : { anchor, focus }
}

/** The line that holds an offset, found by halving; the last one that begins at or before it. */
export function lineAt(root: Element, offset: number): Element | null {
  const lines = root.children
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((startOf(lines[middle]) ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return lines[low] ?? null
}

/** One range for all measuring: a thousand that wait for the collector make each node that is taken out of the page dear. */
let measuring: Range | null = null

/** The rectangle of a piece of text, for placing things beside it; of the last of its lines where `edge` is `end`. Null where nothing is laid out. */
export function rectOf(root: Element, span: Span, edge: 'start' | 'end' = 'start'): DOMRect | null {
  const from = pointOf(root, span.start)
  const to = pointOf(root, span.end)
  if (!from || !to) return null
  const range = (measuring ??= document.createRange())
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  if (typeof range.getClientRects !== 'function') return null
  const rects = range.getClientRects()
  const rect = rects[edge === 'start' ? 0 : rects.length - 1]
  // At rest it lies where nothing is taken away: the browser looks after every range at each change of the page.
  range.setStart(document, 0)
  range.collapse(true)
  return rect ?? (from.node instanceof Element ? from.node : from.node.parentElement)?.getBoundingClientRect() ?? null
}

function startOf(element: Element | null): number | null {
  const start = element?.getAttribute('data-start')
  return start === null || start === undefined ? null : Number(start)
}

function endOf(root: Element): number | null {
  const end = root.getAttribute('data-end')
  return end === null ? null : Number(end)
}

function lengthOf(node: Node): number {
  return node.textContent?.length ?? 0
}

function lengthUpTo(node: Node, children: number): number {
  let length = 0
  for (let at = 0; at < children; at++) length += lengthOf(node.childNodes[at])
  return length
}
