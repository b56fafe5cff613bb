import { makeNewsroom, makeViewer, must, openDatabase } from '../../test/newsroom'
import { listArticles } from './articles'
import { listClaims } from './claim-filter'
import { verifyHistory } from './history'
import { proposeJoinings } from './joinings'
import { findMatrix } from './matrix'
import { listReviewCases } from './review-cases'
import { addSample } from './sample'
import { listStories } from './stories'

let database: { close: () => Promise<void> }
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

describe('the sample newsroom', () => {
  it('adds a story with claims at every stage, once', async () => {
    const admin = await makeViewer(await makeNewsroom(), 'admin')
    must(await addSample(admin))
    must(await addSample(admin))
    expect(await listArticles(admin)).toHaveLength(11)
    const all = await listClaims(admin, {})
    expect(all).toHaveLength(24)
    const claims = all.filter(claim => claim.article.title === 'La Sarène déborde, la ville basse évacuée')
    expect(claims).toHaveLength(7)
    const standings = Object.fromEntries(
      claims.map(claim => [
        claim.passages.find(one => one.role === 'main')?.anchor.exact,
        claim.standings.map(one => one.shown),
      ]),
    )
    expect(standings).toMatchObject({
      '1\u202f200 habitants': ['corroborated'],
      'trois écoles': ['conflicting'],
      '180 pompiers': ['single-origin'],
      '4,85 mètres': ['unchecked'],
      '3,4 millions d’euros': ['not-found'],
      'Marc Tellier, affirme': ['single-origin', 'refuted'],
    })
    expect(claims.find(claim => claim.status === 'signed')?.passages[0]?.anchor.exact).toBeDefined()
    expect((await verifyHistory(admin)).brokenAt).toBeNull()
  })

  it('has a table with a contradiction, a reprint, a figure that moves, and something to join', async () => {
    const admin = await makeViewer(await makeNewsroom(), 'admin')
    must(await addSample(admin))
    const storyId = (await listStories(admin))[0]!.id
    const { matrix } = (await findMatrix(admin, storyId, claim => claim.value.printed))!
    const row = (title: string) => matrix.rows.find(one => one.title === title)!
    const signs = (title: string) =>
      Object.fromEntries(
        row(title).cells.map(cell => [matrix.columns.find(one => one.id === cell.column)!.name, cell.sign]),
      )
    expect(signs('Écoles fermées à Pont-Vieux')).toEqual({
      'Le Courrier du Val': 'supports',
      ATF: 'other',
      'Gazette 24': 'other',
      'Radio Sarène': 'states',
      'Préfecture de la Sarène': 'supports',
    })
    expect(signs('Habitants évacués avant l’aube')).toEqual({
      'Le Courrier du Val': 'states',
      ATF: 'supports',
      'Gazette 24': 'reprint',
      'Préfecture de la Sarène': 'supports',
      'The Northern Post': 'partly',
    })
    expect(row('Écoles fermées à Pont-Vieux').section).toBe('contradiction')
    expect(row('Foyers privés d’électricité')).toMatchObject({ section: 'weak' })
    expect(row('Foyers privés d’électricité').timeLine.map(point => [point.value, point.sign])).toEqual([
      [8000, 'earlier'],
      [3500, 'earlier'],
      [600, 'states'],
    ])
    const proposals = (await proposeJoinings(admin, storyId))!
    expect(proposals.length).toBeGreaterThanOrEqual(3)
  })

  it('leaves an admin something to review', async () => {
    const admin = await makeViewer(await makeNewsroom(), 'admin')
    must(await addSample(admin))
    expect((await listReviewCases(admin)).map(item => item.task)).toEqual(['sign', 'sign', 'sign'])
  })
})
