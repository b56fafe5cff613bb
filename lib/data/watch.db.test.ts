import { v7 as newId } from 'uuid'
import {
  makeArticle,
  makeFigure,
  makeNewsroom,
  makeViewer,
  must,
  openDatabase,
  passageInput,
} from '../../test/newsroom'
import type { Article } from '../articles/article'
import type { Claim } from '../claims/claim'
import type { Viewer } from '../people/roles'
import { createVersion } from './article-versions'
import { findClaim, moveClaim, updateClaim } from './claims'
import { client } from './client'
import { createCorroboration } from './corroborations'
import { createReview } from './reviews'
import { createStory } from './stories'
import { countNotices, listNotices, updateNotice } from './watch'
import { runWatch } from './watch-run'

let database: { close: () => Promise<void> }
let newsroom: { id: string; slug: string }
let editor: Viewer
let checker: Viewer
let other: Viewer
let own: Article
let claim: Claim
let inStory: { story: { id: string } }
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

/** A story with a signed claim ("trois écoles", by the editor, signed by the checker), supported by one agency. */
beforeEach(async () => {
  newsroom = await makeNewsroom()
  editor = await makeViewer(newsroom, 'editor')
  checker = await makeViewer(newsroom, 'checker')
  other = await makeViewer(newsroom, 'editor', 'other')
  const story = must(await createStory(editor, { id: newId(), title: 'Crue' }))
  inStory = { story: { id: story.id } }
  own = await makeArticle(
    editor,
    'La crue\n\nTrois écoles resteront fermées jusqu’à lundi à Pont-Vieux.',
    'Le Courrier du Val',
    inStory,
  )
  const agency = await makeArticle(
    editor,
    'Dépêche\n\nTrois écoles sont fermées jusqu’à lundi à Pont-Vieux, selon la mairie.',
    'ATF',
    inStory,
  )
  claim = await makeFigure(editor, own, 'Trois écoles')
  claim = must(
    await updateClaim(editor, claim.id, claim.version, { value: { ...claim.value, number: '3', unit: 'école' } }),
  )
  claim = must(await createCorroboration(editor, claim.id, passageInput(agency, 'Trois écoles')))
  claim = must(await moveClaim(editor, claim.id, claim.version, { move: 'ask-review', reason: '' }))
  claim = must(await createReview(checker, claim.id, claim.version, { id: newId(), decision: 'signed', reason: '' }))
  await runWatch(editor)
})

const contradicting = 'Le fleuve\n\nCinq écoles sont fermées jusqu’à lundi à Pont-Vieux.'
const bring = async (text: string, outlet: string, more = {}) => {
  const article = await makeArticle(other, text, outlet, { ...inStory, ...more })
  await runWatch(other)
  return article
}
const fresh = async () => (await findClaim(editor, claim.id)) as Claim

describe('the watch', () => {
  it('tells who made and who signed a claim what came in, and nobody else', async () => {
    expect(claim.status).toBe('signed')
    await bring(contradicting, 'Radio Sarène')
    for (const viewer of [editor, checker]) {
      expect(await listNotices(viewer)).toMatchObject([
        {
          relation: 'refutes',
          claim: { id: claim.id, line: { exact: 'Trois écoles' } },
          passage: { outletName: 'Radio Sarène', exact: 'Cinq écoles sont fermées jusqu’à lundi à Pont-Vieux.' },
          read: false,
          settled: false,
        },
      ])
      expect((await countNotices(viewer)).unread).toBe(1)
    }
    expect(await listNotices(other)).toEqual([])
  })

  it('flags a signed claim, which stays signed until a person records it and the standing changes', async () => {
    const article = await bring(contradicting, 'Radio Sarène')
    expect(await fresh()).toMatchObject({ status: 'signed', contradictedBy: [{ outletName: 'Radio Sarène' }] })
    must(await createCorroboration(editor, claim.id, passageInput(article, 'Cinq écoles', { stance: 'refutes' })))
    const after = await fresh()
    expect(after.status).toBe('reopened')
    expect(after.contradictedBy).toBeUndefined()
    expect(await listNotices(editor)).toMatchObject([{ settled: true }])
  })

  it('tells once, however often and by however many it is run', async () => {
    await makeArticle(other, contradicting, 'Radio Sarène', inStory)
    await Promise.all([runWatch(other), runWatch(editor), runWatch(checker)])
    await runWatch(editor)
    expect(await listNotices(editor)).toHaveLength(1)
  })

  it('is done by whoever comes next where a process died before', async () => {
    await makeArticle(other, contradicting, 'Radio Sarène', inStory)
    expect(await countNotices(checker)).toEqual({ unread: 0, waiting: true })
    expect(await runWatch(checker)).toBe(1)
    expect(await countNotices(checker)).toEqual({ unread: 1, waiting: false })
    expect(await client().watchJob.count({ where: { newsroomId: newsroom.id } })).toBe(0)
  })

  it.each<[string, string, string, object]>([
    [
      'a copy of the claim’s own origin',
      'Reprise\n\nCinq écoles sont fermées jusqu’à lundi à Pont-Vieux.',
      'Gazette 24',
      { origin: 'own' },
    ],
    [
      'one more voice of an origin that supports it',
      'Suite\n\nTrois écoles sont fermées jusqu’à lundi à Pont-Vieux.',
      'ATF',
      {},
    ],
    ['an article of another story', contradicting, 'Radio Sarène', { story: { title: 'Autre' } }],
    ['what speaks of something else', 'Le pont\n\nCinq bateaux sont partis lundi de Pont-Vieux.', 'Radio Sarène', {}],
  ])('%s is no news', async (_, text, outlet, more) => {
    const { origin, ...rest } = more as { origin?: string }
    await bring(text, outlet, { ...rest, ...(origin && { originId: own.originId }) })
    expect(await listNotices(editor)).toEqual([])
  })

  it('a new origin that says the same is news, without a flag', async () => {
    await bring('Préfecture\n\nTrois écoles sont fermées jusqu’à lundi à Pont-Vieux.', 'Préfecture')
    expect(await listNotices(editor)).toMatchObject([{ relation: 'supports' }])
    expect((await fresh()).contradictedBy).toBeUndefined()
  })

  it('does not say again in a corrected text what it said of the one before', async () => {
    const article = await bring(contradicting, 'Radio Sarène')
    const [{ findingId }] = await listNotices(editor)
    must(await updateNotice(editor, findingId, { read: true }))
    must(
      await createVersion(other, article.id, article.version, {
        id: newId(),
        text: `${contradicting}\n\nLe pont tient.`,
      } as never),
    )
    await runWatch(other)
    expect((await countNotices(editor)).unread).toBe(0)
    expect((await fresh()).contradictedBy).toHaveLength(1)
  })

  it('a notice is read, unread, put away and taken back by whom it is for', async () => {
    await bring(contradicting, 'Radio Sarène')
    const [{ findingId }] = await listNotices(editor)
    expect(must(await updateNotice(editor, findingId, { read: true }))).toEqual({
      findingId,
      read: true,
      dismissed: false,
    })
    expect(must(await updateNotice(editor, findingId, { dismissed: true }))).toMatchObject({
      read: true,
      dismissed: true,
    })
    expect(await listNotices(editor)).toEqual([])
    must(await updateNotice(editor, findingId, { dismissed: false, read: false }))
    expect(await listNotices(editor)).toMatchObject([{ read: false }])
    expect(await updateNotice(other, findingId, { read: true })).toMatchObject({ code: 'not_found' })
    expect((await countNotices(checker)).unread).toBe(1)
  })
})
