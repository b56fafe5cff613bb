import { v7 as uuidv7 } from 'uuid'
import { corroborationPatch } from '../api/inputs'
import {
  makeArticle,
  makeFigure,
  makeNewsroom,
  makeViewer,
  must,
  openDatabase,
  passageInput,
} from '../../test/newsroom'
import { translatedEvents } from '../../bench/translations-corpus'
import type { Claim } from '../claims/claim'
import type { Viewer } from '../people/roles'
import { findArticle } from './articles'
import { findClaim } from './claims'
import { createCorroboration, updateCorroboration } from './corroborations'
import { readSurroundings } from './excerpts'
import { decideOriginProposal, listOriginProposals } from './origin-proposals'

const dispatch = `La rivière a débordé dans la nuit de mardi à mercredi sur la commune de Valmont, où plusieurs dizaines d'habitants ont dû quitter leur maison avant l'aube.

Au total, 40 maisons ont été évacuées par les pompiers, qui sont restés sur place toute la matinée avec des pompes venues des communes voisines, tandis que la route du col demeurait coupée à la circulation.

Le niveau de l'eau a commencé à baisser vers midi et un retour au calme est attendu dans la soirée, mais les services de l'État appellent encore à la prudence près des berges.`
const copy = dispatch
  .replace('commune de Valmont', 'petite commune de Valmont')
  .replace('restés sur place', 'demeurés sur place')
const independent = `À Valmont, notre reporter a vu mercredi matin des familles revenir chercher quelques affaires dans des rues où l'eau montait encore aux genoux.

La mairie compte 40 maisons touchées sur la rive gauche, et la salle des fêtes accueille depuis l'aube ceux qui n'ont pas trouvé de lit chez des proches ou des amis du village.

Personne n'a été blessé. Les vieux du quartier disent n'avoir rien vu de pareil depuis leur enfance, quand le vieux pont de bois avait été emporté par une crue de printemps.`

let database: { close: () => Promise<void> }
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())
let editor: Viewer
beforeEach(async () => {
  editor = await makeViewer(await makeNewsroom(), 'editor')
})

/** What each source of a claim is shown to be like, in the order in which they were recorded. */
const likeness = async (claim: Claim) => {
  const { corroborations } = await readSurroundings(editor, claim)
  return claim.corroborations.map(({ id }) => corroborations[id].like)
}
const open = async (articleId: string) =>
  (await listOriginProposals(editor, articleId)).filter(one => one.status === 'open')

