import { outstandingItems } from '../claims/review'
import type { Claim } from '../claims/claim'
import type { Status } from '../claims/status'
import type { KindAndValue } from '../claims/value-columns'
import type { KindName } from '../claims/value'
import type { Standing } from '../corroboration/standing'
import type { PersonRef } from '../people/roles'
import type { Manifest } from './lines'

/** What a set's filter may ask; every given condition must fit. An empty filter finds every claim that is not withdrawn. */
export type SetFilter = {
  storyId?: string
  articleId?: string
  kind?: KindName
  standing?: Standing
  status?: Status
  q?: string
}

/** A release in a list. `sha256` is of its JSONL bytes. */
export type ReleaseSummary = {
  id: string
  setId: string
  setName: string
  number: number
  title: string
  note: string
  claims: number
  sha256: string
  publishedBy: PersonRef
  publishedAt: string
}

/** A saved choice of claims: what `filter` finds (null: nothing) and the `members` chosen by hand. `releases` newest first. */
export type ClaimSet = {
  id: string
  name: string
  description: string
  filter: SetFilter | null
  members: string[]
  version: number
  createdBy: PersonRef
  createdAt: string
  releases: ReleaseSummary[]
}

/** Why a claim of a set does not go into a release: its status, or `unapproved`: something was added after the signature. */
export type LeftOut = Exclude<Status, 'signed'> | 'unapproved'

/** Why a claim may not go into a release; null when it may. Two people stand behind everything in it. */
export function leftOutBecause(claim: Claim): LeftOut | null {
  if (claim.status !== 'signed') return claim.status
  return outstandingItems(claim).length > 0 ? 'unapproved' : null
}

/** One way to download a release: `size` in bytes; `excerpts` false where whole texts of others are in it. */
export type Download = {
  format: string
  label: string
  mediaType: string
  fileName: string
  size: number
  excerpts: boolean
}

/** A claim in the preview of a release. */
export type PreviewClaim = Pick<Claim, 'id' | 'article' | 'articleId' | 'status' | 'standings'> &
  KindAndValue & {
    words: string
    byHand: boolean
    leftOut: LeftOut | null
  }

/** What a release of a set would hold now. `digest` changes with what would go in: sent along, it guards against surprises. */
export type Preview = { digest: string; going: number; leftOut: number; claims: PreviewClaim[] }

/** What a file would bring, before anything is written. `people`: `here` when they have an account of this name already. */
export type ImportCheck = {
  release: Pick<
    Manifest,
    'id' | 'newsroom' | 'set' | 'number' | 'title' | 'publishedAt' | 'publishedBy' | 'originsNeeded' | 'lines'
  >
  sha256: string
  people: { name: string; here: boolean }[]
  originsNeededNow: number
  empty: boolean
}
