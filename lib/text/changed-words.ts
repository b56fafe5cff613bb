import { difference } from './difference'
import type { Excerpt } from './excerpt'
import type { Span } from './span'

/** The words of two excerpts that only one of them has, in UTF-16 units of each one's own words (`before` + `exact` + `after`). */
export type ChangedWords = { before: Span[]; after: Span[] }

const wordsOf = ({ before, exact, after }: Excerpt) => before + exact + after

/**
 * What a correction changed in the paragraph around a passage. Typography is no change, nor is what only the cut of one excerpt left
 * out at its edge.
 */
export function changedWords(old: Excerpt, now: Excerpt): ChangedWords {
  const found: ChangedWords = { before: [], after: [] }
  let [x, y] = [0, 0]
  for (const { kind, words, respelled } of difference(wordsOf(old), wordsOf(now))) {
    if (kind !== 'inserted') {
      if (kind === 'deleted' && !respelled) found.before.push({ start: x, end: x + words.length })
      x += words.length
    }
    if (kind !== 'deleted') {
      if (kind === 'inserted' && !respelled) found.after.push({ start: y, end: y + words.length })
      y += words.length
    }
  }
  return { before: inside(found.before, old), after: inside(found.after, now) }
}

/** Without what lies at an edge where the excerpt was cut: there the other one may merely begin or end elsewhere. */
function inside(spans: readonly Span[], excerpt: Excerpt): Span[] {
  const length = wordsOf(excerpt).length
  const isCut = ({ start, end }: Span) => (excerpt.cutBefore && start === 0) || (excerpt.cutAfter && end === length)
  return spans.filter(span => !isCut(span))
}
