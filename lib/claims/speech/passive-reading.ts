import { assemble } from './assembled'
import { withoutStop } from './content'
import type { Group } from './group'
import { is } from './word-kinds'
import { has } from './page'
import type { Page, Run } from './page'
import { phraseAfter } from './phrase'
import type { Reading } from './reading'
import { subjectBefore } from './subject'
import type { Subject } from './subject'

/** "a été souligné par l'agence": the source stands behind "par"/"by", the content before. */
export function readPassive(page: Page, group: Group, window: Run): Reading | null {
  const by = group.last + 1
  if (by > window.last || !has(page, by, is.by)) return null
  const as = group.takes.has('as')
  if (!as && !(group.takes.has('clause') && (group.use.verb.sense === 'say' || group.use.verb.sense === 'think')))
    return null
  const head = phraseAfter(page, by + 1, window.last)
  if (!head) return null
  if (as && !group.takes.has('clause') && !has(page, head.last + 1, is.as)) return null
  const subject: Subject = { how: 'inverted', run: head, head }
  const before = group.first - 1
  const found = group.mood === 'passive' ? subjectBefore(page, group, window.first) : ({ how: 'none' } as Subject)
  const content =
    found.how === 'phrase' || found.how === 'pronoun'
      ? found.run
      : before >= window.first
        ? { first: window.first, last: withoutStop(page, window.first, before) }
        : null
  const reading = assemble(page, group, subject, content, 'passive', -1, false)
  reading.cue = { first: group.first, last: by }
  return reading
}
