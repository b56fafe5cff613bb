import type { Span } from '@/lib/text/span'

/** A place in the page as the browser counts: a node and an offset into it. */
export type Point = { node: Node; offset: number }

/**
 * Where a place in the rendered text lies in the article's text (UTF-16). Every line and piece carries `data-start`, and a
 * piece holds one run of text, so this is an addition. Null for a place outside `root`.
 */
export function offsetOf(root: Element, { node, offset }: Point): number | null {
  if (!root.contains(node)) return null
  if (node.nodeType === Node.TEXT_NODE) {
    const start = startOf(node.parentElement)
    return start === null ? null : start + Math.min(offset, node.textContent?.length ?? 0)
  }
  const element = node as Element
  const next = element.childNodes[offset]
  if (next) return startOf(next instanceof Element ? next : element) ?? endOf(root)
  return endOf(element)
}

/** The place in the page of an offset of the text; null while nothing of it is rendered. */
export function pointOf(root: Element, offset: number): Point | null {
  const line = lineAt(root, offset)
  if (!line) return null
  const pieces = line.children
  for (let at = 0; at < pieces.length; at++) {
    const start = startOf(pieces[at]) ?? 0
    const node = pieces[at].firstChild
    const length = node?.textContent?.length ?? 0
    if (
      node &&
      offset >= start &&
      (offset < start + length || (offset === start + length && at === pieces.length - 1))
    ) {
      return { node, offset: offset - start }
    }
  }
  return { node: line, offset: pieces.length > 0 && offset > (startOf(line) ?? 0) ? pieces.length : 0 }
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

/** The rectangle of a piece of text, for placing things beside it; of the last of its lines where `edge` is `end`. Null where nothing is laid out. */
export function rectOf(root: Element, span: Span, edge: 'start' | 'end' = 'start'): DOMRect | null {
  const from = pointOf(root, span.start)
  const to = pointOf(root, span.end)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  if (typeof range.getClientRects !== 'function') return null
  const rects = range.getClientRects()
  const rect = rects[edge === 'start' ? 0 : rects.length - 1]
  return rect ?? (from.node instanceof Element ? from.node : from.node.parentElement)?.getBoundingClientRect() ?? null
}

function startOf(element: Element | null): number | null {
  const start = element?.getAttribute('data-start')
  return start === null || start === undefined ? null : Number(start)
}

function endOf(element: Element): number | null {
  const end = element.getAttribute('data-end')
  if (end !== null) return Number(end)
  const last = element.lastElementChild
  if (last) return endOf(last)
  const start = startOf(element)
  return start === null ? null : start + (element.textContent?.length ?? 0)
}
