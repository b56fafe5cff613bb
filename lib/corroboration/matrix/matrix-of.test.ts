import { growth, LINEAR } from '../../../test/linear'
import { kinds } from '../../claims/kinds'
import type { KindAndValue } from '../../claims/value-columns'
import type { Figure } from '../../claims/value'
import type { Standing } from '../standing'
import { matrixOf } from './matrix-of'
import type { MatrixClaim, MatrixSource, MatrixVoice } from './matrix'

type Said = { by: string; at?: string; value: KindAndValue; more?: Partial<MatrixClaim>; article?: string }

const number = (value: number, more: Partial<Figure> = {}): KindAndValue => ({
  kind: 'figure',
  value: { ...kinds.figure.blank(String(value)), number: String(value), unit: 'école', ...more },
})
const quote = (words: string, speaker = 'Claire Aubanel'): KindAndValue => ({
  kind: 'quote',
  value: { ...kinds.quote.blank(words), words, speaker },
})

const counts = { supports: 0, refutes: 0, denies: 0, partly: 0, mentions: 0, searches: 0 }
const standing = (shown: Standing) => [{ question: 'true' as const, shown, overridden: false, counts }]

/** Outlets whose articles only repeat another's dispatch here. */
const copies: Record<string, string> = { Gazette: 'ATF', Infos: 'ATF' }

/** A story in which these outlets say these things of one fact. */
function storyOf(said: readonly Said[], more: Partial<MatrixSource> = {}): MatrixSource {
  const articles = said.map(({ by, at = '2026-03-13', article }, index) => ({
    id: article ?? `article ${index}`,
    outletId: by,
    originId: `from ${copies[by] ?? by}`,
    title: '',
    publishedAt: at,
  }))
  const names = [...new Set([...said.map(one => one.by), ...Object.values(copies)])]
  return {
    facts: [{ id: 'fact', storyId: 'story', occasionId: null, title: '', version: 1 }],
    claims: said.map(({ value, more = {} }, index) => {
      const question = value.kind === 'figure' ? ('true' as const) : ('said' as const)
      return {
        ...value,
        id: `claim ${index}`,
        articleId: articles[index]!.id,
        versionId: `text ${articles[index]!.id}`,
        factId: 'fact',
        occasionId: null,
        status: 'draft' as const,
        version: 1,
        words: value.value.printed,
        span: { start: 10 * index, end: 10 * index + 5 },
        standings: [{ question, shown: 'unchecked' as const, overridden: false, counts }],
        corroborations: [],
        ...more,
      } as MatrixClaim
    }),
    articles: [...new Map(articles.map(article => [article.id, article])).values()],
    outlets: names.map(name => ({ id: name, name, kind: name === 'ATF' ? 'agency' : 'newspaper' })),
    origins: [
      ...names
        .filter(name => !(name in copies))
        .map(name => ({
          id: `from ${name}`,
          name,
          kind: 'known' as const,
          outletId: name,
          joinedInto: null,
          version: 1,
        })),
      { id: 'nobody', name: 'on ne sait', kind: 'unknown', outletId: null, joinedInto: null, version: 1 },
    ],
    occasions: [],
    needed: 2,
    describe: claim => kinds[claim.kind].line(claim.value as never),
    ...more,
  }
}

/** What is recorded on a claim: `by` an outlet with an article of the story, or a source outside. */
function voice(more: Partial<MatrixVoice>): MatrixVoice {
  return {
    id: `voice ${more.words ?? ''}`,
    question: 'true',
    stance: 'supports',
    outletId: null,
    originId: null,
    sourceKind: 'own-reporting',
    evidenceType: 'article',
    articleId: null,
    versionId: null,
    span: null,
    words: 'ces mots',
    sourceName: '',
    at: '',
    ...more,
  }
}

const signsOf = (source: MatrixSource) =>
  Object.fromEntries(
    matrixOf(source).rows[0]!.cells.map(cell => [cell.column, cell.entries.map(entry => entry.sign).join(' ')]),
  )

