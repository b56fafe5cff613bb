import { v7 as uuidv7 } from 'uuid'
import { factInput, factPatch } from '@/lib/api/fact-inputs'
import type { Article } from '@/lib/articles/article'
import type { Claim } from '@/lib/claims/claim'
import type { Viewer } from '@/lib/people/roles'
import {
  makeArticle,
  makeFigure,
  makeNewsroom,
  makeViewer,
  must,
  openDatabase,
  passageInput,
} from '../../test/newsroom'
import { versionInput } from '../api/version-inputs'
import { createVersion } from './article-versions'
import { createCorroboration } from './corroborations'
import { findClaim, moveClaim, updateClaim } from './claims'
import { changeJoinings } from './claims-apart'
import { client } from './client'
import { createFact, updateFact } from './facts'
import { listHistory, verifyHistory } from './history'
import { findMatrix } from './matrix'
import { createReview } from './reviews'
import { createOccasion } from './occasions'
import { createStory } from './stories'

let database: { close: () => Promise<void> }
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

type Room = { editor: Viewer; checker: Viewer; storyId: string; articles: Article[]; claims: Claim[] }

/** A story with three articles that each give the number of closed schools. */
async function room(): Promise<Room> {
  const newsroom = await makeNewsroom()
  const editor = await makeViewer(newsroom, 'editor')
  const checker = await makeViewer(newsroom, 'checker')
  const storyId = uuidv7()
  must(await createStory(editor, { id: storyId, title: 'Crue' }))
  const articles: Article[] = []
  const claims: Claim[] = []
  for (const [outlet, number] of [
    ['ATF', 3],
    ['Courrier', 3],
    ['Radio', 5],
  ] as const) {
    const article = await makeArticle(editor, `${number} écoles fermées, dit ${outlet}.`, outlet, {
      story: { id: storyId },
    })
    articles.push(article)
    claims.push(await makeFigure(editor, article, `${number} écoles`))
  }
  return { editor, checker, storyId, articles, claims }
}

const sent = (...claims: Claim[]) => claims.map(({ id, version }) => ({ id, version }))
const join = ({ editor, storyId }: Room, claims: Claim[], id = uuidv7()) =>
  createFact(editor, factInput.parse({ id, storyId, claims: sent(...claims) }))
const fresh = async (viewer: Viewer, claim: Claim) => (await findClaim(viewer, claim.id))!
const rowsOf = async ({ editor, storyId }: Room) =>
  (await findMatrix(editor, storyId, claim => claim.value.printed))!.matrix.rows

