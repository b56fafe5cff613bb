import { figureClaim } from '@/test/claims'
import type { Claim } from '../claims/claim'
import { textSubject } from './entry'
import { contentOf, noDeeds, redo, remember, undo, type Deed } from './undo'

const claim = figureClaim('c1')
const edited = figureClaim('c1', { note: 'mended' })
const edit: Deed = { type: 'edit', claimId: 'c1', before: contentOf(claim), after: contentOf(edited) }
const moves = (...names: string[]) => names.map(move => ({ type: 'move', move, reason: '' }))
const about = (claimId: string, changes: unknown) => (changes as unknown[]).map(change => ({ claimId, change }))
const as = (status: Claim['status']) => figureClaim('c1', { status })

it.each<[string, Deed, Claim, unknown]>([
  ['a mark: withdrawn', { type: 'create', claimId: 'c1' }, claim, moves('withdraw')],
  ['an edit: the values before it', edit, edited, [{ type: 'edit', patch: contentOf(claim) }]],
  ['a withdrawal: restored', { type: 'withdraw', claimId: 'c1', from: 'draft' }, as('withdrawn'), moves('restore')],
  [
    'a withdrawal from review: restored, and asked for again',
    { type: 'withdraw', claimId: 'c1', from: 'in-review' },
    as('withdrawn'),
    moves('restore', 'ask-review'),
  ],
  ['a request for review: recalled', { type: 'ask-review', claimId: 'c1' }, as('in-review'), moves('recall')],
])('taking back %s', (_, deed, now, changes) => {
  expect(undo(remember(noDeeds, deed), () => now)).toMatchObject({
    ok: true,
    value: { changes: about('c1', changes), deeds: { done: [], undone: [deed] } },
  })
})

it.each<[string, Deed, Claim, unknown]>([
  ['a mark', { type: 'create', claimId: 'c1' }, as('withdrawn'), moves('restore')],
  ['an edit', edit, claim, [{ type: 'edit', patch: contentOf(edited) }]],
  ['a withdrawal', { type: 'withdraw', claimId: 'c1', from: 'draft' }, claim, moves('withdraw')],
  ['a request for review', { type: 'ask-review', claimId: 'c1' }, claim, moves('ask-review')],
])('doing again %s', (_, deed, now, changes) => {
  expect(redo({ done: [], undone: [deed] }, () => now)).toMatchObject({
    ok: true,
    value: { changes: about('c1', changes), deeds: { done: [deed], undone: [] } },
  })
})

it.each<[string, Deed, Claim | undefined]>([
  ['an edit that a colleague edited over', edit, figureClaim('c1', { note: 'theirs' })],
  ['a mark that was signed', { type: 'create', claimId: 'c1' }, as('signed')],
  ['a request that was answered', { type: 'ask-review', claimId: 'c1' }, as('signed')],
  ['a claim that is not here', { type: 'create', claimId: 'c1' }, undefined],
])('%s is not taken back, and forgotten', (_, deed, now) => {
  const result = undo(remember(noDeeds, deed), () => now)
  expect(result).toMatchObject({ ok: false, code: 'changed_since', extra: { deeds: { done: [], undone: [] } } })
})

it('something new forgets what was undone', () => {
  expect(remember({ done: [], undone: [edit] }, { type: 'create', claimId: 'c2' }).undone).toEqual([])
})

it('with nothing done there is nothing to undo or redo', () => {
  expect([undo(noDeeds, () => claim), redo(noDeeds, () => claim)]).toMatchObject([
    { code: 'nothing_to_undo' },
    { code: 'nothing_to_redo' },
  ])
})

describe('decisions on proposals', () => {
  const proposal = { kind: 'figure', start: 8, end: 18, exact: '200 drones' } as const
  const dismissed: Deed = { type: 'dismiss', versionId: 'v1', proposals: [proposal] }
  const accepted: Deed = {
    type: 'accept',
    claims: ['c1', 'c2', 'c3'].map(claimId => ({ claimId, proposalId: `figure:${claimId}` })),
  }
  const dismissal = (input: object) => [
    { claimId: textSubject('v1'), change: { type: 'dismiss', input: { versionId: 'v1', ...input } } },
  ]

  it('a dismissal is taken back and made again, whatever became of the claims', () => {
    expect(undo(remember(noDeeds, dismissed), () => undefined)).toMatchObject({
      ok: true,
      value: { changes: dismissal({ restore: [{ kind: 'figure', start: 8, end: 18 }] }) },
    })
    expect(redo({ done: [], undone: [dismissed] }, () => undefined)).toMatchObject({
      ok: true,
      value: { changes: dismissal({ dismiss: [proposal] }) },
    })
  })

  it('claims accepted together are withdrawn together, but for those that a colleague signed', () => {
    const find = (id: string) => figureClaim(id, { status: id === 'c2' ? 'signed' : 'draft' })
    expect(undo(remember(noDeeds, accepted), find)).toMatchObject({
      ok: true,
      value: { changes: [...about('c1', moves('withdraw')), ...about('c3', moves('withdraw'))] },
    })
  })

  it('and come back together', () => {
    const find = (id: string) => figureClaim(id, { status: 'withdrawn' })
    const result = redo({ done: [], undone: [accepted] }, find)
    expect(result.ok && result.value.changes.map(({ claimId }) => claimId)).toEqual(['c1', 'c2', 'c3'])
  })
})
