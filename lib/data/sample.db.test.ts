import { makeNewsroom, makeViewer, must, openDatabase } from '../../test/newsroom'
import { listArticles } from './articles'
import { listClaims } from './claims'
import { verifyHistory } from './history'
import { listReviewCases } from './review-cases'
import { addSample } from './sample'

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
    expect(await listArticles(admin)).toHaveLength(8)
    const claims = await listClaims(admin, {})
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

  it('leaves an admin something to review', async () => {
    const admin = await makeViewer(await makeNewsroom(), 'admin')
    must(await addSample(admin))
    expect((await listReviewCases(admin)).map(item => item.task)).toEqual(['sign', 'sign', 'sign'])
  })
})