describe('facts', () => {
  it('leave a claim one row and one entry when a correction has carried it over', async () => {
    const here = await room()
    const [article] = here.articles
    const text = `Mis à jour.\n\n${article!.text.text}`
    must(await createVersion(here.editor, article!.id, article!.version, versionInput.parse({ id: uuidv7(), text })))
    const rows = await rowsOf(here)
    expect(rows.map(row => row.claims.length)).toEqual([1, 1, 1])
    const [row] = rows.filter(one => one.claimId === here.claims[0]!.id)
    const entries = row!.cells.flatMap(cell => cell.entries)
    expect(entries).toMatchObject([{ sign: 'states', place: { start: text.indexOf('3 écoles') } }])
  })

  it('join claims of several articles into one row, and asking twice joins once', async () => {
    const here = await room()
    expect(await rowsOf(here)).toHaveLength(3)
    const id = uuidv7()
    const fact = must(await join(here, here.claims, id))
    expect(must(await join(here, here.claims, id))).toEqual(fact)
    expect(fact).toMatchObject({ storyId: here.storyId, version: 1, occasionId: null })
    expect(fact.claims.map(claim => claim.version)).toEqual([2, 2, 2])
    const [row, ...others] = await rowsOf(here)
    expect(others).toEqual([])
    expect(row).toMatchObject({ id, section: 'contradiction', origins: 2 })
    expect(row!.cells.map(cell => cell.sign).sort()).toEqual(['other', 'states', 'supports'])
    const history = await listHistory(here.editor, { claimId: here.claims[0]!.id })
    expect(history[0]).toMatchObject({ type: 'claim.joined', data: { from: null, to: id } })
    expect((await verifyHistory(here.editor)).brokenAt).toBeNull()
  })

  it('raise the version of a claim and leave its signature alone', async () => {
    const here = await room()
    const { editor, checker } = here
    let claim = here.claims[0]!
    claim = must(await createCorroboration(editor, claim.id, passageInput(here.articles[1]!, '3 écoles')))
    claim = must(await moveClaim(editor, claim.id, claim.version, { move: 'ask-review', reason: '' }))
    const review = { id: uuidv7(), decision: 'signed' as const, reason: '' }
    claim = must(await createReview(checker, claim.id, claim.version, review))
    expect(claim.status).toBe('signed')
    const fact = must(await join(here, [claim, here.claims[1]!]))
    const after = await fresh(editor, claim)
    expect(after).toMatchObject({ status: 'signed', version: claim.version + 1, valueVersion: claim.valueVersion })
    expect(after.approvals).toEqual(claim.approvals)
    must(await updateFact(editor, fact.id, 1, factPatch.parse({ part: sent(after) })))
    expect((await fresh(editor, claim)).status).toBe('signed')
  })

  it('are split again, and joining them again forgets that they were', async () => {
    const here = await room()
    const fact = must(await join(here, here.claims))
    const [first, second, third] = await Promise.all(here.claims.map(claim => fresh(here.editor, claim)))
    const split = must(await updateFact(here.editor, fact.id, 1, factPatch.parse({ part: sent(third!) })))
    expect(split).toMatchObject({
      version: 2,
      claims: [{ id: first!.id }, { id: second!.id }].sort((a, b) => (a.id < b.id ? -1 : 1)),
    })
    expect(await rowsOf(here)).toHaveLength(2)
    const apart = () => client().claimsApart.count({ where: { newsroomId: here.editor.newsroomId } })
    expect(await apart()).toBe(2)
    const again = factPatch.parse({ join: sent(await fresh(here.editor, third!)) })
    must(await updateFact(here.editor, fact.id, 2, again))
    expect(await apart()).toBe(0)
    expect(await rowsOf(here)).toHaveLength(1)
  })

  it('that are undone remember nothing', async () => {
    const here = await room()
    const fact = must(await join(here, here.claims))
    const patch = factPatch.parse({ part: fact.claims, remember: false })
    must(await updateFact(here.editor, fact.id, 1, patch))
    expect(await client().claimsApart.count({ where: { newsroomId: here.editor.newsroomId } })).toBe(0)
    expect(await rowsOf(here)).toHaveLength(3)
  })

  it('refuse what was read before a colleague changed it, with what is stored', async () => {
    const here = await room()
    must(await updateClaim(here.editor, here.claims[0]!.id, 1, { note: 'x' }))
    expect(await join(here, here.claims)).toMatchObject({ ok: false, code: 'version_conflict' })
    expect(await rowsOf(here)).toHaveLength(3)
    const fact = must(await join(here, here.claims.slice(1)))
    must(await updateFact(here.editor, fact.id, 1, factPatch.parse({ title: 'Écoles' })))
    expect(await updateFact(here.editor, fact.id, 1, factPatch.parse({ title: 'École' }))).toMatchObject({
      ok: false,
      code: 'version_conflict',
      extra: { current: { title: 'Écoles', version: 2 } },
    })
  })

  it('refuse claims of another story, of two occasions, withdrawn, or not there', async () => {
    const here = await room()
    const { editor, storyId } = here
    const elsewhere = await makeArticle(editor, '9 écoles ailleurs.', 'Ailleurs')
    const far = await makeFigure(editor, elsewhere, '9 écoles')
    expect(await join(here, [far])).toMatchObject({ code: 'other_story' })
    const occasion = async (what: string) =>
      must(await createOccasion(editor, { id: uuidv7(), storyId, what, place: '', fromDate: '', toDate: '' })).id
    const on = async (claim: Claim, occasionId: string) =>
      must(await updateClaim(editor, claim.id, claim.version, { occasionId }))
    const [first, second] = [
      await on(here.claims[0]!, await occasion('lundi')),
      await on(here.claims[1]!, await occasion('mardi')),
    ]
    expect(await join(here, [first, second])).toMatchObject({ code: 'other_occasion' })
    const gone = must(await moveClaim(editor, here.claims[2]!.id, 1, { move: 'withdraw', reason: 'erreur' }))
    expect(await join(here, [gone])).toMatchObject({ code: 'claim_withdrawn' })
    const nobody = { ...first, id: uuidv7() }
    expect(await join(here, [nobody])).toMatchObject({ code: 'unknown_reference', field: 'claims' })
    const strange = await room()
    expect(await join(here, [strange.claims[0]!])).toMatchObject({ code: 'unknown_reference' })
  })

  it('give their occasion to their claims, and a signed one is reopened by it', async () => {
    const here = await room()
    const fact = must(await join(here, here.claims.slice(0, 2)))
    const id = uuidv7()
    const { storyId, editor } = here
    must(await createOccasion(editor, { id, storyId, what: 'La nuit du 13', place: '', fromDate: '', toDate: '' }))
    const changed = must(await updateFact(editor, fact.id, 1, factPatch.parse({ occasionId: id })))
    expect(changed).toMatchObject({ occasionId: id, version: 2 })
    expect(await fresh(editor, here.claims[0]!)).toMatchObject({ occasionId: id, valueVersion: 2 })
    expect((await rowsOf(here)).find(row => row.factId === fact.id)?.occasion?.what).toBe('La nuit du 13')
    expect((await fresh(editor, here.claims[2]!)).occasionId).toBeNull()
  })

  it('that lose a claim to another fact have changed too', async () => {
    const here = await room()
    const one = must(await join(here, here.claims.slice(0, 2)))
    const moved = await fresh(here.editor, here.claims[1]!)
    must(await join(here, [moved, here.claims[2]!]))
    expect(await updateFact(here.editor, one.id, 1, factPatch.parse({ title: 'x' }))).toMatchObject({
      code: 'version_conflict',
    })
  })

  it('dismissed joinings are remembered once, and taken back', async () => {
    const here = await room()
    const [a, b] = [here.claims[0]!.id, here.claims[1]!.id]
    const change = async (input: { dismiss?: [string, string][]; restore?: [string, string][] }) =>
      must(await changeJoinings(here.editor, here.storyId, { dismiss: [], restore: [], ...input }))
    expect(
      await change({
        dismiss: [
          [a, b],
          [b, a],
        ],
      }),
    ).toEqual({ dismissed: 1, restored: 0 })
    expect(await change({ restore: [[b, a]] })).toEqual({ dismissed: 0, restored: 1 })
  })
})