const about = { comparator: '≈' as const }
const over = { comparator: '>' as const }
const day = (n: number, time = '') => `2026-03-${n}${time && `T${time}:00+01:00`}`

describe('what a cell says of its row', () => {
  it.each<[string, Said[], Record<string, string>, 'contradiction' | 'weak', number]>([
    ['one claim states it', [{ by: 'Courrier', value: number(3) }], { Courrier: 'states' }, 'weak', 1],
    [
      'the same value supports',
      [
        { by: 'ATF', value: number(3) },
        { by: 'Courrier', value: number(3) },
      ],
      { ATF: 'states', Courrier: 'supports' },
      'weak',
      2,
    ],
    [
      'another value on the same day contradicts',
      [
        { by: 'ATF', value: number(3) },
        { by: 'Courrier', value: number(3) },
        { by: 'Radio', value: number(5) },
      ],
      { ATF: 'states', Courrier: 'supports', Radio: 'other' },
      'contradiction',
      2,
    ],
    [
      'a later value of a later day is an update',
      [
        { by: 'ATF', value: number(8), at: day(13) },
        { by: 'Radio', value: number(11), at: day(14) },
        { by: 'Courrier', value: number(11), at: day(15) },
      ],
      { ATF: 'earlier', Radio: 'states', Courrier: 'supports' },
      'weak',
      2,
    ],
    [
      'a later hour of the same day is none',
      [
        { by: 'ATF', value: number(8), at: day(13, '06:00') },
        { by: 'Radio', value: number(11), at: day(13, '22:00') },
      ],
      { ATF: 'states', Radio: 'other' },
      'contradiction',
      1,
    ],
    [
      'an old value that comes back after the new one contradicts',
      [
        { by: 'ATF', value: number(8), at: day(13) },
        { by: 'Radio', value: number(11), at: day(14) },
        { by: 'Courrier', value: number(8), at: day(15) },
      ],
      { ATF: 'states', Courrier: 'supports', Radio: 'other' },
      'contradiction',
      2,
    ],
    [
      'an outlet that corrects itself replaces its own value',
      [
        { by: 'Courrier', value: number(3), at: day(13, '07:00') },
        { by: 'Courrier', value: number(5), at: day(13, '18:00') },
        { by: 'Radio', value: number(5), at: day(13, '08:00') },
      ],
      { Courrier: 'supports earlier', Radio: 'states' },
      'weak',
      2,
    ],
    [
      'nothing is replaced where the day is unknown',
      [
        { by: 'ATF', value: number(8), at: '' },
        { by: 'Radio', value: number(11), at: day(14) },
      ],
      { ATF: 'other', Radio: 'states' },
      'contradiction',
      1,
    ],
    [
      'a reprint is tied to its origin and counts nothing',
      [
        { by: 'ATF', value: number(3), at: day(13) },
        { by: 'Gazette', value: number(3), at: day(14) },
        { by: 'Infos', value: number(3), at: day(14) },
      ],
      { ATF: 'states', Gazette: 'reprint', Infos: 'reprint' },
      'weak',
      1,
    ],
    [
      'a late reprint of an old value does not bring it back',
      [
        { by: 'ATF', value: number(8), at: day(13) },
        { by: 'Radio', value: number(11), at: day(14) },
        { by: 'Gazette', value: number(8), at: day(15) },
      ],
      { ATF: 'earlier', Gazette: 'earlier', Radio: 'states' },
      'weak',
      1,
    ],
    [
      'a copy that changes the value says another',
      [
        { by: 'ATF', value: number(3) },
        { by: 'Gazette', value: number(4) },
      ],
      { ATF: 'states', Gazette: 'other' },
      'contradiction',
      1,
    ],
    [
      'a bound that fits is partly',
      [
        { by: 'ATF', value: number(1240) },
        { by: 'Courrier', value: number(1200, over) },
      ],
      { ATF: 'states', Courrier: 'partly' },
      'weak',
      1,
    ],
    [
      'a rounded number is the same',
      [
        { by: 'ATF', value: number(1240) },
        { by: 'Courrier', value: number(1200, about) },
      ],
      { ATF: 'states', Courrier: 'supports' },
      'weak',
      2,
    ],
    [
      'an article that says two things is flagged and not counted',
      [
        { by: 'Courrier', value: number(3), article: 'one' },
        { by: 'Courrier', value: number(5), article: 'one' },
      ],
      { Courrier: 'other states' },
      'weak',
      1,
    ],
    [
      'a shortened quote is partly',
      [
        { by: 'ATF', value: quote('Nous n’avons jamais vu l’eau monter aussi vite') },
        { by: 'Radio', value: quote("l'eau monter aussi vite") },
        { by: 'Courrier', value: quote('Nous n’avons JAMAIS vu l’eau monter aussi vite.') },
        { by: 'Post', value: quote('We have never seen the water rise so fast') },
      ],
      { ATF: 'states', Radio: 'partly', Courrier: 'supports', Post: 'partly' },
      'weak',
      2,
    ],
    [
      'two values that hold for two days do not contradict',
      [
        { by: 'ATF', value: number(147, { when: { words: 'lundi', from: '2026-03-09', to: null } }) },
        { by: 'Radio', value: number(200, { when: { words: 'mardi', from: '2026-03-10', to: null } }) },
      ],
      { ATF: 'earlier', Radio: 'states' },
      'weak',
      1,
    ],
  ])('%s', (_, said, cells, section, origins) => {
    const source = storyOf(said)
    expect(signsOf(source)).toEqual(cells)
    expect(matrixOf(source).rows[0]).toMatchObject({ section, origins })
  })

  const two: Said[] = [
    { by: 'ATF', value: number(3) },
    { by: 'Radio', value: number(5) },
  ]
  const radioPassage = {
    articleId: 'article 1',
    versionId: 'text article 1',
    span: { start: 10, end: 15 },
    originId: 'from Radio',
  }

  it.each<[string, Partial<MatrixVoice>, Said[], Record<string, string>]>([
    ['a refuting passage', { stance: 'refutes', ...radioPassage }, two, { ATF: 'states', Radio: 'refutes' }],
    ['a bare denial', { stance: 'denies', ...radioPassage }, two, { ATF: 'states', Radio: 'denies' }],
    [
      'a person’s stance over what the values say',
      { stance: 'supports', ...radioPassage },
      two,
      { ATF: 'states', Radio: 'supports' },
    ],
    ['a mention', { stance: 'mentions', ...radioPassage }, two, { ATF: 'states', Radio: 'mentions' }],
    ['a search is no cell', { stance: 'not-found', evidenceType: 'search' }, [two[0]!], { ATF: 'states' }],
    [
      'a document without an outlet stands under its origin',
      { evidenceType: 'document', originId: 'nobody', sourceName: 'Registre' },
      [two[0]!],
      { ATF: 'states', nobody: 'supports' },
    ],
    [
      'a passage of an outlet that has no claim in the row',
      {
        stance: 'partly',
        articleId: 'article 1',
        versionId: 'text article 1',
        span: { start: 90, end: 95 },
        originId: 'from Radio',
      },
      [two[0]!, { ...two[1]!, more: { factId: null } }],
      { ATF: 'states', Radio: 'partly' },
    ],
  ])('recorded: %s', (_, recorded, said, cells) => {
    const signed = {
      ...said[0]!,
      more: { ...said[0]!.more, status: 'signed' as const, corroborations: [voice(recorded)] },
    }
    expect(signsOf(storyOf([signed, ...said.slice(1)]))).toMatchObject(cells)
  })

  it('a recorded reprint is tied to the outlet that leads its origin', () => {
    const recorded = [
      voice({ words: 'a', articleId: 'article 1', versionId: 't', span: { start: 1, end: 2 }, originId: 'from ATF' }),
      voice({ words: 'b', articleId: 'article 2', versionId: 't', span: { start: 1, end: 2 }, originId: 'from ATF' }),
    ]
    const row = matrixOf(
      storyOf([
        { by: 'Courrier', value: number(3), more: { corroborations: recorded } },
        { by: 'Gazette', value: number(9), more: { factId: null } },
        { by: 'ATF', value: number(9), more: { factId: null } },
      ]),
    ).rows.find(one => one.claims.length === 1 && one.claimId === 'claim 0')!
    expect(row.cells.map(cell => [cell.column, cell.sign, cell.entries[0]!.reprintOf])).toEqual([
      ['Courrier', 'states', null],
      ['Gazette', 'reprint', 'ATF'],
      ['ATF', 'supports', null],
    ])
    expect(row.origins).toBe(2)
  })

  it('an unknown origin never counts', () => {
    const unknown = voice({ originId: 'nobody', evidenceType: 'call', sourceName: 'on ne sait' })
    const source = storyOf([{ by: 'ATF', value: number(3), more: { corroborations: [unknown] } }])
    expect(matrixOf(source).rows[0]!.origins).toBe(1)
    expect(matrixOf(source).columns.find(column => column.id === 'nobody')).toMatchObject({ origin: null })
  })
})

