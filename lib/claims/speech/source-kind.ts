import type { AttributionSourceKind } from '../value'
import { is } from './word-kinds'
import type { Entity } from './names'
import { has, isName } from './page'
import type { Page, Run } from './page'

/** Tells the kind of a source from the words that stand for it. */
export function kindOf(page: Page, run: Run, entity: Entity | null): AttributionSourceKind {
  let flags = 0
  for (let i = run.first; i <= run.last; i++) {
    if (has(page, i, is.media) && isName(page, i)) return 'media'
    if (
      i > run.first &&
      has(page, i, is.link | is.preposition) &&
      flags & (is.document | is.study | is.people | is.title)
    )
      break
    flags |= page.flags[i]
  }
  if (entity?.person) return 'person'
  if (flags & is.study) return 'study'
  if (flags & is.document) return 'document'
  if (flags & is.anonymous && !entity) return 'anonymous'
  if (flags & is.official) return 'official'
  if (flags & is.title) return 'person'
  if (flags & is.people)
    return page.text[page.end[run.last] - 1] === page.lexicon.data.endings.plural ? 'crowd' : 'official'
  const plural =
    run.last > run.first &&
    !isName(page, run.last) &&
    page.text.endsWith(page.lexicon.data.endings.plural, page.end[run.last])
  if (plural && !entity && (!isName(page, run.first) || has(page, run.first, is.determiner))) return 'crowd'
  return entity || (isName(page, run.last) && !has(page, run.last, is.subject)) ? 'other' : 'person'
}
