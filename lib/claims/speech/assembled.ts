import type { Group } from './group'
import { is } from './word-kinds'
import { has } from './page'
import type { Page, Run } from './page'
import type { How, Reading } from './reading'
import type { Subject } from './subject'

/** A reading put together from a verb group, its subject and the content that was found. */
export function assemble(
  page: Page,
  group: Group,
  subject: Subject,
  content: Run | null,
  how: How,
  quote: number,
  colon: boolean,
): Reading {
  const found = subject.how === 'shared' || subject.how === 'none' ? null : subject
  return {
    how,
    sense: group.use.verb.sense ?? 'say',
    cue: { first: group.first, last: group.last },
    source: found?.run ?? null,
    head: found?.head ?? null,
    shared: subject.how === 'shared',
    narrative: group.mood === 'narrative',
    content,
    quote,
    colon,
    sentence: page.sentences.of[group.verb],
    via: null,
  }
}

/** Whether the head of a phrase, its first noun, is of a class. */
export function headIs(page: Page, run: Run, classes: number): boolean {
  for (let i = run.first; i <= run.last && i - run.first < 4; i++) {
    if (i > run.first && has(page, i, is.link)) return false
    if (has(page, i, classes)) return true
  }
  return false
}