describe('how the joined claims of a row stand', () => {
  const stands = (shown: Standing, more: Partial<MatrixClaim> = {}) => ({ standings: standing(shown), ...more })
  const signed = { status: 'signed' as const }

  it('a row in which one claim is disputed is never shown as fine', () => {
    const source = storyOf([
      { by: 'ATF', value: number(3), more: stands('corroborated', signed) },
      { by: 'Radio', value: number(3), more: stands('refuted') },
      { by: 'Courrier', value: number(3), more: stands('unchecked') },
      { by: 'Gazette', value: number(3), more: stands('unchecked') },
    ])
    const row = matrixOf(source).rows[0]!
    expect(row.standings[0]).toMatchObject({ shown: 'corroborated' })
    expect(row.section).toBe('contradiction')
    expect(row.others).toEqual([
      { question: 'true', shown: 'refuted', claims: 1, columns: ['Radio'], disputed: true, replaced: false },
      {
        ...{ question: 'true', shown: 'unchecked', claims: 2, columns: ['Courrier', 'Gazette'] },
        ...{ disputed: false, replaced: false },
      },
    ])
  })

  it('claims that stand as the leading one are not told again', () => {
    const said = ['ATF', 'Radio', 'Courrier'].map(by => ({ by, value: number(3), more: stands('single-origin') }))
    expect(matrixOf(storyOf(said)).rows[0]).toMatchObject({ others: [], section: 'weak' })
  })

  it('a disputed value that a later one has replaced is told, and makes no contradiction', () => {
    const source = storyOf([
      { by: 'ATF', at: day(12), value: number(3), more: stands('contested') },
      { by: 'Radio', at: day(13), value: number(5), more: stands('corroborated') },
    ])
    const row = matrixOf(source).rows[0]!
    expect(row.section).toBe('strong')
    expect(row.others).toMatchObject([{ shown: 'contested', disputed: true, replaced: true, columns: ['ATF'] }])
  })
})

