import { makeArticle, makeFigure, makeNewsroom, makeViewer, must, openDatabase } from '../../test/newsroom'
import type { Viewer } from '../people/roles'
import { corroborationInput } from '../api/inputs'
import { v7 as uuidv7 } from 'uuid'
import { candidatesOf } from './candidates'
import { findClaim } from './claims'
import { createCorroboration } from './corroborations'

let database: { close: () => Promise<void> }
let editor: Viewer
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  editor = await makeViewer(await makeNewsroom(), 'editor')
})

const story = { title: 'Crue de Valmont' }

/** A newsroom with a claim in one article and a candidate in each of these others, all of one story. */
async function newsroomOf(claimText: string, words: string, others: string[]) {
  const own = await makeArticle(editor, claimText, 'Le Phare de Brume', { story })
  const storyId = own.story?.id
  for (const [at, text] of others.entries())
    await makeArticle(editor, text, `Journal ${at}`, { story: { id: storyId } })
  return makeFigure(editor, own, words)
}

describe('the origin of a passage', () => {
  it('is whom the text has it from: ten papers that cite one source are one origin', async () => {
    const papers = [
      'Au total, 40 maisons ont été évacuées à Valmont, a déclaré la préfète Jeanne Orsel.',
      'D’après Jeanne Orsel, 40 maisons ont été évacuées mardi à Valmont.',
      'La préfète Jeanne Orsel a indiqué que 40 maisons avaient été évacuées à Valmont.',
    ]
    const claim = await newsroomOf('Nous avons compté 40 maisons évacuées à Valmont.', '40 maisons', papers)
    for (let round = 0; round < papers.length; round++) {
      const candidates = (await candidatesOf(editor, claim.id)) ?? []
      const [next] = candidates.filter(one => one.origin.weight === (round === 0 ? 'new' : 'recorded'))
      expect(next.from).toMatchObject({ code: 'relays-source' })
      expect(next.origin.name).toBe('Jeanne Orsel')
      const { start, end, exact } = next.cited
      const input = corroborationInput.parse({
        id: uuidv7(),
        question: 'true',
        stance: 'supports',
        evidence: { type: 'article', articleId: next.article.id, versionId: next.article.versionId, start, end, exact },
        origin: next.from?.record,
      })
      must(await createCorroboration(editor, claim.id, input))
      await editorLeavesAside(claim.id, next.article.id)
    }
    const after = await findClaim(editor, claim.id)
    expect(after?.standings[0]).toMatchObject({
      computed: 'single-origin',
      reason: { supports: [{ name: 'Jeanne Orsel' }] },
    })
  })

  it('does not count where it is the claim’s own source, or nobody', async () => {
    const claim = await newsroomOf(
      'La préfète Jeanne Orsel a déclaré que 40 maisons avaient été évacuées à Valmont.',
      '40 maisons',
      [
        'D’après Jeanne Orsel, 40 maisons ont été évacuées mardi à Valmont.',
        'Selon les rapports, 40 maisons ont été évacuées à Valmont.',
        'Nous avons compté 40 maisons évacuées à Valmont.',
      ],
    )
    const candidates = (await candidatesOf(editor, claim.id)) ?? []
    const of = (outlet: string) => candidates.find(one => one.article.outletName === outlet)
    expect(of('Journal 0')).toMatchObject({ from: { code: 'claims-own-source' }, origin: { weight: 'own' } })
    expect(of('Journal 1')).toMatchObject({
      from: { code: 'unknown-reports', record: { kind: 'unknown' } },
      origin: { weight: 'unknown' },
    })
    expect(of('Journal 2')).toMatchObject({ from: null, origin: { weight: 'new', name: 'Journal 2' } })
  })
})

/** Recorded passages stay among the candidates; the next round asks for another article's. */
async function editorLeavesAside(claimId: string, articleId: string) {
  const claim = await findClaim(editor, claimId)
  expect(
    claim?.corroborations.some(one => one.evidence.type === 'article' && one.evidence.articleId === articleId),
  ).toBe(true)
}
