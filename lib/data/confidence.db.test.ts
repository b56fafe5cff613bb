import { Client } from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { makeArticle, makeFigure, makeNewsroom, makeViewer, must, openDatabase, passageInput } from '../../test/newsroom'
import { corroborationInput } from '../api/inputs'
import { releaseInput, setInput } from '../api/set-inputs'
import type { Article } from '../articles/article'
import type { Claim } from '../claims/claim'
import { formatNames } from '../exports'
import type { Viewer } from '../people/roles'
import { findClaim, moveClaim } from './claims'
import { createCorroboration, eraseConfidence, updateCorroboration } from './corroborations'
import { listHistory, verifyHistory } from './history'
import { exportRelease } from './published'
import { checkImport, importRelease } from './release-import'
import { publishRelease } from './releases'
import { countReviewCases, listReviewCases } from './review-cases'
import { createReview } from './reviews'
import { createSet } from './sets'

/** What must stand nowhere but among the secrets: who it is, what they said, what was noted. */
const secrets = ['Ysoline Vaubert', 'la vanne était rouillée', 'appeler le soir']

let database: { url: string; close: () => Promise<void> }
let editor: Viewer
let reader: Viewer
let checker: Viewer
let admin: Viewer
let article: Article

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET ??= 'a key of this test, long enough for one'
  database = await openDatabase()
  const newsroom = await makeNewsroom()
  editor = await makeViewer(newsroom, 'editor', 'Ada Lenoir')
  reader = await makeViewer(newsroom, 'checker', 'Basile Roche')
  checker = await makeViewer(newsroom, 'checker', 'Colombe Petit')
  admin = await makeViewer(newsroom, 'admin', 'Denis Aubry')
  article = await makeArticle(editor, 'Au total, 180 pompiers et 40 bateaux étaient sur place.')
})
afterAll(() => database.close())

const call = (more: Record<string, unknown> = {}) =>
  corroborationInput.parse({
    id: uuidv7(),
    question: 'true',
    stance: 'supports',
    evidence: { type: 'call', with: secrets[0], words: `Oui, 180 : ${secrets[1]}.`, seenOn: '2026-03-14' },
    origin: { name: 'Source Bleue' },
    note: secrets[2],
    confidential: { readers: [reader.personId] },
    ...more,
  })

async function withCall(input = call()): Promise<Claim> {
  const claim = await makeFigure(editor, article, '180 pompiers')
  return must(await createCorroboration(editor, claim.id, input))
}

const seenBy = async (viewer: Viewer, claim: Claim) => (await findClaim(viewer, claim.id))!.corroborations[0]!
const asked = async (claim: Claim) =>
  must(await moveClaim(editor, claim.id, claim.version, { move: 'ask-review', reason: '' }))
const sign = (by: Viewer, claim: Claim, decision: 'signed' | 'countersigned' = 'signed') =>
  createReview(by, claim.id, claim.version, { id: uuidv7(), decision, reason: '' })

/** Every table in which a row holds one of these words, whatever the column. */
async function tablesWith(words: string): Promise<string[]> {
  const db = new Client({ connectionString: database.url })
  await db.connect()
  const { rows } = await db.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const holding = await db.query(`SELECT 1 FROM "${name}" AS one WHERE one::text LIKE $1 LIMIT 1`, [`%${words}%`])
    if (holding.rowCount) found.push(name)
  }
  await db.end()
  return found
}