describe('the rows of a story', () => {
  it('stand with contradictions first, then what is weak, then what is strong', () => {
    const alone = { factId: null }
    const strong = { factId: null, standings: standing('corroborated') }
    const disputed = { factId: null, standings: standing('refuted') }
    const source = storyOf([
      { by: 'ATF', value: number(1), more: strong },
      { by: 'ATF', value: number(2), more: alone },
      { by: 'ATF', value: number(3), more: disputed },
      { by: 'ATF', value: number(4) },
      { by: 'Radio', value: number(5) },
    ])
    const matrix = matrixOf(source)
    expect(matrix.rows.map(row => [row.section, row.shown])).toEqual([
      ['contradiction', '4 école'],
      ['contradiction', '3 école'],
      ['weak', '2 école'],
      ['strong', '1 école'],
    ])
    expect(matrix).toMatchObject({ contradictions: 2, unchecked: 2, origins: 2 })
  })

  it('have a time line where a figure moves, and none where it does not', () => {
    const moving = storyOf([
      { by: 'Radio', value: number(11), at: day(14) },
      { by: 'ATF', value: number(8), at: day(13) },
      { by: 'Courrier', value: quote('x'), at: day(15) },
    ])
    expect(matrixOf(moving).rows[0]!.timeLine.map(point => [point.at, point.value, point.column, point.sign])).toEqual([
      [day(13), 8, 'ATF', 'earlier'],
      [day(14), 11, 'Radio', 'states'],
    ])
    expect(matrixOf(storyOf([{ by: 'ATF', value: number(8) }])).rows[0]!.timeLine).toEqual([])
  })

  it('offer what is joined and not recorded, with the stance that the values propose', () => {
    const row = matrixOf(
      storyOf([
        { by: 'ATF', value: number(3), more: { status: 'signed' } },
        { by: 'Courrier', value: number(3) },
        { by: 'Radio', value: number(5) },
        { by: 'Post', value: number(2, over) },
        { by: 'Gazette', value: number(3) },
      ]),
    ).rows[0]!
    expect(row.unrecorded.map(one => [one.byClaimId, one.stance])).toEqual([
      ['claim 1', 'supports'],
      ['claim 2', 'refutes'],
      ['claim 3', 'partly'],
    ])
  })

  it('show the occasion that a person gave, else the one that all claims share', () => {
    const on = (occasionId: string | null) => ({ by: 'ATF', value: number(3), more: { occasionId } })
    const occasions = [{ id: 'night', what: 'La nuit du 13', fromDate: '' }]
    const shown = (said: Said[], facts?: MatrixSource['facts']) =>
      matrixOf(storyOf(said, { occasions, ...(facts && { facts }) })).rows[0]!.occasion?.what
    expect(shown([on('night'), on('night')])).toBe('La nuit du 13')
    expect(shown([on('night'), on(null)])).toBeUndefined()
    const fact = { id: 'fact', storyId: 'story', occasionId: 'night', title: '', version: 1 }
    expect(shown([on(null)], [fact])).toBe('La nuit du 13')
  })
})

