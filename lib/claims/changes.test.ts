import type { Claim, Review } from './claim'
import { changesSinceReview, hasChanges } from './changes'
import { kinds } from './kinds'

const value = { ...kinds.figure.blank('180 pompiers'), number: '180' }
const seen: Review['seen'] = {
  kind: 'figure',
  value,
  passages: { p: '180 pompiers' },
  corroborations: { s: 1, w: 1 },
  standings: { true: 'single-origin' },
}
const review = {
  id: 'r',
  claimVersion: 3,
  decision: 'returned',
  reason: 'Other year',
  seen,
  person: { id: 'b', name: 'B' },
  at: '2026-03-14T10:00:00Z',
} as const

function claim(more: object = {}): Claim {
  const source = (id: string, version: number, withdrawn = false) => ({ id, version, withdrawn })
  return {
    kind: 'figure',
    value,
    passages: [{ id: 'p', anchor: { exact: '180 pompiers' } }],
    corroborations: [source('s', 1), source('w', 1)],
    standings: [{ question: 'true', shown: 'single-origin' }],
    reviews: [review],
    ...more,
  } as unknown as Claim
}

describe('what has changed since the last review', () => {
  it('is nothing that can be told before a first review', () => {
    expect(changesSinceReview(claim({ reviews: [] }))).toBeNull()
  })

  it('is nothing where all is as it was', () => {
    const changes = changesSinceReview(claim())
    expect(changes && hasChanges(changes)).toBe(false)
  })

  it('names fields, passages, sources and standings', () => {
    const changes = changesSinceReview(
      claim({
        value: { ...value, number: '181' },
        passages: [{ id: 'p', anchor: { exact: '181 pompiers' } }],
        corroborations: [
          { id: 's', version: 2, withdrawn: false },
          { id: 'w', version: 1, withdrawn: true },
          { id: 'n', version: 1, withdrawn: false },
        ],
        standings: [{ question: 'true', shown: 'corroborated' }],
      }),
    )
    expect(changes).toMatchObject({
      fields: [{ name: 'number', before: '180', after: '181' }],
      passages: [{ before: '180 pompiers', after: '181 pompiers' }],
      corroborations: [
        { id: 'n', change: 'new' },
        { id: 's', change: 'changed' },
        { id: 'w', change: 'withdrawn' },
      ],
      standings: [{ question: 'true', before: 'single-origin', after: 'corroborated' }],
    })
  })
})
