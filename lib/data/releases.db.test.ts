import { v7 as uuidv7 } from 'uuid'
import {
  makeArticle,
  makeFigure,
  makeNewsroom,
  makeViewer,
  must,
  openDatabase,
  passageInput,
} from '../../test/newsroom'
import { factInput } from '../api/fact-inputs'
import { corroborationInput } from '../api/inputs'
import { previewInput, releaseInput, setInput } from '../api/set-inputs'
import type { Article } from '../articles/article'
import type { Claim } from '../claims/claim'
import { formatNames } from '../exports'
import type { Viewer } from '../people/roles'
import { sha256 } from '../text/sha256'
import { listClaims } from './claim-filter'
import { findClaim, moveClaim, updateClaim } from './claims'
import { client } from './client'
import { createCorroboration } from './corroborations'
import { createFact } from './facts'
import { listHistory, verifyHistory } from './history'
import { listOrigins, updateOrigin } from './origins'
import { exportRelease, findRelease } from './published'
import { checkImport, importRelease } from './release-import'
import { publishRelease } from './releases'
import { createReview, setOverride, withdrawOverride } from './reviews'
import { createSet, findSet, listSets, previewRelease, updateSet } from './sets'

const text =
  '🌊 La rivière est sortie de son lit.\nPlus de 1\u202f200 habitants ont quitté leur logement, et 180 pompiers sont venus.'

let database: { close: () => Promise<void> }
let editor: Viewer
let checker: Viewer
let stranger: Viewer
let article: Article
let agency: Article
let signed: Claim

beforeAll(async () => {
  database = await openDatabase()
  const newsroom = await makeNewsroom()
  editor = await makeViewer(newsroom, 'editor', 'Ada Lenoir')
  checker = await makeViewer(newsroom, 'checker', 'Basile Roche')
  stranger = await makeViewer(await makeNewsroom(), 'admin')
  article = await makeArticle(editor, text, 'Le Courrier du Val', {
    story: { title: 'Crue' },
    zones: [{ start: 0, end: 36, kind: 'headline' }],
  })
  agency = await makeArticle(editor, 'Quelque 180 pompiers mobilisés (ATF).', 'ATF')
  signed = await signedClaim()
})
afterAll(() => database.close())

const sign = async (claim: Claim) => {
  const asked = must(await moveClaim(editor, claim.id, claim.version, { move: 'ask-review', reason: '' }))
  return must(await createReview(checker, asked.id, asked.version, { id: uuidv7(), decision: 'signed', reason: '' }))
}

async function signedClaim(words = '180 pompiers'): Promise<Claim> {
  const claim = await makeFigure(editor, article, words)
  return sign(must(await createCorroboration(editor, claim.id, passageInput(agency, '180 pompiers'))))
}

const newSet = async (choice: Record<string, unknown>, name = 'Crue') =>
  must(await createSet(editor, setInput.parse({ id: uuidv7(), name, ...choice })))
const publish = (setId: string, more: Record<string, unknown> = {}) =>
  publishRelease(checker, setId, releaseInput.parse({ id: uuidv7(), ...more }))
const exported = async (viewer: Viewer, id: string) =>
  new TextDecoder().decode((await exportRelease(viewer, id, 'jsonl', ''))!.bytes)

describe('claim sets', () => {
  it('hold what a filter finds and what was chosen by hand', async () => {
    const draft = await makeFigure(editor, article, '180 pompiers')
    const preview = await previewRelease(
      editor,
      previewInput.parse({ filter: { status: 'signed' }, members: [draft.id] }),
    )
    expect(preview.claims.find(claim => claim.id === draft.id)).toMatchObject({ byHand: true, leftOut: 'draft' })
    expect(preview.claims.find(claim => claim.id === signed.id)).toMatchObject({ byHand: false, leftOut: null })
    expect(preview).toMatchObject({ going: 1, leftOut: 1 })
  })

  it.each([
    [{ storyId: uuidv7() }, 0],
    [{ kind: 'quote' }, 0],
    [{ q: 'POMPIERS', standing: 'single-origin', status: 'signed' }, 1],
  ])('a filter asks for all it names: %j', async (filter, going) => {
    expect((await previewRelease(editor, previewInput.parse({ filter }))).going).toBe(going)
  })

  it('change on the version that was read, and refuse claims of others', async () => {
    const set = await newSet({ members: [signed.id] })
    const changed = must(await updateSet(editor, set.id, 1, { name: 'Crue, nuit', filter: { kind: 'figure' } }))
    expect(changed).toMatchObject({ name: 'Crue, nuit', filter: { kind: 'figure' }, members: [signed.id], version: 2 })
    expect(must(await updateSet(editor, set.id, 2, { filter: null, members: [] }))).toMatchObject({
      filter: null,
      members: [],
    })
    expect(await updateSet(editor, set.id, 1, { name: 'x' })).toMatchObject({
      code: 'version_conflict',
      extra: { current: { version: 3 } },
    })
    expect(await updateSet(editor, set.id, 3, { members: [uuidv7()] })).toMatchObject({ code: 'unknown_reference' })
  })

  it('are nobody else’s', async () => {
    const set = await newSet({ members: [signed.id] })
    expect(await findSet(stranger, set.id)).toBeNull()
    expect(await listSets(stranger)).toEqual([])
    expect(await publishRelease(stranger, set.id, releaseInput.parse({ id: uuidv7() }))).toMatchObject({
      code: 'not_found',
    })
    expect(await createSet(stranger, setInput.parse({ id: uuidv7(), name: 'x', members: [signed.id] }))).toMatchObject({
      code: 'unknown_reference',
    })
  })
})