describe('the columns', () => {
  it('stand by origin, who leads it first, in the order of first publication; an outlet with pieces of its own is its own', () => {
    const source = storyOf([
      { by: 'Gazette', value: number(3), at: day(13, '08:00') },
      { by: 'Radio', value: number(3), at: day(13, '07:55') },
      { by: 'ATF', value: number(3), at: day(13, '06:12') },
    ])
    expect(matrixOf(source).columns.map(({ name, origin, lead }) => [name, origin, lead])).toEqual([
      ['ATF', 1, true],
      ['Gazette', 1, false],
      ['Radio', 2, true],
    ])
  })

  it('follow origins that people joined', () => {
    const source = storyOf([
      { by: 'ATF', value: number(3), at: day(13) },
      { by: 'Radio', value: number(3), at: day(14) },
    ])
    const origins = source.origins.map(origin =>
      origin.id === 'from Radio' ? { ...origin, joinedInto: 'from ATF' } : origin,
    )
    const matrix = matrixOf({ ...source, origins })
    expect(matrix.columns.map(({ name, origin, lead }) => [name, origin, lead])).toEqual([
      ['ATF', 1, true],
      ['Radio', 1, false],
    ])
    expect(signsOf({ ...source, origins })).toEqual({ ATF: 'states', Radio: 'reprint' })
  })
})

it('four times the claims and articles of a story take about four times the work', () => {
  const layOut = (claims: number) => {
    const said = Array.from({ length: claims }, (_, n): Said => ({
      by: `Outlet ${n % 12}`,
      at: day(10 + (n % 15)),
      value: number(n % 90),
      article: `article ${n % (claims / 25)}`,
      more: { factId: n % 3 === 0 ? `fact ${n % (claims / 5)}` : null },
    }))
    const facts = Array.from({ length: claims / 5 }, (_, n) => ({
      id: `fact ${n}`,
      storyId: 'story',
      occasionId: null,
      title: '',
      version: 1,
    }))
    const source = storyOf(said, { facts })
    return () => expect(matrixOf(source).rows.length).toBeGreaterThan(claims / 2)
  }
  expect(growth(layOut(750), layOut(3_000))).toBeLessThan(LINEAR)
})