describe('a confidential source', () => {
  it('is read by whoever recorded it and those they named; others see that there is one', async () => {
    const claim = await withCall()
    for (const viewer of [editor, reader]) {
      const { confidence, evidence, note } = await seenBy(viewer, claim)
      expect(confidence).toMatchObject({
        secret: { evidence: { type: 'call', with: secrets[0] }, note: secrets[2] },
        readers: [{ name: 'Ada Lenoir' }, { name: 'Basile Roche' }],
        erasedAt: null,
      })
      expect([evidence, note]).toEqual([{ type: 'withheld', of: 'call' }, ''])
    }
    for (const viewer of [checker, admin]) {
      const seen = await seenBy(viewer, claim)
      expect(seen.confidence).toMatchObject({ secret: null, erasedAt: null })
      for (const words of secrets) expect(JSON.stringify(await findClaim(viewer, claim.id))).not.toContain(words)
    }
  })

  it('counts like any other, under the name it was given', async () => {
    const { standings } = await withCall()
    expect(standings[0]).toMatchObject({ computed: 'single-origin', reason: { supports: [{ name: 'Source Bleue' }] } })
  })

  it('stands in no other table, not in the history, not in an answer that is kept', async () => {
    const claim = await withCall()
    must(await updateCorroboration(reader, claim.corroborations[0]!.id, 1, { credibility: '3' }))
    for (const words of secrets) expect(await tablesWith(words)).toEqual(['secret'])
    const created = (await listHistory(editor, { claimId: claim.id })).find(one => one.type === 'corroboration.created')
    expect(created?.data).toMatchObject({
      evidence: { type: 'withheld', of: 'call' },
      confidential: { digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    })
    expect(await verifyHistory(editor)).toMatchObject({ brokenAt: null })
  })

  it('is recorded once, however often it is sent; another under its id is refused', async () => {
    const input = call()
    const claim = await withCall(input)
    expect(must(await createCorroboration(editor, claim.id, input)).corroborations).toHaveLength(1)
    const other = { ...input, evidence: { ...input.evidence, with: 'Somebody else' } } as typeof input
    expect(await createCorroboration(editor, claim.id, other)).toMatchObject({ code: 'key_reused' })
  })

  it.each([
    ['without a name of its own', { origin: null }, 'needs_alias'],
    ['with an outlet', { outlet: { name: 'Radio Sarène' } }, 'confidential_outlet'],
    ['for somebody of another newsroom', { confidential: { readers: [uuidv7()] } }, 'unknown_reference'],
    [
      'that is a search',
      { stance: 'not-found', evidence: { type: 'search', where: 'Registre', searchedAt: '2026-03-14' } },
      'not_confidential',
    ],
  ])('is refused %s', async (_, more, code) => {
    const claim = await makeFigure(editor, article, '180 pompiers')
    expect(await createCorroboration(editor, claim.id, call(more))).toMatchObject({ ok: false, code })
    expect((await findClaim(editor, claim.id))!.corroborations).toEqual([])
  })
})

describe('who may read', () => {
  it('is changed by a reader, and holds at once', async () => {
    const claim = await withCall()
    const { id } = claim.corroborations[0]!
    expect(await updateCorroboration(checker, id, 1, { readers: [checker.personId] })).toMatchObject({
      code: 'not_a_reader',
    })
    must(await updateCorroboration(reader, id, 1, { readers: [checker.personId] }))
    expect((await seenBy(checker, claim)).confidence?.secret).not.toBeNull()
    expect((await seenBy(editor, claim)).confidence?.secret).toBeNull()
  })

  it('is nothing that an open source has', async () => {
    const source = await makeArticle(editor, 'Ils étaient 180 pompiers.', 'ATF')
    const claim = await makeFigure(editor, article, '180 pompiers')
    const open = must(await createCorroboration(editor, claim.id, passageInput(source, '180 pompiers')))
    const { id } = open.corroborations[0]!
    expect(await updateCorroboration(editor, id, 1, { readers: [] })).toMatchObject({ code: 'not_confidential' })
    expect(await eraseConfidence(editor, id, 1)).toMatchObject({ code: 'not_confidential' })
  })
})

describe('signing', () => {
  it('approves no source that the signer has not read: a reader countersigns', async () => {
    const claim = await asked(await withCall())
    const half = must(await sign(checker, claim))
    expect(half.status).toBe('in-review')
    expect((await listReviewCases(checker)).some(one => one.claim.id === claim.id)).toBe(false)
    expect(await sign(admin, half, 'countersigned')).toMatchObject({ code: 'not_a_reader' })
    expect(await countReviewCases(reader)).toBe((await listReviewCases(reader)).length)
    expect((await listReviewCases(reader)).find(one => one.claim.id === claim.id)?.task).toBe('countersign')
    expect(must(await sign(reader, half, 'countersigned')).status).toBe('signed')
  })
})

describe('a release', () => {
  it('says that a source is withheld, in every format, and comes in again without it', async () => {
    const claim = await asked(await withCall())
    const signed = must(await sign(reader, claim))
    const set = must(await createSet(editor, setInput.parse({ id: uuidv7(), name: 'Crue', members: [signed.id] })))
    const release = must(await publishRelease(reader, set.id, releaseInput.parse({ id: uuidv7() })))
    for (const format of formatNames) {
      const file = (await exportRelease(reader, release.id, format, 'https://desk.example'))!
      const text = new TextDecoder().decode(file.bytes)
      for (const words of secrets) expect(text).not.toContain(words)
    }
    const jsonl = new TextDecoder().decode((await exportRelease(reader, release.id, 'jsonl', ''))!.bytes)
    expect(jsonl).toContain('{"of":"call","type":"withheld"}')
    const elsewhere = await makeViewer(await makeNewsroom(), 'admin')
    expect(must(await checkImport(elsewhere, jsonl))).toBeTruthy()
    must(await importRelease(elsewhere, uuidv7(), jsonl))
    const [source] = (await findClaim(elsewhere, signed.id))!.corroborations
    expect(source).toMatchObject({ evidence: { type: 'withheld', of: 'call' } })
    expect(source).not.toHaveProperty('confidence')
  })
})

it('is erased for good by a reader; that there was one, and its digest, stay', async () => {
  const claim = await withCall()
  const { id } = claim.corroborations[0]!
  expect(await eraseConfidence(admin, id, 1)).toMatchObject({ code: 'not_a_reader' })
  const erased = must(await eraseConfidence(reader, id, 1))
  expect(erased.corroborations[0]!.confidence).toMatchObject({ secret: null, erasedAt: expect.any(String) as string })
  expect(erased.standings[0]).toMatchObject({ computed: 'single-origin' })
  expect(must(await eraseConfidence(reader, id, 1)).corroborations[0]!.confidence?.secret).toBeNull()
  expect((await listHistory(admin, { claimId: claim.id })).map(one => one.type)).toContain('corroboration.erased')
  expect(await verifyHistory(admin)).toMatchObject({ brokenAt: null })
})
