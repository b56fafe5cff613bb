import { clauseEnd, contentBefore } from './content'
import type { Group } from './group'
import { is } from './word-kinds'
import { has } from './page'
import type { Page, Run } from './page'
import type { Subject } from './subject'
import { subjectAfter, subjectBefore } from './subject'
import { kind } from './columns'

/**
 * "Comme l'a souligné X, …" · "…, as X said": the words that the cue is about, and its source. Null where "as" does not stand
 * before the cue and its subject, or something else is said to be like another.
 */
export function readAs(page: Page, group: Group, window: Run): { subject: Subject; content: Run } | null {
  const inverted = group.first > window.first && has(page, group.first - 1, is.as)
  const found = inverted ? subjectAfter(page, group.last + 1, window.last) : subjectBefore(page, group, window.first)
  if (found.how === 'none' || found.how === 'shared') return null
  const subject = inverted ? { ...found, run: found.head } : found
  const first = inverted ? group.first : subject.run.first
  const as = first - 1
  if (as < window.first || !has(page, as, is.as)) return null
  const last = inverted ? subject.run.last : group.last
  const opens = as === window.first || page.kind[as - 1] !== kind.comma
  if (opens && as !== window.first) return null
  let comma = last + 1
  while (comma <= window.last && comma - last < 12 && page.kind[comma] === kind.word) comma++
  if (opens) {
    if (comma >= window.last || page.kind[comma] !== kind.comma) return null
    return { subject, content: { first: comma + 1, last: clauseEnd(page, comma + 1, window.last) } }
  }
  if (page.kind[last + 1] === kind.comma && last + 2 < window.last)
    return { subject, content: { first: window.first, last: clauseEnd(page, last + 2, window.last) } }
  const content = contentBefore(page, as - 1, window.first)
  return content && { subject, content }
}
