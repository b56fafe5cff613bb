import type { When } from '../value'
import type { Dates } from './date-parts'
import { draft } from './draft'
import { longest, traitsAt, type Page } from './page'
import { TRAIT } from './roles'

/** "hier", "last week": kept in its words; read from the day of publication where one is given and no doubt is left. */
export function relative(page: Page, at: number): Dates | null {
  if (!(traitsAt(page, at) & TRAIT.relative)) return null
  const found = longest(page, page.lexicon.relative, at)
  if (!found) return null
  const words = page.text.slice(page.start[at], page.end[found.to - 1])
  const from = page.publishedAt && found.value !== null ? shifted(page.publishedAt, found.value) : null
  const when: When = { words, from, to: null }
  const one = draft(
    at,
    found.to,
    { start: page.start[at], end: page.end[found.to - 1] },
    { text: from, dimension: 'date', reason: 'relative-date', when, rank: 'minor' },
  )
  return { drafts: [one], to: found.to }
}

/** The ISO day so many days after another; null where that is no date. */
function shifted(published: string, days: number): string | null {
  const time = Date.parse(`${published.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(time)) return null
  return new Date(time + days * 86400000).toISOString().slice(0, 10)
}
