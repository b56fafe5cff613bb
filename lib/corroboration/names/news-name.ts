import type { Meaning } from './meaning'
import type { NameKind } from './mentions'

/** What people said of a name: its spellings are one (`confirmed`), are not one (`split`), or nothing any more (`proposed`). */
export const nameStatuses = ['proposed', 'confirmed', 'split'] as const
export type NameStatus = (typeof nameStatuses)[number]

/** A name that people settled. `articles`: in how many articles a spelling stands now. */
export type NewsName = {
  id: string
  name: string
  kind: NameKind
  status: NameStatus
  /** `shared`: another name has this spelling, too. */
  spellings: { spelling: string; plain: string; articles: number; shared: boolean }[]
  /** Words that stand beside this name in a text and not beside a namesake's. */
  signs: string[]
  version: number
}

/**
 * Spellings that look like one name and nobody has decided about. `reason` says why they are proposed: `key` (they are
 * written so in another language), `surname` (a full name and the last name alone), `alike` (nearly the same sounds). `joins`
 * is the id of a settled name that the spellings would join, or null for a new one.
 */
export type NameProposal = {
  name: string
  kind: NameKind
  reason: 'key' | 'surname' | 'alike'
  spellings: { spelling: string; plain: string; articles: number }[]
  articles: number
  speaks: boolean
  joins: string | null
}

/** A spelling that the articles print and nobody has settled. */
export type LooseSpelling = { spelling: string; plain: string; kind: NameKind; articles: number }

/**
 * All that the names screen shows; `more` proposals wait behind those given. `loose`: what else was found by the words asked
 * for; none where nothing was asked.
 */
export type NamesPage = { names: NewsName[]; proposals: NameProposal[]; more: number; loose: LooseSpelling[] }

/**
 * Where a spelling stands: an article, how often, and the first time in its line. Offsets in UTF-16. `means`: where several bear
 * it (`bearers`), whom it means here; null where nobody knows. `decided`: whom a person said, whatever else tells.
 */
export type NameOccurrence = {
  articleId: string
  title: string
  outletName: string
  publishedAt: string
  language: string
  count: number
  before: string
  exact: string
  after: string
  bearers: { id: string; name: string }[]
  means: Meaning | null
  decided: string | null
}
