import type { Viewer } from '@/lib/people/roles'
import { makeArticle, makeFigure, makeNewsroom, makeViewer, must, openDatabase } from '@/test/newsroom'
import { updateArticle } from './articles'
import { moveClaim } from './claims'
import { client } from './client'
import { shortlist } from './shortlist'
import { reading } from './transact'

let close: () => Promise<void>
let editor: Viewer

beforeAll(async () => {
  const database = await openDatabase()
  close = database.close
  editor = await makeViewer(await makeNewsroom(), 'editor')
})
afterAll(() => close())

const kerbaz = 'Dans la nuit, plus de 200 drones ont attaqué Kerbaz, selon Oleg Umerov. La mairie a ouvert ses écoles.'
const near = 'Le ministre Oumerov parle de deux cents drones lancés sur Kerbaz.\nLe temps reste froid en Valdravie.'
const other = 'Un salon a réuni 200 drones de course à Port-Lenz, dans la halle du marché.'

const listFor = (viewer: Viewer, claimId: string, limit = 10) =>
  reading(viewer, work => shortlist(work, { claimId, limit }))

const wordsOf = async (viewer: Viewer, claimId: string) => {
  const found = await listFor(viewer, claimId)
  const versions = await client().articleVersion.findMany({ where: { id: { in: found.map(each => each.versionId) } } })
  return found.map(({ versionId, start, end }) => versions.find(each => each.id === versionId)?.text.slice(start, end))
}

it('finds who else says it, the same thing before the same number', async () => {
  const article = await makeArticle(editor, kerbaz)
  await makeArticle(editor, other, 'La Gazette de Port-Lenz')
  await makeArticle(editor, near, 'Radio Kerbaz')
  const claim = await makeFigure(editor, article, '200 drones')
  expect((await wordsOf(editor, claim.id))[0]).toBe('Le ministre Oumerov parle de deux cents drones lancés sur Kerbaz.')
})

it('a claim stands for its sentence, until it is withdrawn', async () => {
  const room = await makeViewer(await makeNewsroom(), 'editor')
  const article = await makeArticle(room, kerbaz)
  const elsewhere = await makeArticle(room, near, 'Radio Kerbaz')
  const claim = await makeFigure(room, article, '200 drones')
  const there = await makeFigure(room, elsewhere, 'deux cents drones')
  const [first, ...rest] = await listFor(room, claim.id)
  expect(first).toMatchObject({ claimId: there.id, articleId: elsewhere.id })
  expect(rest.filter(each => each.start < first.end)).toEqual([])
  must(await moveClaim(room, there.id, there.version, { move: 'withdraw', reason: 'deux fois' }))
  expect((await listFor(room, claim.id))[0]).toMatchObject({ claimId: null, articleId: elsewhere.id })
})

it('furniture is not found, nor the article itself, nor another newsroom', async () => {
  const room = await makeViewer(await makeNewsroom(), 'editor')
  const article = await makeArticle(room, kerbaz)
  const elsewhere = await makeArticle(room, near, 'Radio Kerbaz')
  const claim = await makeFigure(room, article, '200 drones')
  expect((await listFor(room, claim.id)).map(each => each.articleId)).toEqual([elsewhere.id])
  const zones = [{ start: 0, end: near.indexOf('\n'), kind: 'furniture' as const }]
  must(await updateArticle(room, elsewhere.id, elsewhere.version, { zones }))
  expect(await listFor(room, claim.id)).toEqual([])
})
