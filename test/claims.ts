import { kinds } from '@/lib/claims/kinds'
import type { Claim } from '@/lib/claims/claim'
import { toAnchor } from '@/lib/text/span'
import type { ClaimInput } from '@/lib/api/inputs'

/** The text that the claims made here stand in. */
export const claimText = 'Plus de 200 drones ont attaqué la ville, selon la préfète.'
export const claire = { id: 'p-claire', name: 'Claire Ricard' }

/** A figure marked over some words of `claimText`, as a client sends it. */
export function figureInput(id: string, words = '200 drones'): Extract<ClaimInput, { kind: 'figure' }> {
  const start = claimText.indexOf(words)
  const passage = { id: `${id}-main`, role: 'main' as const, start, end: start + words.length, exact: words }
  return {
    id,
    kind: 'figure',
    value: { ...kinds.figure.blank(words), number: '200', unit: 'drone' },
    articleId: 'a1',
    versionId: 'v1',
    passages: [passage],
    note: '',
  }
}

/** The claim a server makes of it. */
export function figureClaim(id: string, more: Partial<Claim> = {}, words = '200 drones'): Claim {
  const input = figureInput(id, words)
  return {
    id,
    newsroomId: 'n1',
    articleId: 'a1',
    article: {
      title: 'Drones',
      outletName: 'Le Courrier du Val',
      publishedAt: '2026-03-13',
      url: null,
      versionNumber: 1,
      storyId: null,
      storyTitle: null,
    },
    versionId: 'v1',
    unplaced: null,
    status: 'draft',
    version: 1,
    valueVersion: 1,
    round: 1,
    kind: 'figure',
    value: input.value,
    passages: input.passages.map(({ id, role, start, end }) => ({
      id,
      role,
      versionId: 'v1',
      anchor: toAnchor(claimText, { start, end }),
    })),
    occasionId: null,
    note: '',
    corroborations: [],
    overrides: [],
    reviews: [],
    approvals: [],
    standings: [],
    warnings: [],
    createdBy: claire,
    valueBy: claire,
    createdAt: '2026-03-14T13:00:00.000Z',
    updatedAt: '2026-03-14T13:00:00.000Z',
    ...more,
  } as Claim
}
