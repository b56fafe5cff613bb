import { isGraphemeEdge } from './graphemes'
import type { Span } from './span'
import { nextWord, previousWord, trim } from './words'

/** The parts of a text fragment directive (https://wicg.github.io/scroll-to-text-fragment/), unescaped. */
export type TextDirective = { prefix?: string; start: string; end?: string; suffix?: string }

/** A longer passage is named by its first and last words, as browsers do. */
const LONGEST_EXACT = 300
const EDGE_WORDS = 6
const MOST_CONTEXT_WORDS = 12

/** `-`, `,` and `&` have a meaning in a directive, so they are written as percent codes. */
function escape(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/-/g, '%2D')
}

/** A directive as it stands in an address, without the `#`. */
export function writeTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [prefix && `${escape(prefix)}-`, escape(start), end && escape(end), suffix && `-${escape(suffix)}`]
  return `:~:text=${parts.filter(Boolean).join(',')}`
}

/** The first directive in an address or its fragment; null where there is none or it is malformed. */
export function parseTextDirective(address: string): TextDirective | null {
  const at = address.indexOf(':~:')
  if (at < 0) return null
  const value = address
    .slice(at + 3)
    .split('&')
    .find(part => part.startsWith('text='))
    ?.slice(5)
  if (!value) return null
  const terms = value.split(',')
  const prefix = terms.length > 1 && terms[0].endsWith('-') ? terms.shift()!.slice(0, -1) : undefined
  const suffix = terms.length > 1 && terms.at(-1)!.startsWith('-') ? terms.pop()!.slice(1) : undefined
  if (terms.length < 1 || terms.length > 2 || terms.includes('')) return null
  try {
    const [start, end] = terms.map(decodeURIComponent)
    return {
      ...(prefix && { prefix: decodeURIComponent(prefix) }),
      start,
      ...(end && { end }),
      ...(suffix && { suffix: decodeURIComponent(suffix) }),
    }
  } catch {
    return null
  }
}

/**
 * The directive that leads a browser to a passage of a page that holds this text: whole words (browsers find no parts of
 * words), no line breaks inside a term, and as many words of context as make it the only place. Null where nothing is left to find.
 */
export function toTextDirective(text: string, span: Span): TextDirective | null {
  const found = trim(text, wholeWords(text, span))
  if (!found) return null
  const words = text.slice(found.start, found.end)
  const short = words.length <= LONGEST_EXACT && !/[\n\r]/.test(words)
  const parts: TextDirective = short ? { start: words } : ends(text, found)
  if (occursOnce(text, parts.start)) return parts
  const before = lineStart(text, found.start)
  const after = lineEnd(text, found.end)
  let from = found.start
  let to = found.end
  for (let i = 0; i < MOST_CONTEXT_WORDS; i++) {
    from = Math.max(before, previousWord(text, from))
    to = Math.min(after, nextWord(text, to))
    const prefix = text.slice(from, found.start).trim()
    const suffix = text.slice(found.end, to).trim()
    const context = { ...(prefix && { prefix }), ...parts, ...(suffix && { suffix }) }
    const whole = short ? text.slice(from, to) : text.slice(from, found.start) + parts.start
    if (occursOnce(text, whole) || i === MOST_CONTEXT_WORDS - 1) return context
  }
  return parts
}

/** The address of the page with the passage marked; an old fragment is kept before the directive. */
export function deepLink(address: string, text: string, span: Span): string {
  const directive = toTextDirective(text, span)
  if (!directive) return address
  const [page, fragment = ''] = address.split('#', 2)
  return `${page}#${fragment.split(':~:')[0]}${writeTextDirective(directive)}`
}

function wholeWords(text: string, { start, end }: Span): Span {
  const inWord = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at)) && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))
  let from = start
  let to = end
  while (from > 0 && start - from < 40 && (inWord(from) || !isGraphemeEdge(text, from))) from--
  while (to < text.length && to - end < 40 && (inWord(to) || !isGraphemeEdge(text, to))) to++
  return { start: from, end: to }
}

function ends(text: string, { start, end }: Span): TextDirective {
  let head = start
  let tail = end
  for (let i = 0; i < EDGE_WORDS; i++) {
    const next = nextWord(text, head)
    const previous = previousWord(text, tail)
    if (next >= tail || previous <= next) break
    if (!/[\n\r]/.test(text.slice(start, next))) head = next
    if (!/[\n\r]/.test(text.slice(previous, end))) tail = previous
  }
  if (head === start) return { start: text.slice(start, lineEnd(text, start)).trim() }
  return tail === end || tail <= head
    ? { start: text.slice(start, head) }
    : { start: text.slice(start, head), end: text.slice(tail, end) }
}

function occursOnce(text: string, words: string): boolean {
  const first = text.indexOf(words)
  return first >= 0 && text.indexOf(words, first + 1) < 0
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

function lineEnd(text: string, at: number): number {
  const found = text.slice(at).search(/[\n\r]/)
  return found < 0 ? text.length : at + found
}
