import type { Span } from '../text/span'
import type { PersonRef } from '../people/roles'
import type { Reliability } from '../corroboration/corroboration'

/** What kind of publisher an outlet is. */
export const outletKinds = [
  'agency',
  'newspaper',
  'broadcaster',
  'magazine',
  'online',
  'official',
  'organisation',
  'other',
] as const
export type OutletKind = (typeof outletKinds)[number]

/** Who published. `reliability` is the default for what is recorded from it. */
export type Outlet = {
  id: string
  name: string
  domain: string | null
  kind: OutletKind
  reliability: Reliability
  originId: string
  version: number
}

/** Articles about one running event. */
export type Story = { id: string; title: string; articles: number; version: number; createdAt: string }

/** Which meeting, strike or vote. Dates are ISO 8601 dates, empty where unknown. */
export type Occasion = {
  id: string
  storyId: string
  what: string
  place: string
  fromDate: string
  toDate: string
  version: number
}

/** Whether something ends no earlier than the day on which it begins; what is not known of it is in order. */
export const isInOrder = ({ fromDate, toDate }: { fromDate: string; toDate: string }): boolean =>
  fromDate === '' || toDate === '' || fromDate.slice(0, 10) <= toDate.slice(0, 10)

/** What a part of a version is. `credit` is who made it and when; furniture is greyed and left out of proposals, coverage and matching. */
export const zoneKinds = ['headline', 'lead', 'body', 'caption', 'credit', 'furniture'] as const
export type ZoneKind = (typeof zoneKinds)[number]
export type ZoneSpan = Span & { kind: ZoneKind }

/**
 * What a text was read from: a page that was fetched (`url`, and `finalUrl` after its redirects), or a document (`fileName`).
 * `size` in bytes; `sha256` is of the bytes as they came.
 */
export type Snapshot = {
  id: string
  url: string | null
  finalUrl: string | null
  fileName: string | null
  mediaType: string
  size: number
  sha256: string
  takenAt: string
  takenBy: PersonRef
}

/** A text that an article had, exactly as imported; `sha256` is of its UTF-8 bytes. `snapshot` is null for what was pasted. */
export type ArticleVersion = {
  id: string
  number: number
  text: string
  sha256: string
  snapshot: Snapshot | null
  zones: ZoneSpan[]
  createdAt: string
  createdBy: PersonRef
}

/** A version in the list of an article's: how long its text is, who saved it, and how many claims stand in it now. */
export type VersionSummary = Pick<ArticleVersion, 'id' | 'number' | 'sha256' | 'createdAt' | 'createdBy'> & {
  /** The article's title when the text was stored; null where nobody knows. */
  title: string | null
  length: number
  /** Claims that can be read in this text, those that have gone on to a newer one among them; withdrawn ones left out. */
  claims: number
}

/** An article in a list. `publishedAt` is an ISO 8601 date or date-time, empty where unknown; `version` is that of its particulars. */
export type ArticleSummary = {
  id: string
  title: string
  author: string
  url: string | null
  publishedAt: string
  language: string
  outlet: { id: string; name: string; kind: OutletKind }
  originId: string
  story: { id: string; title: string } | null
  versionId: string
  versionNumber: number
  claims: number
  signed: number
  version: number
  createdAt: string
  createdBy: PersonRef
}

/** An article with the text of one version (the newest unless asked) and the list of all. */
export type Article = ArticleSummary & {
  text: ArticleVersion
  versions: { id: string; number: number; createdAt: string }[]
}
