import { asksOccasion, bestCandidates, cites, rankOf, type Candidate } from './candidate'

type Given = {
  article?: string
  start?: number
  exact?: string
  relation?: Candidate['relation']
  score?: number
} & Partial<Candidate['origin']>

const candidate = ({
  article = 'a',
  start = 0,
  exact,
  relation = 'supports',
  score = 0.8,
  ...origin
}: Given): Candidate => ({
  id: `${article}:${start}`,
  article: {
    id: article,
    versionId: `${article}-2`,
    title: '',
    outletName: '',
    outletKind: 'newspaper',
    publishedAt: '',
    language: 'fr',
    sameStory: true,
  },
  sentence: {
    start,
    end: start + 20,
    exact: exact ?? ['Cinq écoles fermées.', start].slice(0, start ? 2 : 1).join(' '),
  },
  cited: { start, end: start + 11, exact: 'Cinq écoles', prefix: '', suffix: '' },
  relation,
  proposed: 'supports',
  score,
  reasons: [],
  matched: null,
  differing: [],
  differingHere: [],
  origin: { id: 'o', name: 'O', weight: 'new', reprint: false, ...origin },
  from: null,
  like: null,
  claimId: null,
  leftAside: false,
})

describe('the best candidates', () => {
  it('stand in the order of how surely they speak of it, then of what they say; and of whether they would count', () => {
    const given = [
      candidate({ article: 'touches', relation: 'unrelated', score: 0.85 }),
      candidate({ article: 'copy', reprint: true, score: 0.9 }),
      candidate({ article: 'own', weight: 'own', score: 0.7 }),
      candidate({ article: 'close', relation: 'partly', score: 0.84 }),
      candidate({ article: 'otherwise', relation: 'refutes', score: 0.84 }),
    ]
    expect(bestCandidates(given).map(one => one.article.id)).toEqual(['touches', 'otherwise', 'close', 'copy', 'own'])
  })

  it.each<[string, Given[], string[]]>([
    ['what hardly touches the claim is left out', [{ relation: 'unrelated', score: 0.1 }], []],
    [
      'of what touches it faintly the first three are shown',
      ['b', 'c', 'd', 'e'].map(article => ({ article, relation: 'unrelated', score: 0.25 })),
      ['b:0', 'c:0', 'd:0'],
    ],
    [
      'what touches it faintly is not shown where the same article takes a side',
      [
        { relation: 'unrelated', score: 0.3 },
        { start: 40, score: 0.9 },
      ],
      ['a:40'],
    ],
    [
      'what clearly touches it is',
      [
        { relation: 'unrelated', score: 0.4 },
        { start: 40, score: 0.9 },
      ],
      ['a:40', 'a:0'],
    ],
    [
      'the same words come once',
      [
        { relation: 'unrelated', score: 0.4, exact: 'Ici.' },
        { start: 40, exact: 'Ici.' },
      ],
      ['a:40'],
    ],
    [
      'two of an article that touch it are shown where it takes none',
      [
        { relation: 'unrelated', score: 0.7 },
        { start: 40, relation: 'unrelated', score: 0.9 },
      ],
      ['a:40', 'a:0'],
    ],
    ['of two of an article that say the same only the better', [{ score: 0.7 }, { start: 40, score: 0.9 }], ['a:40']],
    [
      'two of an article that say different things are both shown',
      [{ score: 0.7 }, { start: 40, relation: 'refutes', score: 0.9 }],
      ['a:40', 'a:0'],
    ],
    [
      'four of one article are never shown',
      [
        { score: 0.9 },
        { start: 40, relation: 'refutes', score: 0.8 },
        { start: 80, relation: 'partly', score: 0.8 },
        { start: 120, relation: 'unrelated', score: 0.8 },
      ],
      ['a:0', 'a:40', 'a:80'],
    ],
  ])('%s', (_, given, shown) => {
    expect(bestCandidates(given.map(candidate)).map(one => one.id)).toEqual(shown)
  })

  it('are a dozen at most', () => {
    const many = Array.from({ length: 40 }, (_, at) => candidate({ article: `a${at}` }))
    expect(bestCandidates(many)).toHaveLength(12)
  })

  it('a copy ranks behind its original at the same score', () => {
    expect(rankOf(candidate({ reprint: true }))).toBeLessThan(rankOf(candidate({})))
  })
})

describe('a source cites a candidate', () => {
  const at = (versionId: string, start: number, exact: string, articleId = 'a') => ({
    evidence: { type: 'article', articleId, versionId, start, end: start + exact.length, exact },
  })
  it.each<[string, ReturnType<typeof at>, boolean]>([
    ['words of its sentence', at('a-2', 0, 'Cinq écoles'), true],
    ['words of another sentence', at('a-2', 40, 'Cinq écoles'), false],
    ['the same words in an earlier text', at('a-1', 900, 'Cinq écoles'), true],
    ['other words of an earlier text', at('a-1', 0, 'Trois écoles'), false],
    ['another article', at('a-2', 0, 'Cinq écoles', 'b'), false],
  ])('%s', (_, source, expected) => {
    expect(cites(source, candidate({}))).toBe(expected)
  })

  it('a search cites nothing', () => {
    expect(cites({ evidence: { type: 'search' } }, candidate({}))).toBe(false)
  })
})

it('asks for the occasion where a candidate stands or falls with it, and it is not known', () => {
  const open = { ...candidate({}), reasons: [{ code: 'unknown-occasion', words: [] }] }
  expect(asksOccasion({ occasionId: null }, [candidate({}), open])).toBe(true)
  expect(asksOccasion({ occasionId: 'known' }, [open])).toBe(false)
  expect(asksOccasion({ occasionId: null }, [candidate({})])).toBe(false)
})