describe('proposed origins', () => {
  it('of a copy name the text that it is like, and nobody is joined by that alone', async () => {
    const agency = await makeArticle(editor, dispatch, 'Agence du Val', {
      outlet: { name: 'Agence du Val', kind: 'agency' },
    })
    const paper = await makeArticle(editor, copy, 'Le Courrier du Val')
    const own = await makeArticle(editor, independent, 'Le Phare de Brume')
    expect(await open(paper.id)).toMatchObject([
      { reason: 'copy', other: { id: agency.id, outletName: 'Agence du Val' }, from: 'Agence du Val' },
    ])
    expect((await open(paper.id))[0].share).toBeGreaterThan(90)
    expect(await open(agency.id)).toEqual([])
    expect(await open(own.id)).toEqual([])
    expect((await findArticle(editor, paper.id))?.originId).toBe(paper.originId)
  })

  it('are proposed for the paper also when the agency’s dispatch comes in later', async () => {
    const paper = await makeArticle(editor, copy, 'Le Courrier du Val')
    const agency = await makeArticle(editor, dispatch, 'Agence du Val', {
      outlet: { name: 'Agence du Val', kind: 'agency' },
    })
    expect(await open(paper.id)).toMatchObject([{ reason: 'copy', other: { id: agency.id } }])
    expect(await open(agency.id)).toEqual([])
  })

  describe('of a translation', () => {
    const [{ english, french, others }] = translatedEvents
    const agencyOf = (paragraphs: string[], more: Record<string, unknown> = {}) =>
      makeArticle(editor, paragraphs.join('\n\n'), 'Ellery Wire', {
        ...{ outlet: { name: 'Ellery Wire', kind: 'agency' }, language: 'en', publishedAt: '2026-03-12' },
        ...more,
      })

    it('name the text in the other language and the figures in common, whichever comes first', async () => {
      const agency = await agencyOf(english)
      const paper = await makeArticle(editor, french.join('\n\n'), 'Le Courrier du Val')
      const own = await makeArticle(editor, others[0].join('\n\n'), 'Le Phare de Brume')
      const [proposal] = await open(paper.id)
      expect(proposal).toMatchObject({ reason: 'translation', other: { id: agency.id }, from: 'Ellery Wire' })
      expect([proposal.share, proposal.words]).toEqual([100, '5 · 212 · 4 · 800 · 6 · 14 · 390000'])
      expect([await open(own.id), await open(agency.id)]).toEqual([[], []])
      const accepted = must(await decideOriginProposal(editor, proposal.id, proposal.version, 'accepted'))
      expect((await findArticle(editor, paper.id))?.originId).toBe(agency.originId)
      must(await decideOriginProposal(editor, proposal.id, accepted.version, 'open'))
      expect((await findArticle(editor, paper.id))?.originId).toBe(paper.originId)
    })

    it('are made for the paper also when the dispatch comes in later, and not weeks apart', async () => {
      const paper = await makeArticle(editor, french.join('\n\n'), 'Le Courrier du Val')
      const late = await agencyOf(english, { publishedAt: '2026-04-02' })
      expect([await open(paper.id), await open(late.id)]).toEqual([[], []])
      const agency = await agencyOf(english, { outlet: { name: 'Marlow Press', kind: 'agency' } })
      expect(await open(paper.id)).toMatchObject([{ reason: 'translation', other: { id: agency.id } }])
    })
  })

  it('come from credit lines and from media that the opening cites', async () => {
    const credited = await makeArticle(editor, `${independent}\n\nLe Courrier du Val avec AFP`, 'Le Courrier du Val')
    expect(await open(credited.id)).toMatchObject([
      { reason: 'credit', from: 'AFP', words: 'Le Courrier du Val avec AFP' },
    ])
    const relaying = await makeArticle(
      editor,
      'Selon Axios, le pont de Brume sera rouvert lundi.\n\nLes travaux ont duré trois ans.',
      'Le Phare',
    )
    expect(await open(relaying.id)).toMatchObject([{ reason: 'relay', from: 'Axios', words: 'Selon Axios' }])
  })

  it('accepted, take the outlet’s own origin where the newsroom has that medium', async () => {
    const axios = await makeArticle(editor, 'Le pont de Brume sera rouvert.', 'Axios')
    const paper = await makeArticle(editor, 'Selon Axios, le pont de Brume sera rouvert lundi.', 'Le Phare')
    const [relay] = await open(paper.id)
    must(await decideOriginProposal(editor, relay.id, 1, 'accepted'))
    expect((await findArticle(editor, paper.id))?.originId).toBe(axios.originId)
    must(await decideOriginProposal(editor, relay.id, 2, 'open'))
    expect((await findArticle(editor, paper.id))?.originId).toBe(paper.originId)
  })

  it('accepted, make one origin of two, so that a reprint is not counted; taken back, it is again', async () => {
    const own = await makeArticle(editor, independent, 'Le Phare de Brume')
    const agency = await makeArticle(editor, dispatch, 'Agence du Val', {
      outlet: { name: 'Agence du Val', kind: 'agency' },
    })
    const paper = await makeArticle(editor, copy, 'Le Courrier du Val')
    const claim = await makeFigure(editor, own, '40 maisons')
    must(await createCorroboration(editor, claim.id, passageInput(agency, '40 maisons')))
    const both = must(await createCorroboration(editor, claim.id, passageInput(paper, '40 maisons')))
    expect(both.standings[0].computed).toBe('corroborated')
    expect(await likeness(both)).toEqual([
      null,
      { outletName: 'Agence du Val', share: expect.any(Number), translated: false },
    ])

    const [proposal] = await open(paper.id)
    const accepted = must(await decideOriginProposal(editor, proposal.id, proposal.version, 'accepted'))
    expect(accepted).toMatchObject({ status: 'accepted', before: 'Le Courrier du Val', version: 2 })
    expect((await findArticle(editor, paper.id))?.originId).toBe(agency.originId)
    const one = await findClaim(editor, claim.id)
    expect(one?.standings[0]).toMatchObject({
      computed: 'single-origin',
      reason: { supports: [{ name: 'Agence du Val', sources: ['Agence du Val', 'Le Courrier du Val'] }] },
    })
    expect(one?.corroborations).toHaveLength(2)
    expect(await likeness(one!)).toEqual([null, null])

    must(await decideOriginProposal(editor, proposal.id, 2, 'open'))
    expect((await findArticle(editor, paper.id))?.originId).toBe(paper.originId)
    expect((await findClaim(editor, claim.id))?.standings[0].computed).toBe('corroborated')
  })

  it('never let a reprint of the claim’s own article count for it', async () => {
    const agency = await makeArticle(editor, dispatch, 'Agence du Val', {
      outlet: { name: 'Agence du Val', kind: 'agency' },
    })
    const paper = await makeArticle(editor, copy, 'Le Courrier du Val')
    const claim = await makeFigure(editor, agency, '40 maisons')
    must(await createCorroboration(editor, claim.id, passageInput(paper, '40 maisons')))
    const [proposal] = await open(paper.id)
    must(await decideOriginProposal(editor, proposal.id, 1, 'accepted'))
    expect((await findClaim(editor, claim.id))?.standings[0]).toMatchObject({
      computed: 'unchecked',
      reason: { supports: [], notCounted: [{ name: 'Le Courrier du Val', because: 'own-origin' }] },
    })
  })

  it('leave alone what a person chose for one passage', async () => {
    const own = await makeArticle(editor, independent, 'Le Phare de Brume')
    const agency = await makeArticle(editor, dispatch, 'Agence du Val', {
      outlet: { name: 'Agence du Val', kind: 'agency' },
    })
    const paper = await makeArticle(editor, copy, 'Le Courrier du Val')
    const claim = await makeFigure(editor, own, '40 maisons')
    const input = { ...passageInput(paper, '40 maisons'), id: uuidv7(), origin: { name: 'Préfecture du Val' } }
    const recorded = must(await createCorroboration(editor, claim.id, input))
    expect(await likeness(recorded)).toEqual([null])
    const [proposal] = await open(paper.id)
    must(await decideOriginProposal(editor, proposal.id, 1, 'accepted'))
    const after = await findClaim(editor, claim.id)
    expect(after?.corroborations[0].originId).toBe(recorded.corroborations[0].originId)
    expect(after?.corroborations[0].originId).not.toBe(agency.originId)
    must(
      await updateCorroboration(
        editor,
        input.id,
        after?.corroborations[0].version ?? 0,
        corroborationPatch.parse({ originId: agency.originId }),
      ),
    )
  })

  it('take the copies of an article along when its own origin turns out to be an agency', async () => {
    const first = await makeArticle(editor, `${dispatch}\n\n(AFP)`, 'Le Courrier du Val', { publishedAt: '2026-03-12' })
    const second = await makeArticle(editor, copy, 'Le Phare de Brume', { publishedAt: '2026-03-13' })
    const [copied] = await open(second.id)
    must(await decideOriginProposal(editor, copied.id, 1, 'accepted'))
    const [credit] = await open(first.id)
    must(await decideOriginProposal(editor, credit.id, 1, 'accepted'))
    const [a, b] = [await findArticle(editor, first.id), await findArticle(editor, second.id)]
    expect(a?.originId).not.toBe(first.originId)
    expect(b?.originId).toBe(a?.originId)
    must(await decideOriginProposal(editor, credit.id, 2, 'open'))
    expect((await findArticle(editor, second.id))?.originId).toBe(first.originId)
  })

  it('dismissed, are remembered when the text is read again; a stale decision is refused with the stored one', async () => {
    await makeArticle(editor, dispatch, 'Agence du Val', { outlet: { name: 'Agence du Val', kind: 'agency' } })
    const paper = await makeArticle(editor, copy, 'Le Courrier du Val')
    const [proposal] = await open(paper.id)
    must(await decideOriginProposal(editor, proposal.id, 1, 'dismissed'))
    expect(await decideOriginProposal(editor, proposal.id, 1, 'accepted')).toMatchObject({
      code: 'version_conflict',
      extra: { current: { status: 'dismissed', version: 2 } },
    })
    const { updateArticle } = await import('./articles')
    const stored = await findArticle(editor, paper.id)
    must(await updateArticle(editor, paper.id, stored?.version ?? 0, { zones: stored?.text.zones ?? [] }))
    expect(await listOriginProposals(editor, paper.id)).toMatchObject([{ id: proposal.id, status: 'dismissed' }])
  })

  it('of another newsroom are nobody’s to see or decide', async () => {
    await makeArticle(editor, dispatch, 'Agence du Val')
    const paper = await makeArticle(editor, copy, 'Le Courrier du Val')
    const [proposal] = await open(paper.id)
    const stranger = await makeViewer(await makeNewsroom(), 'admin')
    expect(await listOriginProposals(stranger, paper.id)).toEqual([])
    expect(await decideOriginProposal(stranger, proposal.id, 1, 'accepted')).toMatchObject({ code: 'not_found' })
  })
})
