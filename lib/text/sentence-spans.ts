import { splitSentences } from './anchor/sentences'
import { tokenise } from './anchor/tokens'
import type { Span } from './span'

/** The sentences of a text in order, without the space between them. Lines end sentences. Linear. */
export function sentenceSpans(text: string): Span[] {
  const tokens = tokenise(text)
  const { count, from } = splitSentences(text, tokens)
  return Array.from({ length: count }, (_, at) => ({
    start: tokens.start[from[at]],
    end: tokens.end[from[at + 1] - 1],
  }))
}

/** From the first of these sentences that a passage touches to the end of the last; the passage itself where it touches none. */
export function sentencesAround(sentences: readonly Span[], { start, end }: Span): Span {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].end <= start) low = middle + 1
    else high = middle
  }
  const around = { start, end }
  for (let at = low; at < sentences.length && sentences[at].start < end; at++) {
    around.start = Math.min(around.start, sentences[at].start)
    around.end = Math.max(around.end, sentences[at].end)
  }
  return around
}