describe('publishing', () => {
  it('numbers releases within their set, and tells them apart by their hash', async () => {
    const set = await newSet({ members: [signed.id] })
    const first = must(await publish(set.id, { title: 'Matin' }))
    const second = must(await publish(set.id))
    expect([first.number, first.title, second.number, second.title]).toEqual([1, 'Matin', 2, 'Crue'])
    expect(first.sha256).not.toBe(second.sha256)
    expect((await findSet(editor, set.id))!.releases.map(release => release.number)).toEqual([2, 1])
  })

  it('takes signed claims only, and counts the others', async () => {
    const draft = await makeFigure(editor, article, '180 pompiers')
    const added = await signedClaim()
    const more = corroborationInput.parse({
      id: uuidv7(),
      question: 'true',
      stance: 'mentions',
      evidence: { type: 'document', title: 'Note', words: '180 ?', seenOn: '2026-03-14' },
    })
    expect(must(await createCorroboration(editor, added.id, more)).status).toBe('signed')
    const set = await newSet({ members: [signed.id, draft.id, added.id] })
    const found = (await findRelease(editor, must(await publish(set.id)).id))!
    expect(found.release.claims.map(claim => claim.id)).toEqual([signed.id])
    expect(found.release.manifest).toMatchObject({ claims: 1, leftOut: 2 })
  })

  it('refuses an empty release', async () => {
    const draft = await makeFigure(editor, article, '180 pompiers')
    expect(await publish((await newSet({ members: [draft.id] })).id)).toMatchObject({ code: 'nothing_to_release' })
  })

  it('refuses what is not what was previewed', async () => {
    const set = await newSet({ members: [signed.id] })
    const { digest } = await previewRelease(editor, set)
    expect((await publish(set.id, { digest })).ok).toBe(true)
    const other = await signedClaim()
    must(await updateSet(editor, set.id, 1, { members: [signed.id, other.id] }))
    expect(await publish(set.id, { digest })).toMatchObject({ code: 'preview_changed' })
  })

  it('is done once for one id', async () => {
    const set = await newSet({ members: [signed.id] })
    const id = uuidv7()
    const answers = await Promise.all([publish(set.id, { id }), publish(set.id, { id }), publish(set.id, { id })])
    expect(answers.map(answer => must(answer).number)).toEqual([1, 1, 1])
    expect(await publish(set.id, { id, note: 'x' })).toMatchObject({ code: 'key_reused' })
  })

  it('stores the very bytes it hashes, with the head of the history before it, and an entry of its own', async () => {
    const set = await newSet({ members: [signed.id] })
    const head = await client().eventHead.findUniqueOrThrow({ where: { newsroomId: editor.newsroomId } })
    const summary = must(await publish(set.id))
    const row = await client().release.findFirstOrThrow({ where: { id: summary.id } })
    expect(sha256(row.bytes)).toBe(summary.sha256)
    const { manifest } = (await findRelease(editor, summary.id))!.release
    expect(manifest).toMatchObject({
      eventHead: { sequence: head.sequence, hash: head.hash },
      publishedBy: { name: 'Basile Roche' },
    })
    expect(manifest.snapshot).toMatch(/^\d+:\d+:/)
    expect((await listHistory(editor, {}))[0]).toMatchObject({ type: 'release.published' })
    expect((await verifyHistory(editor)).brokenAt).toBeNull()
  })

  it('is for ever: a published row can be neither changed nor deleted', async () => {
    const summary = must(await publish((await newSet({ members: [signed.id] })).id))
    await expect(client().release.updateMany({ where: { id: summary.id }, data: { title: 'other' } })).rejects.toThrow(
      'never changed',
    )
    await expect(client().release.deleteMany({ where: { id: summary.id } })).rejects.toThrow('never changed')
  })

  it('never mixes two moments: claims that change in pairs are released in pairs', async () => {
    const pair = [await makeFigure(editor, article, '180 pompiers'), await makeFigure(editor, article, '180 pompiers')]
    const both = { id: { in: pair.map(claim => claim.id) } }
    const { newsroomId } = editor
    const template = await client().claim.findFirstOrThrow({ where: { id: signed.id } })
    await client().claim.updateMany({ where: both, data: { status: 'signed', valueById: template.valueById } })
    for (const claim of pair) await createReviewRow(claim)
    let stop = false
    const flipping = (async () => {
      for (let n = 0; !stop; n++)
        await client().$transaction(
          [...pair].map(({ id }) =>
            client().claim.update({ where: { newsroomId_id: { newsroomId, id } }, data: { note: `${n}` } }),
          ),
        )
    })()
    const set = await newSet({ members: pair.map(claim => claim.id) })
    for (let n = 0; n < 20; n++) {
      const { release } = (await findRelease(editor, must(await publish(set.id)).id))!
      expect(new Set(release.claims.map(claim => claim.note)).size).toBe(1)
    }
    stop = true
    await flipping
  })
})

