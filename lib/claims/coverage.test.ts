import fc from 'fast-check'
import { coverageOf, proposalId, proposalStates, type KindSpan } from './coverage'
import { kinds } from './kinds'
import type { Proposal } from './proposal'

function proposed(
  start: number,
  end: number,
  more: Partial<{ core: { start: number; end: number }; rank: Proposal['rank'] }> = {},
): Proposal {
  return {
    kind: 'figure',
    span: { start, end },
    value: kinds.figure.blank(''),
    parts: {},
    rank: 'check',
    reason: { code: 'number-noun', words: '' },
    ...more,
  }
}
const figure = (start: number, end: number): KindSpan => ({ kind: 'figure', start, end })

describe('what has become of a proposal', () => {
  it.each([
    ['the same words are marked', figure(10, 20), 'accepted'],
    ['the number alone is marked', figure(10, 13), 'accepted'],
    ['a word more is marked', figure(4, 20), 'accepted'],
    ['words beside it are marked', figure(20, 30), 'unread'],
    ['its last letter is marked with much more', figure(19, 60), 'unread'],
    ['the words are marked as a quote', { kind: 'quote' as const, start: 10, end: 20 }, 'unread'],
  ])('%s: %s', (_, claim, state) => {
    expect(proposalStates([proposed(10, 20, { core: { start: 10, end: 13 } })], [claim], [])).toEqual([state])
  })

  it('a dismissal holds for exactly what was proposed', () => {
    expect(proposalStates([proposed(10, 20), proposed(30, 40)], [], [figure(10, 20), figure(30, 41)])).toEqual([
      'dismissed',
      'unread',
    ])
  })

  it('a claim wins over an older dismissal', () => {
    expect(proposalStates([proposed(10, 20)], [figure(10, 20)], [figure(10, 20)])).toEqual(['accepted'])
  })

  it('finds what a simple comparison of all with all finds', () => {
    const span = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.array(span, { maxLength: 12 }), (spans, claims) => {
        const proposals = spans.map(({ start, end }) => proposed(start, end))
        const marks = claims.map(({ start, end }) => figure(start, end))
        const one = proposals.map(
          proposal =>
            proposalStates(
              [proposal],
              marks.filter(mark => mark.end > proposal.span.start && mark.start < proposal.span.end),
              [],
            )[0],
        )
        expect(proposalStates(proposals, marks, [])).toEqual(one)
      }),
    )
  })

  it('stays fast for ten thousand of each', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => at * 20)
    const states = proposalStates(
      many.map(at => proposed(at, at + 10)),
      many.map(at => figure(at, at + 10)),
      [],
    )
    expect(states.every(state => state === 'accepted')).toBe(true)
  })
})

describe('coverage', () => {
  it('counts what an editor would look up, and not what they would skip', () => {
    const proposals = [proposed(0, 1), proposed(2, 3), proposed(4, 5), proposed(6, 7, { rank: 'minor' })]
    expect(coverageOf(proposals, ['accepted', 'dismissed', 'unread', 'unread'])).toEqual({
      found: 3,
      accepted: 1,
      dismissed: 1,
      unread: 1,
    })
  })

  it('names a proposal by its kind and place', () => {
    expect(proposalId(proposed(3, 9))).toBe('figure:3:9')
  })
})
