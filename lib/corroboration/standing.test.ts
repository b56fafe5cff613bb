import fc from 'fast-check'
import { stances, type Stance } from './corroboration'
import { averitecOf, computeStanding, questionsOf, standings, type Voice } from './standing'

/** "ATF supports", "Radio refutes": an origin and its stance; "~" before the name is anonymous, "!" a primary record, "?" an unknown origin. */
function voice(words: string): Voice {
  const [, sign = '', name = '', stance = ''] = /^([~!?]?)(\S+) (\S+)$/.exec(words) ?? []
  return {
    question: 'true',
    stance: stance as Stance,
    sourceKind: sign === '~' ? 'anonymous' : sign === '!' ? 'primary' : 'own-reporting',
    withdrawn: false,
    isRecord: true,
    source: name,
    origin: stance === 'not-found' ? null : { id: name, name, unknown: sign === '?' },
  }
}

const standingOf = (words: string, needed = 2) =>
  computeStanding('true', words === '' ? [] : words.split(', ').map(voice), 'Own', needed).standing

describe('the standing table', () => {
  it.each([
    ['', 'unchecked'],
    ['A supports', 'single-origin'],
    ['A supports, B supports', 'corroborated'],
    ['A supports, A supports', 'single-origin'],
    ['A supports, B refutes', 'conflicting'],
    ['A supports, B supports, C refutes', 'conflicting'],
    ['A refutes', 'contested'],
    ['A refutes, B refutes', 'refuted'],
    ['A refutes, B refutes, C denies', 'refuted'],
    ['A denies', 'contested'],
    ['A supports, B supports, C denies', 'contested'],
    ['A supports, B denies', 'contested'],
    ['A partly', 'partly'],
    ['A partly, B supports', 'single-origin'],
    ['A mentions', 'inconclusive'],
    ['A mentions, B partly', 'partly'],
    ['archives not-found', 'not-found'],
    ['archives not-found, A mentions', 'inconclusive'],
    ['archives not-found, A supports', 'single-origin'],
    // an origin takes its strongest stance
    ['A partly, A supports, B supports', 'corroborated'],
    ['A supports, A refutes', 'conflicting'],
    ['A denies, A supports, B supports', 'corroborated'],
    // what is not counted
    ['Own supports', 'unchecked'],
    ['Own supports, A supports', 'single-origin'],
    ['?reports supports', 'unchecked'],
    ['?reports refutes, A supports, B supports', 'corroborated'],
    // a primary record counts as all that are needed
    ['!ministry supports', 'corroborated'],
    ['!ministry refutes', 'refuted'],
    ['!ministry refutes, A supports', 'conflicting'],
    // anonymous voices alone are never enough
    ['~a supports, ~b supports', 'single-origin'],
    ['~a supports, ~b supports, ~c supports', 'single-origin'],
    ['~a supports, B supports', 'corroborated'],
  ])('%s: %s', (words, standing) => {
    expect(standingOf(words)).toBe(standing)
  })

  it('counts as many as the newsroom asks for', () => {
    expect(standingOf('A supports', 1)).toBe('corroborated')
    expect(standingOf('A supports, B supports', 3)).toBe('single-origin')
    expect(standingOf('!ministry supports', 3)).toBe('corroborated')
    expect(standingOf('A refutes', 1)).toBe('refuted')
  })

  it('counts the person directly as one, a record of theirs as all', () => {
    const call = { ...voice('!witness supports'), isRecord: false }
    expect(computeStanding('true', [call], null, 2).standing).toBe('single-origin')
  })

  it('keeps the two questions apart, and what was withdrawn out', () => {
    const said = { ...voice('A supports'), question: 'said' as const }
    expect(computeStanding('true', [said], null, 2).standing).toBe('unchecked')
    expect(computeStanding('true', [{ ...voice('A supports'), withdrawn: true }], null, 2).standing).toBe('unchecked')
  })

  it('says why, with who is not counted', () => {
    const { reason } = computeStanding('true', ['A supports', 'Own supports', '?reports supports'].map(voice), 'Own', 2)
    expect(reason).toMatchObject({
      needed: 2,
      supports: [{ name: 'A' }],
      notCounted: [
        { name: 'Own', because: 'own-origin' },
        { name: 'reports', because: 'unknown-origin' },
      ],
    })
  })

  const voices = fc.array(
    fc
      .tuple(fc.constantFrom('A', 'B', 'C', 'Own'), fc.constantFrom(...stances))
      .map(([name, stance]) => voice(`${name} ${stance}`)),
    { maxLength: 8 },
  )

  it('does not depend on the order of what was recorded', () => {
    fc.assert(
      fc.property(voices, list => {
        const there = computeStanding('true', list, 'Own', 2).standing
        expect(computeStanding('true', [...list].reverse(), 'Own', 2).standing).toBe(there)
      }),
    )
  })

  it('never rests on the claim’s own origin', () => {
    fc.assert(
      fc.property(voices, list => {
        const others = list.filter(one => one.origin?.id !== 'Own')
        expect(computeStanding('true', list, 'Own', 2).standing).toBe(
          computeStanding('true', others, 'Own', 2).standing,
        )
      }),
    )
  })

  it('gives each standing its AVeriTeC verdict', () => {
    const verdicts = Object.fromEntries(standings.map(standing => [standing, averitecOf(standing, true)]))
    expect(verdicts).toMatchObject({
      corroborated: 'Supported',
      refuted: 'Refuted',
      contested: 'Conflicting Evidence/Cherrypicking',
      unchecked: null,
    })
    expect(averitecOf('contested', false)).toBe('Not Enough Evidence')
  })

  it('asks figures one question, quotes and attributions two', () => {
    expect(questionsOf('figure')).toEqual({ required: ['true'], optional: [] })
    expect(questionsOf('quote')).toEqual({ required: ['said'], optional: ['true'] })
  })
})