/** The least that makes a claim a signed one: a source, and one review that approves everything. */
async function createReviewRow(claim: Claim) {
  const withSource = must(await createCorroboration(editor, claim.id, passageInput(agency, '180 pompiers')))
  await client().claim.updateMany({ where: { id: claim.id }, data: { status: 'draft' } })
  await sign({ ...withSource, status: 'draft' })
}

describe('exports', () => {
  it('come in every format, from the stored bytes, the same each time, and leave a line in the access log', async () => {
    const summary = must(await publish((await newSet({ members: [signed.id] }, 'Crue de « nuit »')).id))
    for (const format of formatNames) {
      const [one, two] = await Promise.all([
        exportRelease(editor, summary.id, format, '10.0.0.9'),
        exportRelease(editor, summary.id, format, '10.0.0.9'),
      ])
      expect(one).toEqual(two)
      expect(one).toMatchObject({ size: one!.bytes.byteLength, sha256: sha256(one!.bytes) })
    }
    expect(sha256(await exported(editor, summary.id))).toBe(summary.sha256)
    const log = await client().accessLog.findMany({
      where: { action: 'export', newsroomId: editor.newsroomId },
      orderBy: { id: 'desc' },
      take: 9,
    })
    expect(log).toHaveLength(9)
    expect(log[0]).toMatchObject({ personId: editor.personId, detail: { releaseId: summary.id, format: 'jsonl' } })
    expect(await exportRelease(stranger, summary.id, 'csv', '')).toBeNull()
  })

  it('say what has become of a claim since', async () => {
    const claim = await signedClaim()
    const other = await signedClaim()
    const summary = must(await publish((await newSet({ members: [claim.id, other.id] })).id))
    expect((await findRelease(editor, summary.id))!.corrections).toEqual([])
    must(await updateClaim(editor, other.id, other.version, { note: 'only a note' }))
    must(await updateClaim(editor, claim.id, claim.version, { value: { ...claim.value, number: '181' } }))
    expect((await findRelease(editor, summary.id))!.corrections).toMatchObject([
      { claimId: claim.id, because: 'status', status: 'reopened' },
    ])
    await sign((await findClaim(editor, claim.id))!)
    expect((await findRelease(editor, summary.id))!.corrections).toMatchObject([
      { claimId: claim.id, because: 'value', status: 'signed' },
    ])
  })
})

