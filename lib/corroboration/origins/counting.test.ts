import type { Origin, Question, Stance } from '../corroboration'
import { standingsOf, type Counted } from '../standings'

/** "Paper", "Paper > Agency" (joined into it), "Reports ?" (unknown): origins by name, which is their id. */
function origins(...rows: string[]): ReadonlyMap<string, Origin> {
  return new Map(
    rows.map(row => {
      const [name, into = null] = row.replace(' ?', '').split(' > ')
      const kind = row.endsWith(' ?') ? ('unknown' as const) : ('known' as const)
      return [name, { id: name, name, kind, outletId: null, joinedInto: into, version: 1 }]
    }),
  )
}

/** "Paper supports via Agency": who says it, what, and the origin it was recorded with (its own unless said). */
function source(words: string, question: Question): Counted {
  const [said, originId] = words.split(' via ')
  const [outletName, stance] = said.split(' ')
  return {
    question,
    stance: stance as Stance,
    sourceKind: 'own-reporting',
    withdrawn: false,
    evidence: { type: 'call', with: outletName, words: '', seenOn: '' },
    outletName,
    originId: originId ?? outletName,
  }
}

const all = origins(
  'Own',
  'Paper',
  'Radio',
  'Agency',
  'Ministry',
  'Reprint > Agency',
  'Copy > Reprint',
  'Mirror > Own',
  'Echo > Mirror',
  'Reports ?',
  'Rumour > Reports',
)

function standing(words: string[], { own = 'Own', question = 'true' as Question } = {}) {
  const corroborations = words.map(one => source(one, question))
  const kind = question === 'said' ? ('quote' as const) : ('figure' as const)
  const answers = standingsOf({ kind, corroborations, overrides: [], ownOriginId: own }, all, 2)
  const { computed, reason } = answers.find(answer => answer.question === question)!
  return { computed, supports: reason.supports.map(voice => voice.name), notCounted: reason.notCounted }
}

it('counts a reprint with the agency it reprints, also through a chain of joins', () => {
  expect(standing(['Agency supports', 'Reprint supports', 'Copy supports'])).toMatchObject({
    computed: 'single-origin',
    supports: ['Agency'],
  })
  expect(standing(['Copy supports', 'Paper supports'])).toMatchObject({
    computed: 'corroborated',
    supports: ['Agency', 'Paper'],
  })
})

it('never counts a copy of the claim’s own article, however long the chain', () => {
  const because = 'own-origin'
  expect(standing(['Own supports', 'Mirror supports', 'Echo supports'])).toEqual({
    computed: 'unchecked',
    supports: [],
    notCounted: ['Own', 'Mirror', 'Echo'].map(name => ({ name, because })),
  })
})

it('follows the joins of the claim’s own article as well', () => {
  expect(standing(['Agency supports', 'Reprint supports'], { own: 'Copy' }).computed).toBe('unchecked')
  expect(standing(['Agency supports', 'Paper supports'], { own: 'Copy' }).supports).toEqual(['Paper'])
})

it('takes ten papers that cite one ministry for one origin of what is true', () => {
  const papers = Array.from({ length: 10 }, (_, at) => `Paper${at} supports via Ministry`)
  expect(standing(papers)).toMatchObject({ computed: 'single-origin', supports: ['Ministry'] })
  expect(standing([...papers, 'Radio supports'])).toMatchObject({ computed: 'corroborated' })
})

it('takes each outlet that heard it itself for an origin of what was said', () => {
  expect(standing(['Paper supports', 'Radio supports'], { question: 'said' })).toMatchObject({
    computed: 'corroborated',
    supports: ['Paper', 'Radio'],
  })
  expect(standing(['Paper supports via Agency', 'Radio supports via Agency'], { question: 'said' })).toMatchObject({
    computed: 'single-origin',
    supports: ['Agency'],
  })
})

it('never counts what nobody can name, nor what is joined into it', () => {
  expect(standing(['Paper supports via Reports', 'Radio supports via Rumour'])).toMatchObject({
    computed: 'unchecked',
    notCounted: [{ because: 'unknown-origin' }, { because: 'unknown-origin' }],
  })
})
