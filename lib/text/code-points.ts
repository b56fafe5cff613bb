/** Offsets of one text in both ways of counting: UTF-16 units (ours) and Unicode code points (W3C's). */
export type CodePointIndex = {
  /** The length of the text in code points. */
  length: number
  /** From UTF-16 to code points. An offset inside a surrogate pair counts as the pair's start. */
  toCodePoints: (utf16: number) => number
  /** From code points to UTF-16. */
  toUtf16: (codePoints: number) => number
}

/**
 * Reads the text once and answers in O(log k), k being the number of characters outside the basic plane; in O(1) where
 * there are none. Offsets past the end count as the end.
 */
export function codePointIndex(text: string): CodePointIndex {
  const pairs = surrogatePairs(text)
  const length = text.length - pairs.length
  return {
    length,
    toCodePoints: utf16 => {
      const offset = clamp(utf16, text.length)
      const before = countWhile(pairs.length, i => pairs[i] + 1 < offset)
      return before < pairs.length && pairs[before] + 1 === offset ? offset - before - 1 : offset - before
    },
    toUtf16: codePoints => {
      const offset = clamp(codePoints, length)
      return offset + countWhile(pairs.length, i => pairs[i] - i < offset)
    },
  }
}

/** Where the surrogate pairs begin, ascending. */
function surrogatePairs(text: string): number[] {
  return Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), match => match.index)
}

/** How many of 0 … n-1 pass, where all that pass come first. */
function countWhile(n: number, passes: (i: number) => boolean): number {
  let low = 0
  let high = n
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(middle)) low = middle + 1
    else high = middle
  }
  return low
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), most)
}