describe('importing', () => {
  let jsonl: string
  let released: Claim[]
  let factId: string

  beforeAll(async () => {
    const origins = await listOrigins(editor)
    const atf = origins.find(origin => origin.name === 'ATF')!
    const overridden = await makeFigure(editor, article, 'Plus de 1\u202f200 habitants')
    const searched = must(
      await createCorroboration(
        editor,
        overridden.id,
        corroborationInput.parse({
          id: uuidv7(),
          question: 'true',
          stance: 'not-found',
          evidence: { type: 'search', where: 'préfecture', searchedAt: '2026-03-14' },
        }),
      ),
    )
    const called = must(
      await createCorroboration(
        editor,
        searched.id,
        corroborationInput.parse({
          id: uuidv7(),
          question: 'true',
          stance: 'supports',
          evidence: { type: 'call', with: 'Mairie de Valmont', words: '1 200', seenOn: '2026-03-14' },
          origin: { name: 'Mairie de Valmont' },
          note: 'rappeler',
        }),
      ),
    )
    const set = must(
      await setOverride(editor, called.id, called.version, 'true', {
        standing: 'unverifiable',
        reason: 'Recensement en cours.',
      }),
    )
    await sign(set)
    const taken = await makeFigure(editor, article, '180 pompiers')
    const once = must(
      await setOverride(editor, taken.id, taken.version, 'true', { standing: 'refuted', reason: 'Erreur.' }),
    )
    const back = must(await withdrawOverride(editor, once.id, once.version, 'true'))
    await sign(must(await createCorroboration(editor, back.id, passageInput(agency, '180 pompiers'))))
    const townHall = (await listOrigins(editor)).find(origin => origin.name === 'Mairie de Valmont')!
    must(await updateOrigin(editor, townHall.id, townHall.version, { joinedInto: atf.id }))
    for (const claim of await listClaims(editor, { status: 'reopened' })) await sign(claim)
    const joined = (await listClaims(editor, { status: 'signed' })).slice(0, 2)
    const storyId = article.story!.id
    const claims = joined.map(({ id, version }) => ({ id, version }))
    factId = must(await createFact(editor, factInput.parse({ id: uuidv7(), storyId, title: 'Secours', claims }))).id
    const summary = must(await publish((await newSet({ filter: { status: 'signed' } }, 'Tout')).id))
    jsonl = await exported(editor, summary.id)
    released = (await listClaims(editor, { status: 'signed' })).filter(
      claim => jsonl.includes(`"id":"${claim.id}"`) && jsonl.includes(claim.updatedAt),
    )
  })

  it('into an empty newsroom loses nothing: claims are equal, and their lines are the same bytes', async () => {
    const admin = await makeViewer(await makeNewsroom(), 'admin', 'Chef')
    const check = must(await checkImport(admin, jsonl))
    expect(check).toMatchObject({
      empty: true,
      people: [
        { name: 'Ada Lenoir', here: true },
        { name: 'Basile Roche', here: true },
      ],
    })
    const summary = must(await importRelease(admin, uuidv7(), jsonl))
    expect(summary.sha256).toBe(sha256(jsonl))
    expect(await exported(admin, summary.id)).toBe(jsonl)
    const imported = await listClaims(admin, {})
    expect(imported.length).toBeGreaterThan(3)
    const here = { newsroomId: admin.newsroomId }
    const byId = (a: Claim, b: Claim) => (a.id < b.id ? -1 : 1)
    const ids = new Set(imported.map(claim => claim.id))
    expect(imported.toSorted(byId)).toEqual(
      released
        .filter(claim => ids.has(claim.id))
        .map(claim => ({ ...claim, ...here }))
        .toSorted(byId),
    )
    const all = must(await createSet(admin, setInput.parse({ id: uuidv7(), name: 'Tout', filter: {} })))
    const again = must(await publishRelease(admin, all.id, releaseInput.parse({ id: uuidv7() })))
    const second = await exported(admin, again.id)
    expect(second.slice(second.indexOf('\n'))).toBe(jsonl.slice(jsonl.indexOf('\n')))
    expect((await verifyHistory(admin)).brokenAt).toBeNull()
    expect((await listHistory(admin, { claimId: imported[0]!.id })).map(entry => entry.type)).toEqual([
      'claim.imported',
    ])
  })

  it('keeps what was joined, and the hash is over it too', async () => {
    const line = jsonl.split('\n').find(each => each.includes('"type":"fact"'))!
    expect(JSON.parse(line)).toMatchObject({ id: factId, title: 'Secours', createdBy: { name: 'Ada Lenoir' } })
    expect(JSON.parse(jsonl.split('\n')[0]!)).toMatchObject({ format: 2, lines: { fact: 1 } })
    const admin = await makeViewer(await makeNewsroom(), 'admin', 'Chef')
    must(await importRelease(admin, uuidv7(), jsonl))
    const where = { newsroomId: admin.newsroomId, factId }
    expect(await client().claim.count({ where })).toBe((JSON.parse(line) as { claims: string[] }).claims.length)
    expect(await checkImport(admin, jsonl.replace('Secours', 'Autre'))).toMatchObject({ code: 'hash_mismatch' })
    expect(await checkImport(admin, jsonl.replace(`${line}\n`, ''))).toMatchObject({ code: 'count_mismatch' })
  })

  it('goes on from there: an imported claim is reopened by a change, numbered releases continue', async () => {
    const admin = await makeViewer(await makeNewsroom(), 'admin', 'Chef')
    const summary = must(await importRelease(admin, uuidv7(), jsonl))
    expect(must(await publishRelease(admin, summary.setId, releaseInput.parse({ id: uuidv7() }))).number).toBe(
      summary.number + 1,
    )
    const [claim] = await listClaims(admin, { kind: 'figure' })
    expect(
      must(await updateClaim(admin, claim!.id, claim!.version, { value: { ...claim!.value, number: '9' } })).status,
    ).toBe('reopened')
    expect((await findRelease(admin, summary.id))!.corrections).toMatchObject([
      { claimId: claim!.id, because: 'status' },
    ])
  })

  it('keeps people who are not here as names that cannot sign in', async () => {
    const [ada, basile] = [editor.personId, checker.personId].map((id, index) => [id, uuidv7(), index] as const)
    const elsewhere = forged(jsonl, text => text.replaceAll(ada![0], ada![1]).replaceAll(basile![0], basile![1]))
    const admin = await makeViewer(await makeNewsroom(), 'admin', 'Chef')
    expect(must(await checkImport(admin, elsewhere)).people).toEqual([
      { name: 'Ada Lenoir', here: false },
      { name: 'Basile Roche', here: false },
    ])
    must(await importRelease(admin, uuidv7(), elsewhere))
    const person = await client().person.findUniqueOrThrow({ where: { id: ada![1] }, include: { memberships: true } })
    expect(person).toMatchObject({ name: 'Ada Lenoir', email: `imported+${ada![1]}@invalid`, memberships: [] })
    expect(person.disabledAt).not.toBeNull()
  })

  it('does not take over the id of somebody of another name', async () => {
    const elsewhere = forged(jsonl, text => text.replaceAll('Ada Lenoir', 'Ida Lenoir'))
    const admin = await makeViewer(await makeNewsroom(), 'admin', 'Chef')
    must(await importRelease(admin, uuidv7(), elsewhere))
    const claims = await listClaims(admin, {})
    expect(claims[0]!.createdBy.name).toBe('Ida Lenoir')
    expect(claims[0]!.createdBy.id).not.toBe(editor.personId)
  })

  it('takes over how many origins are needed, so that standings stay', async () => {
    const room = await makeNewsroom()
    await client().newsroom.update({ where: { id: room.id }, data: { originsNeeded: 3 } })
    const admin = await makeViewer(room, 'admin', 'Chef')
    expect(must(await checkImport(admin, jsonl))).toMatchObject({ originsNeededNow: 3, release: { originsNeeded: 2 } })
    must(await importRelease(admin, uuidv7(), jsonl))
    expect((await client().newsroom.findUniqueOrThrow({ where: { id: room.id } })).originsNeeded).toBe(2)
  })

  it('refuses a newsroom that holds work, and a file that was changed; nothing is written', async () => {
    expect(await importRelease(checker, uuidv7(), jsonl)).toMatchObject({ code: 'newsroom_not_empty' })
    const admin = await makeViewer(await makeNewsroom(), 'admin', 'Chef')
    expect(await importRelease(admin, uuidv7(), jsonl.replace('"number":"180"', '"number":"181"'))).toMatchObject({
      ok: false,
    })
    expect(await client().article.count({ where: { newsroomId: admin.newsroomId } })).toBe(0)
    const id = uuidv7()
    expect(must(await importRelease(admin, id, jsonl))).toEqual(must(await importRelease(admin, id, jsonl)))
    expect(await importRelease(admin, uuidv7(), jsonl)).toMatchObject({ code: 'newsroom_not_empty' })
  })
})

/** A release with some of its text replaced and its first line's hash made to fit again: what only its maker could tell. */
function forged(file: string, change: (text: string) => string): string {
  const [head, ...lines] = change(file).split('\n')
  const rest = lines.join('\n')
  return `${head!.replace(/"linesSha256":"[0-9a-f]{64}"/, `"linesSha256":"${sha256(rest)}"`)}\n${rest}`
}
