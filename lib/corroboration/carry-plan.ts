import type { Claim, Passage } from '../claims/claim'
import type { CarryCounts, ClaimFate, PassageFate, SourceFate } from '../claims/carrying'
import { fateOf, isCarried } from '../claims/fate'
import { reanchor, type Carried } from '../text/anchor/reanchor'
import { toAnchor, type Anchor } from '../text/span'

/** What would become of everything that stands in an article's texts if this were its next one. */
export type CarryPlan = { claims: ClaimFate[]; sources: SourceFate[] }

type Place = { versionId: string; anchor: Anchor; take: (carried: Carried) => void }

/**
 * Carries claims of an article, and passages of it that are cited for other claims, from the texts they stand in (`texts`, by
 * version) to a new one. Each old text is read against the new one once, however much stands in it. Pure.
 */
export function planCarrying(
  claims: readonly Claim[],
  articleId: string,
  texts: ReadonlyMap<string, string>,
  next: string,
): CarryPlan {
  const own = claims.filter(claim => claim.articleId === articleId)
  const cited = claims.flatMap(claim =>
    claim.corroborations.flatMap(corroboration => {
      const { evidence } = corroboration
      return evidence.type === 'article' && evidence.articleId === articleId ? [{ claim, corroboration, evidence }] : []
    }),
  )
  const found = new Map<unknown, Carried>()
  const places: Place[] = [
    ...own.flatMap(({ passages }) =>
      passages.map(passage => ({ ...passage, take: (carried: Carried) => found.set(passage, carried) })),
    ),
    ...cited.map(({ corroboration, evidence }) => ({
      ...evidence,
      take: (carried: Carried) => found.set(corroboration, carried),
    })),
  ]
  for (const [versionId, text] of texts) {
    const here = places.filter(place => place.versionId === versionId)
    if (here.length === 0) continue
    const spans = here.map(({ anchor: { start, end } }) => ({ start, end }))
    for (const [at, carried] of reanchor(text, next, spans).entries()) here[at]!.take(carried)
  }
  return {
    claims: own.map(claim => toClaimFate(claim, passage => found.get(passage) ?? gone, next)),
    sources: cited.map(({ claim, corroboration, evidence }): SourceFate => ({
      ...toPassageFate(
        { id: corroboration.id, role: 'main', anchor: evidence.anchor },
        found.get(corroboration) ?? gone,
        next,
      ),
      claimId: claim.id,
      corroborationId: corroboration.id,
      status: claim.status,
      withdrawn: corroboration.withdrawn,
    })),
  }
}

const gone: Carried = { state: 'lost', context: 'changed' }

function toClaimFate(claim: Claim, carriedOf: (passage: Passage) => Carried, next: string): ClaimFate {
  const carried = claim.passages.map(carriedOf)
  const fate = fateOf(claim.passages, carried)
  const signature =
    claim.status !== 'signed' && claim.status !== 'in-review' ? 'none' : isCarried(fate) ? 'kept' : 'reopened'
  return {
    ...fate,
    claim: { id: claim.id, kind: claim.kind, value: claim.value, status: claim.status },
    passages: claim.passages.map((passage, at) => toPassageFate(passage, carried[at]!, next)),
    signature,
  }
}

function toPassageFate(
  { id, role, anchor }: Pick<Passage, 'id' | 'role' | 'anchor'>,
  { state, start, end, near, context, changes = [] }: Carried,
  next: string,
): PassageFate {
  const place = start === undefined || end === undefined ? near : { start, end }
  const after = place ? toAnchor(next, place) : null
  return { id, role, before: anchor, after, state, context, changes }
}

/** How many claims go along, are changed (in their words or around them) or lost; withdrawn ones, and sources taken back, wait for nobody. */
export function countPlan({ claims, sources }: CarryPlan): CarryCounts {
  const live = claims.filter(({ claim }) => claim.status !== 'withdrawn')
  const waiting = live.filter(fate => !isCarried(fate))
  const lost = waiting.filter(fate => fate.state === 'lost').length
  return {
    carried: live.length - waiting.length,
    changed: waiting.length - lost,
    lost,
    sources: sources.filter(source => !source.withdrawn && !isCarried(source)).length,
  }
}
