import type { MarkPair } from '../../languages/speech'
import { sort, sortOf } from './letters'
import { kind, laterColumn } from './columns'
import type { Tokens } from './columns'

/** Quotation marks paired: for each token the one that answers it, and the outermost opening mark it stands in (or -1). */
export type Marks = {
  /** Opening token → last token of the quote; closing token → its opening one; -1 elsewhere. */
  match: Int32Array
  /** The outermost opening token around each token, itself and its closing mark included; -1 outside. */
  inside: Int32Array
  /** Outermost opening tokens, in order. */
  outer: number[]
  /** Opening tokens that no mark closes. */
  unclosed: Set<number>
}

/** How many tokens a pair of single marks may hold; a lone apostrophe must not swallow a page. */
const SINGLE_REACH = 120

type Open = { at: number; pair: MarkPair }

/** Pairs the marks of a text in one pass. Changes the kinds of mark tokens to `open`, `close` or `other`. */
export function pairMarks(t: Tokens): Marks {
  const { text } = t
  const pairs = t.lexicon.data.marks
  const match = laterColumn(t, 0)
  const unclosed = new Set<number>()
  const stack: Open[] = []

  const spaceBefore = (at: number) => {
    const i = t.start[at] - 1
    if (i < 0) return true
    const s = sortOf(text.charCodeAt(i))
    return (
      s === sort.space ||
      s === sort.line ||
      s === sort.open ||
      s === sort.dash ||
      (s === sort.mark && at > 0 && t.kind[at - 1] === kind.open)
    )
  }
  const spaceAfter = (at: number) => {
    const i = t.end[at]
    if (i >= text.length) return true
    const s = sortOf(text.charCodeAt(i))
    return (
      s !== sort.letter &&
      s !== sort.digit &&
      s !== sort.mark &&
      s !== sort.apostrophe &&
      s !== sort.open &&
      s !== sort.stop &&
      s !== sort.other
    )
  }
  const close = (top: Open, at: number) => {
    t.kind[at] = kind.close
    match[top.at] = at
    match[at] = top.at
  }
  const abandon = (open: Open, last: number) => {
    if (open.pair.single || last <= open.at) {
      t.kind[open.at] = kind.other
      return
    }
    match[open.at] = last
    unclosed.add(open.at)
  }
  /** Where a quote that nobody closes ends: with its paragraph when it opens one, else with its sentence. */
  const naturalEnd = (open: Open, lineAt: number) => {
    if (open.at === 0 || t.kind[open.at - 1] === kind.line) return lineAt - 1
    for (let i = open.at + 1; i < lineAt; i++)
      if (t.kind[i] === kind.stop && (t.shape[i + 1] & 1 || t.kind[i + 1] === kind.line)) return i
    return lineAt - 1
  }

  for (let i = 0; i < t.count; i++) {
    const k = t.kind[i]
    if (k === kind.line) {
      if (stack.length === 0) continue
      const next =
        i + 1 < t.count && (t.kind[i + 1] === kind.mark || t.kind[i + 1] === kind.single)
          ? text.slice(t.start[i + 1], t.end[i + 1])
          : ''
      const bottom = stack[0]
      if (next !== '' && !bottom.pair.single && (next === bottom.pair.open || next === bottom.pair.close)) {
        t.kind[++i] = kind.other
        while (stack.length > 1) abandon(stack.pop() as Open, -1)
      } else {
        for (let depth = stack.length - 1; depth > 0; depth--) t.kind[stack[depth].at] = kind.other
        abandon(bottom, naturalEnd(bottom, i))
        stack.length = 0
      }
      continue
    }
    if (k !== kind.mark && k !== kind.single) continue
    const sign = text.slice(t.start[i], t.end[i])
    const top = stack[stack.length - 1]
    const opens = pairs.find(pair => pair.open === sign)
    if (k === kind.single) {
      if (top && top.pair.single && i - top.at > SINGLE_REACH) t.kind[(stack.pop() as Open).at] = kind.other
      const now = stack[stack.length - 1]
      if (now && now.pair.single && now.pair.close === sign && !spaceBefore(i) && spaceAfter(i))
        close(stack.pop() as Open, i)
      else if (opens && spaceBefore(i) && !spaceAfter(i) && !(now && now.pair.single))
        stack.push({ at: i, pair: opens })
      else t.kind[i] = kind.other
      if (stack.length && stack[stack.length - 1].at === i) t.kind[i] = kind.open
      continue
    }
    const same = opens !== undefined && opens.close === sign
    const holder = stack.findLastIndex(open => open.pair.close === sign)
    const looksOpening = spaceBefore(i) && !spaceAfter(i)
    if (
      holder >= 0 &&
      !(
        opens !== undefined &&
        (same ? looksOpening && holder === stack.length - 1 && t.kind[i - 1] !== kind.open && false : looksOpening)
      )
    ) {
      while (stack.length - 1 > holder) t.kind[(stack.pop() as Open).at] = kind.other
      close(stack.pop() as Open, i)
    } else if (opens !== undefined && (!same || !(!spaceBefore(i) && spaceAfter(i)))) {
      t.kind[i] = kind.open
      if (stack.length < 8) stack.push({ at: i, pair: opens })
      else t.kind[i] = kind.other
    } else t.kind[i] = kind.other
  }
  if (stack.length) {
    for (let depth = stack.length - 1; depth > 0; depth--) t.kind[stack[depth].at] = kind.other
    abandon(stack[0], naturalEnd(stack[0], t.count))
  }

  const inside = laterColumn(t, 1)
  const outer: number[] = []
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] !== kind.open || match[i] <= i) continue
    outer.push(i)
    inside.fill(i, i, match[i] + 1)
    i = match[i]
  }
  return { match, inside, outer, unclosed }
}