it('the matrix of a story with 60 articles and 1,500 claims comes whole', async () => {
  const here = await room()
  const { editor, storyId } = here
  const { newsroomId, personId } = editor
  const text = Array.from({ length: 25 }, (_, n) => `Les secours ont compté ${n + 100} bateaux sur le quai ${n}.`).join(
    '\n',
  )
  for (let n = 0; n < 60; n++) {
    const article = await makeArticle(editor, `${text}\n${n}`, `Titre ${n % 12}`, { story: { id: storyId } })
    const rows = Array.from({ length: 25 }, (_, at) => {
      const words = `${at + 100} bateaux`
      const start = text.indexOf(words)
      return {
        id: uuidv7(),
        words,
        start,
        end: start + words.length,
        value: { ...here.claims[0]!.value, printed: words, number: String(at + 100) },
      }
    })
    const common = { newsroomId, articleId: article.id, versionId: article.text.id, kind: 'figure' }
    await client().claim.createMany({
      data: rows.map(({ id, value }) => ({ ...common, id, value, createdById: personId, valueById: personId })),
    })
    await client().passage.createMany({
      data: rows.map(({ id, words, start, end }) => ({
        ...{ newsroomId, id: uuidv7(), claimId: id, versionId: article.text.id, role: 'main', exact: words },
        ...{ start, end, prefix: '', suffix: '' },
      })),
    })
    await client().corroboration.createMany({
      data: rows.slice(0, 10).map(({ id, start, end, words }) => ({
        ...{ newsroomId, id: uuidv7(), claimId: id, question: 'true', stance: 'supports', evidenceType: 'article' },
        ...{ versionId: here.articles[0]!.text.id, start, end, sourceKind: 'agency', madeById: personId },
        originId: here.articles[0]!.originId,
        evidence: {
          ...{ type: 'article', articleId: here.articles[0]!.id, versionId: here.articles[0]!.text.id },
          anchor: { start, end, exact: words, prefix: '', suffix: '' },
        },
      })),
    })
  }
  await client().$executeRaw`ANALYZE`
  const found = await findMatrix(editor, storyId, claim => claim.value.printed)
  expect(found!.matrix.rows).toHaveLength(1503)
})
