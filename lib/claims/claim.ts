import type { Anchor } from '../text/span'
import type { PersonRef } from '../people/roles'
import type { Corroboration, Question } from '../corroboration/corroboration'
import type { Fate } from './fate'
import type { Standing, StandingAnswer } from '../corroboration/standing'
import type { Contradiction } from '../corroboration/watch'
import type { Status } from './status'
import type { KindName, ValueOf } from './value'

/** What a passage is to its claim. `main` carries it, `mention` repeats it (headline, lead); the others hold its parts. */
export const passageRoles = ['main', 'mention', 'comparator', 'source', 'cue', 'content', 'continuation'] as const
export type PassageRole = (typeof passageRoles)[number]

/** A passage of a claim in one version of its article. */
export type Passage = { id: string; role: PassageRole; versionId: string; anchor: Anchor }

/** A person's word over the computed standing of a question, always with its reason and shown beside the computed one. */
export type StandingOverride = {
  question: Question
  standing: Standing
  reason: string
  version: number
  madeBy: PersonRef
  at: string
}

/**
 * A second person's decision on a claim as they saw it (`claimVersion`). `signed`: a checker approves what others made;
 * `countersigned`: someone approves what the signer made; `returned`: back to draft, with the reason.
 */
export type Review = {
  id: string
  claimVersion: number
  decision: 'signed' | 'countersigned' | 'returned'
  reason: string
  seen: Seen
  person: PersonRef
  at: string
}

/** One thing that two people must stand behind: the value as it stands, a counted corroboration, an override. */
export type Approval = {
  item: string
  itemVersion: number
  personId: string
  personName: string
  decision: Review['decision']
}

/** The standing that is shown of each question. */
export function shownStandings({ standings }: { standings: readonly { question: string; shown: Standing }[] }) {
  return Object.fromEntries(standings.map(answer => [answer.question, answer.shown]))
}

/** What a reviewer had before them, so that the next one sees what has changed: words by passage, versions by corroboration, standings. */
export type Seen = {
  kind: KindName
  value: ValueOf[KindName]
  passages: Record<string, string>
  corroborations: Record<string, number>
  standings: Record<string, Standing>
}

type Common = {
  id: string
  newsroomId: string
  articleId: string
  /** The article as a line: what a list or an export says about where the claim stands. */
  article: {
    title: string
    outletName: string
    publishedAt: string
    url: string | null
    versionNumber: number
    storyId: string | null
    storyTitle: string | null
  }
  /** The version of the text that the claim stands in: the newest one, unless it waits to be placed there. */
  versionId: string
  /** What a correction of the article made of the claim, while it waits to be placed in the newest text; else null. */
  unplaced: Fate | null
  status: Status
  version: number
  /** Rises when the value, its kind or any of its passages changes: what an approval of the value is of. */
  valueVersion: number
  /** Rises when the claim is reopened: approvals are of one round. */
  round: number
  passages: Passage[]
  occasionId: string | null
  note: string
  corroborations: Corroboration[]
  overrides: StandingOverride[]
  reviews: Review[]
  approvals: Approval[]
  standings: StandingAnswer[]
  /** What a reader should know of the words themselves: `hidden_characters`. */
  warnings: string[]
  /** Passages that came in after it was signed and say otherwise, and that nobody has settled; only a signed claim has any. */
  contradictedBy?: Contradiction[]
  createdBy: PersonRef
  valueBy: PersonRef
  createdAt: string
  updatedAt: string
}

/** What a person marked in an article: a passage, a kind and its typed value, with everything recorded about it. */
export type Claim = { [K in KindName]: Common & { kind: K; value: ValueOf[K] } }[KindName]

/** The passage that carries the claim. Every claim has exactly one. */
export function mainPassage(claim: Pick<Claim, 'passages'>): Passage {
  const main = claim.passages.find(passage => passage.role === 'main')
  if (!main) throw new Error('A claim without a main passage')
  return main
}
