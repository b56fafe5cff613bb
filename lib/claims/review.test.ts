import type { Role } from '../people/roles'
import type { Approval } from './claim'
import { awaitsCountersignature, decide, outstandingItems, reviewTask, type Reviewable } from './review'
import { findMove, movesFrom, moves, statuses } from './status'

type Source = { id: string; by: string; version?: number; withdrawn?: boolean }

/** A claim in review: who made its value, who recorded which sources, who approved what ("b:value@1 signed"). */
function claim(
  valueBy: string,
  sources: Source[] = [],
  approvals: string[] = [],
  more: Partial<Reviewable> = {},
): Reviewable {
  return {
    status: 'in-review',
    valueVersion: 1,
    valueBy: { id: valueBy, name: valueBy },
    corroborations: sources.map(({ id, by, version = 1, withdrawn = false }) => ({
      id,
      version,
      withdrawn,
      madeBy: { id: by, name: by },
    })) as Reviewable['corroborations'],
    overrides: [],
    approvals: approvals.map((words): Approval => {
      const [, personId = '', item = '', itemVersion = '', decision = ''] = /^(\w+):(.+)@(\d) (\w+)$/.exec(words) ?? []
      return {
        item,
        itemVersion: Number(itemVersion),
        personId,
        personName: personId,
        decision: decision as Approval['decision'],
      }
    }),
    standings: [{ shown: 'single-origin' }] as Reviewable['standings'],
    ...more,
  }
}

const someone = (personId: string, role: Role = 'checker') => ({ personId, role })
const outcome = (result: ReturnType<typeof decide>) => (result.ok ? result.value.status : result.code)

describe('two people behind every item', () => {
  it.each([
    ['a made all, b signs', claim('a', [{ id: 's', by: 'a' }]), 'b', 'signed', 'signed'],
    ['b made all and signs', claim('b', [{ id: 's', by: 'b' }]), 'b', 'signed', 'self_review'],
    ['b added a source and signs', claim('a', [{ id: 's', by: 'b' }]), 'b', 'signed', 'in-review'],
    ['b mended the value and signs', claim('b', [{ id: 's', by: 'a' }]), 'b', 'signed', 'in-review'],
    [
      'a countersigns before anybody signed',
      claim('a', [{ id: 's', by: 'b' }]),
      'a',
      'countersigned',
      'needs_signature',
    ],
    [
      'a countersigns b’s source',
      claim('a', [{ id: 's', by: 'b' }], ['b:value@1 signed']),
      'a',
      'countersigned',
      'signed',
    ],
    [
      'b countersigns their own source',
      claim('a', [{ id: 's', by: 'b' }], ['b:value@1 signed']),
      'b',
      'countersigned',
      'self_review',
    ],
    [
      'the value changed after b signed',
      claim('a', [{ id: 's', by: 'b' }], ['b:value@1 signed'], { valueVersion: 2 }),
      'a',
      'countersigned',
      'needs_signature',
    ],
    ['c signs the rest', claim('a', [{ id: 's', by: 'b' }], ['b:value@1 signed']), 'c', 'signed', 'signed'],
    [
      'a source of b that was withdrawn does not wait',
      claim('a', [{ id: 's', by: 'b', withdrawn: true }]),
      'b',
      'signed',
      'signed',
    ],
  ] as const)('%s', (_, one, person, decision, expected) => {
    expect(outcome(decide(one, someone(person), decision, ''))).toBe(expected)
  })

  it('editors countersign but do not sign; viewers do neither', () => {
    const half = claim('a', [{ id: 's', by: 'b' }], ['b:value@1 signed'])
    expect(outcome(decide(half, someone('a', 'editor'), 'countersigned', ''))).toBe('signed')
    expect(outcome(decide(claim('a'), someone('b', 'editor'), 'signed', ''))).toBe('forbidden_role')
    expect(outcome(decide(half, someone('a', 'viewer'), 'countersigned', ''))).toBe('forbidden_role')
  })

  it('signs nothing unchecked, nothing outside review, returns nothing without a reason', () => {
    const unchecked = claim('a', [], [], { standings: [{ shown: 'unchecked' }] as Reviewable['standings'] })
    expect(outcome(decide(unchecked, someone('b'), 'signed', ''))).toBe('needs_corroboration')
    expect(outcome(decide(claim('a', [], [], { status: 'draft' }), someone('b'), 'signed', ''))).toBe('not_in_review')
    expect(outcome(decide(claim('a'), someone('b'), 'returned', ' '))).toBe('needs_reason')
    expect(outcome(decide(claim('a'), someone('b'), 'returned', 'Other year'))).toBe('draft')
  })

  it('an approval is of one version of an item', () => {
    const changed = claim('a', [{ id: 's', by: 'a', version: 2 }], ['b:value@1 signed', 'b:corroboration:s@1 signed'])
    expect(outstandingItems(changed).map(one => one.item)).toEqual(['corroboration:s'])
    expect(awaitsCountersignature(changed)).toBe(true)
  })

  it('one’s own work is never in one’s own queue', () => {
    expect(reviewTask(claim('a', [{ id: 's', by: 'a' }]), someone('a'))).toBeNull()
    expect(reviewTask(claim('a', [{ id: 's', by: 'a' }]), someone('b'))).toBe('sign')
    expect(reviewTask(claim('a', [{ id: 's', by: 'b' }], ['b:value@1 signed']), someone('b'))).toBeNull()
    expect(reviewTask(claim('a', [{ id: 's', by: 'b' }], ['b:value@1 signed']), someone('a', 'editor'))).toBe(
      'countersign',
    )
    expect(reviewTask(claim('a'), someone('b', 'editor'))).toBeNull()
  })
})

describe('the moves of a claim', () => {
  it.each([
    ['draft', 'ask-review', 'in-review'],
    ['reopened', 'ask-review', 'in-review'],
    ['in-review', 'recall', 'draft'],
    ['in-review', 'return', 'draft'],
    ['in-review', 'sign', 'signed'],
    ['signed', 'reopen', 'reopened'],
    ['withdrawn', 'restore', 'draft'],
  ] as const)('%s, %s: %s', (from, move, to) => {
    expect(findMove(from, move)?.to).toBe(to)
  })

  it.each([
    ['draft', 'sign'],
    ['signed', 'withdraw'],
    ['signed', 'sign'],
    ['withdrawn', 'ask-review'],
    ['reopened', 'sign'],
  ] as const)('%s cannot %s', (from, move) => {
    expect(findMove(from, move)).toBeNull()
  })

  it('viewers move nothing, and every status can be left', () => {
    expect(statuses.flatMap(status => movesFrom(status, 'viewer'))).toEqual([])
    expect(statuses.filter(status => !moves.some(row => row.from === status))).toEqual([])
  })
})
