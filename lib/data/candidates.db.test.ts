import {
  makeArticle,
  makeFigure,
  makeNewsroom,
  makeViewer,
  must,
  openDatabase,
  passageInput,
} from '../../test/newsroom'
import { candidateDismissalInput } from '../api/candidate-inputs'
import type { Article } from '../articles/article'
import type { Claim } from '../claims/claim'
import type { Viewer } from '../people/roles'
import { createVersion } from './article-versions'
import { changeCandidateDismissals } from './candidate-dismissals'
import { candidatesOf } from './candidates'
import { updateClaim } from './claims'
import { createCorroboration } from './corroborations'
import { createOccasion } from './occasions'
import { createStory } from './stories'
import { v7 as newId } from 'uuid'

let database: { close: () => Promise<void> }
let editor: Viewer
let claim: Claim
let radio: Article
let story: { id: string }
beforeAll(async () => {
  database = await openDatabase()
  editor = await makeViewer(await makeNewsroom(), 'editor')
  story = must(await createStory(editor, { id: newId(), title: 'Crue' }))
  const inStory = { story: { id: story.id } }
  const own = await makeArticle(
    editor,
    'La crue\n\nTrois écoles resteront fermées jusqu’à lundi à Pont-Vieux.',
    'Le Courrier du Val',
    inStory,
  )
  claim = await makeFigure(editor, own, 'Trois écoles')
  claim = must(
    await updateClaim(editor, claim.id, claim.version, { value: { ...claim.value, number: '3', unit: 'école' } }),
  )
  radio = await makeArticle(
    editor,
    'Le fleuve\n\nCinq écoles sont fermées jusqu’à lundi à Pont-Vieux.\n\nLes secours veillent.',
    'Radio Sarène',
    inStory,
  )
  await makeArticle(editor, 'Reprise\n\nTrois écoles resteront fermées jusqu’à lundi, selon la mairie.', 'Gazette 24', {
    ...inStory,
    originId: own.originId,
  })
})
afterAll(() => database.close())

const candidates = async () => (await candidatesOf(editor, claim.id)) ?? []

describe('candidates', () => {
  it('are the sentences elsewhere that speak of it, with what they do to it and how they would count', async () => {
    const found = await candidates()
    expect(
      found.map(({ article, relation, origin }) => [article.outletName, relation, origin.weight, origin.reprint]),
    ).toEqual([
      ['Radio Sarène', 'refutes', 'new', false],
      ['Gazette 24', 'supports', 'own', true],
    ])
    expect(found[0]).toMatchObject({
      sentence: { exact: 'Cinq écoles sont fermées jusqu’à lundi à Pont-Vieux.' },
      cited: { exact: 'Cinq écoles' },
      proposed: 'refutes',
      leftAside: false,
    })
  })

  it('that are left aside are remembered, taken back, and stay aside in a later text', async () => {
    const [first] = await candidates()
    const { start, end, exact } = first.sentence
    const place = { versionId: first.article.versionId, start, end }
    const aside = (input: object) => changeCandidateDismissals(editor, claim.id, candidateDismissalInput.parse(input))
    must(await aside({ dismiss: [{ ...place, exact }] }))
    must(await aside({ dismiss: [{ ...place, exact }] }))
    expect((await candidates()).map(one => one.leftAside)).toEqual([true, false])
    const text = `${radio.text.text}\n\nLa décrue est attendue.`
    must(await createVersion(editor, radio.id, radio.version, { id: newId(), text } as never))
    const [later] = await candidates()
    expect(later.article.versionId).not.toBe(place.versionId)
    expect(later).toMatchObject({ leftAside: true, sentence: { exact } })
    must(await aside({ restore: [place] }))
    expect((await candidates()).map(one => one.leftAside)).toEqual([false, false])
  })

  it('are left aside by their words, in other articles only', async () => {
    const aside = (input: object) => changeCandidateDismissals(editor, claim.id, candidateDismissalInput.parse(input))
    const own = { versionId: claim.versionId, start: 0, end: 2, exact: 'La' }
    expect(await aside({ dismiss: [own] })).toMatchObject({ code: 'unknown_reference' })
    expect(await aside({ dismiss: [{ ...own, versionId: radio.text.id, exact: 'Un' }] })).toMatchObject({
      code: 'quote_mismatch',
    })
  })

  it('say of an origin that it is recorded', async () => {
    const [first] = await candidates()
    const newest = { ...radio, text: { ...radio.text, id: first.article.versionId } }
    must(await createCorroboration(editor, claim.id, passageInput(newest, 'Cinq écoles', { stance: 'refutes' })))
    const again = (await candidates()).find(one => one.article.id === first.article.id)
    expect(again?.origin.weight).toBe('recorded')
  })

  it('of another occasion never take a side', async () => {
    const occasion = async (what: string) =>
      must(await createOccasion(editor, { id: newId(), storyId: story.id, what, place: '', fromDate: '', toDate: '' }))
    const there = await makeArticle(
      editor,
      'Un an avant\n\nTrois écoles resteront fermées jusqu’à lundi à Pont-Vieux.',
      'Archives du Val',
      { story: { id: story.id } },
    )
    const marked = await makeFigure(editor, there, 'Trois écoles')
    must(await updateClaim(editor, marked.id, marked.version, { occasionId: (await occasion('Crue de 2025')).id }))
    const asked = (await candidates()).find(one => one.claimId === marked.id)
    expect(asked).toMatchObject({ relation: 'supports' })
    expect(asked?.reasons.map(reason => reason.code)).toContain('unknown-occasion')
    const now =
      (await candidatesOf(editor, claim.id)) &&
      must(
        await updateClaim(editor, claim.id, (await current()).version, {
          occasionId: (await occasion('Crue de 2026')).id,
        }),
      )
    expect(now?.occasionId).toBeTruthy()
    expect((await candidates()).some(one => one.claimId === marked.id)).toBe(false)
  })

  it('come from what other stories of the same days say, too, as soon as the index names their article', async () => {
    const place = await makeArticle(
      editor,
      'La rentrée\n\nLes établissements scolaires de Pont-Vieux ne rouvriront pas avant lundi.\n\nTrois d’entre eux sont touchés.',
      'La Lettre des communes',
    )
    const found = (await candidates()).filter(({ article }) => article.id === place.id)
    expect(found.map(({ sentence }) => sentence.exact)).toContain('Trois d’entre eux sont touchés.')
  })

  it('of a claim of another newsroom are nobody’s to see', async () => {
    const stranger = await makeViewer(await makeNewsroom(), 'admin')
    expect(await candidatesOf(stranger, claim.id)).toBeNull()
    expect(await changeCandidateDismissals(stranger, claim.id, { dismiss: [], restore: [] })).toMatchObject({
      code: 'not_found',
    })
  })
})

async function current(): Promise<Claim> {
  const { findClaim } = await import('./claims')
  const found = await findClaim(editor, claim.id)
  if (!found) throw new Error('The claim is gone')
  return found
}
