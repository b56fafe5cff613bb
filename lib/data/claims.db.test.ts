import { v7 as uuidv7 } from 'uuid'
import {
  figureInput,
  makeArticle,
  makeFigure,
  makeNewsroom,
  makeViewer,
  must,
  openDatabase,
  passageInput,
} from '../../test/newsroom'
import { corroborationInput } from '../api/inputs'
import type { Article } from '../articles/article'
import type { Claim } from '../claims/claim'
import type { Viewer } from '../people/roles'
import { listClaims } from './claim-filter'
import { createClaim, findClaim, moveClaim, updateClaim } from './claims'
import { client } from './client'
import { createCorroboration, updateCorroboration } from './corroborations'
import { listHistory, verifyHistory } from './history'
import { listOrigins, updateOrigin } from './origins'
import { createReview, setOverride } from './reviews'

const text =
  'La rivière est sortie de son lit.\nPlus de 1 200 habitants ont quitté leur logement, et 180 pompiers sont venus.'

let database: { close: () => Promise<void> }
let editor: Viewer
let checker: Viewer
let stranger: Viewer
let article: Article
let agency: Article
let radio: Article

beforeAll(async () => {
  database = await openDatabase()
  const newsroom = await makeNewsroom()
  editor = await makeViewer(newsroom, 'editor', 'Ada Lenoir')
  checker = await makeViewer(newsroom, 'checker', 'Basile Roche')
  stranger = await makeViewer(await makeNewsroom(), 'admin')
  article = await makeArticle(editor, text)
  agency = await makeArticle(editor, 'Quelque 1 200 habitants évacués, 180 pompiers mobilisés (ATF).', 'ATF')
  radio = await makeArticle(editor, 'On compte 180 pompiers sur place.', 'Radio Sarène')
})
afterAll(() => database.close())

async function supported(by: Viewer = editor): Promise<Claim> {
  const claim = await makeFigure(by, article, '180 pompiers')
  return must(await createCorroboration(by, claim.id, passageInput(agency, '180 pompiers')))
}

async function asked(claim: Claim, by: Viewer = editor): Promise<Claim> {
  return must(await moveClaim(by, claim.id, claim.version, { move: 'ask-review', reason: '' }))
}

const sign = (by: Viewer, claim: Claim, decision: 'signed' | 'countersigned' | 'returned' = 'signed', reason = '') =>
  createReview(by, claim.id, claim.version, { id: uuidv7(), decision, reason })

describe('marking', () => {
  it('stores the claim with its words, context and numeric columns', async () => {
    const claim = await makeFigure(editor, article, '180 pompiers')
    expect(claim).toMatchObject({ status: 'draft', version: 1, value: { printed: '180 pompiers', number: '180' } })
    expect(claim.passages[0]?.anchor).toMatchObject({ exact: '180 pompiers', suffix: ' sont venus.' })
    const row = await client().claim.findFirstOrThrow({ where: { id: claim.id } })
    expect([row.low?.toString(), row.high?.toString()]).toEqual(['180', '180'])
  })

  it('gives the same answer to the same creation, and refuses another under its id', async () => {
    const input = figureInput(article, '180 pompiers')
    const first = must(await createClaim(editor, input))
    expect(must(await createClaim(editor, input))).toEqual(first)
    expect(await createClaim(editor, { ...input, note: 'other' })).toMatchObject({ ok: false, code: 'key_reused' })
  })

  it('makes one claim when the same creation arrives eight times at once', async () => {
    const input = figureInput(article, '180 pompiers')
    const answers = await Promise.all(Array.from({ length: 8 }, () => createClaim(editor, input)))
    expect(answers.every(answer => answer.ok)).toBe(true)
    expect(await client().claim.count({ where: { id: input.id } })).toBe(1)
  })

  it.each([
    ['quote_mismatch', { exact: '181 pompiers' }],
    ['range_outside_text', { start: 100_000, end: 100_012 }],
    ['bad_range', { start: 20, end: 10 }],
  ])('refuses a passage that does not stand there: %s', async (code, wrong) => {
    const input = figureInput(article, '180 pompiers')
    const passages = input.passages.map(passage => ({ ...passage, ...wrong }))
    expect(await createClaim(editor, { ...input, passages })).toMatchObject({ ok: false, code })
    expect(await findClaim(editor, input.id)).toBeNull()
  })

  it('shows nothing to another newsroom', async () => {
    const claim = await makeFigure(editor, article, '180 pompiers')
    expect(await findClaim(stranger, claim.id)).toBeNull()
    expect(await updateClaim(stranger, claim.id, 1, { note: 'mine' })).toMatchObject({ code: 'not_found' })
    expect(await listClaims(stranger, {})).toEqual([])
  })
})

describe('saving on what was read', () => {
  it('refuses a stale save with the stored version', async () => {
    const claim = await makeFigure(editor, article, '180 pompiers')
    must(await updateClaim(editor, claim.id, 1, { note: 'first' }))
    expect(await updateClaim(checker, claim.id, 1, { note: 'second' })).toMatchObject({
      code: 'version_conflict',
      extra: { current: { version: 2, note: 'first' } },
    })
  })

  it('loses none of the edits of twenty clients at once', async () => {
    const claim = await makeFigure(editor, article, '180 pompiers')
    let acknowledged = 0
    const edit = async (who: number) => {
      for (let round = 0; round < 5;) {
        const read = await findClaim(editor, claim.id)
        const saved = await updateClaim(editor, claim.id, read?.version ?? 0, { note: `${who}.${round}` })
        if (saved.ok) {
          acknowledged++
          round++
        } else expect(saved.code).toBe('version_conflict')
      }
    }
    await Promise.all(Array.from({ length: 20 }, (_, who) => edit(who)))
    const stored = await findClaim(editor, claim.id)
    expect([acknowledged, stored?.version]).toEqual([100, 101])
  })
})

describe('standing', () => {
  it('counts an origin once, however many repeat it, and never its own', async () => {
    const claim = await supported()
    expect(claim.standings).toMatchObject([
      { question: 'true', shown: 'single-origin', reason: { needed: 2, supports: [{ name: 'ATF' }] } },
    ])
    const other = must(await createCorroboration(editor, claim.id, passageInput(radio, '180 pompiers')))
    expect(other.standings[0]).toMatchObject({ shown: 'corroborated', averitec: 'Supported' })
  })

  it('follows a joined origin and reopens what was signed on two', async () => {
    const first = await supported()
    const two = must(await createCorroboration(editor, first.id, passageInput(radio, '180 pompiers')))
    const signed = must(await sign(checker, await asked(two)))
    expect(signed.status).toBe('signed')
    const origins = await listOrigins(editor)
    const [atf, radioOrigin] = ['ATF', 'Radio Sarène'].map(name => origins.find(origin => origin.name === name)!)
    const joined = must(await updateOrigin(editor, radioOrigin!.id, radioOrigin!.version, { joinedInto: atf!.id }))
    expect(await findClaim(editor, first.id)).toMatchObject({
      status: 'reopened',
      standings: [{ shown: 'single-origin' }],
    })
    must(await updateOrigin(editor, joined.id, joined.version, { joinedInto: null }))
    expect(await findClaim(editor, first.id)).toMatchObject({
      status: 'reopened',
      standings: [{ shown: 'corroborated' }],
    })
  })

  it('refuses credibility 1 on one origin alone', async () => {
    const claim = await makeFigure(editor, article, '180 pompiers')
    expect(
      await createCorroboration(editor, claim.id, passageInput(agency, '180 pompiers', { credibility: '1' })),
    ).toMatchObject({ code: 'credibility_unconfirmed' })
  })

  it('takes no passage of the claim’s own article', async () => {
    const claim = await makeFigure(editor, article, '180 pompiers')
    expect(await createCorroboration(editor, claim.id, passageInput(article, '1 200 habitants'))).toMatchObject({
      code: 'own_article',
    })
  })
})

describe('two people', () => {
  it('nobody signs what they alone made', async () => {
    const claim = await asked(await supported(checker), checker)
    expect(await sign(checker, claim)).toMatchObject({ code: 'self_review' })
    expect(await sign(editor, claim)).toMatchObject({ code: 'forbidden_role' })
  })

  it('what the signer added waits for a countersignature', async () => {
    const claim = await makeFigure(editor, article, '180 pompiers')
    const added = must(await createCorroboration(checker, claim.id, passageInput(agency, '180 pompiers')))
    const half = must(await sign(checker, await asked(added)))
    expect(half.status).toBe('in-review')
    const whole = must(await sign(editor, half, 'countersigned'))
    expect(whole.status).toBe('signed')
  })

  it('an unchecked claim cannot be signed; a search that found nothing is enough', async () => {
    const claim = await asked(await makeFigure(editor, article, '180 pompiers'))
    expect(await sign(checker, claim)).toMatchObject({ code: 'needs_corroboration' })
    const search = corroborationInput.parse({
      id: uuidv7(),
      question: 'true',
      stance: 'not-found',
      evidence: { type: 'search', where: 'préfecture', searchedAt: '2026-03-14' },
    })
    const searched = must(await createCorroboration(editor, claim.id, search))
    expect(must(await sign(checker, searched))).toMatchObject({ status: 'signed', standings: [{ shown: 'not-found' }] })
  })

  it('signs the version that was seen, and no other', async () => {
    const claim = await asked(await supported())
    must(await updateClaim(editor, claim.id, claim.version, { note: 'later' }))
    expect(await sign(checker, claim)).toMatchObject({ code: 'version_conflict' })
  })

  it('of two who sign at once, one does', async () => {
    const second = await makeViewer({ id: editor.newsroomId, slug: editor.newsroomSlug }, 'checker')
    const claim = await asked(await supported())
    const answers = await Promise.all([sign(checker, claim), sign(second, claim)])
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
    expect(answers.find(answer => !answer.ok)).toMatchObject({ code: 'version_conflict' })
  })

  it('returning needs a reason and leads back to draft', async () => {
    const claim = await asked(await supported())
    expect(await sign(checker, claim, 'returned')).toMatchObject({ code: 'needs_reason' })
    expect(must(await sign(checker, claim, 'returned', 'Wrong article'))).toMatchObject({ status: 'draft' })
  })

  it('a change of the value reopens; a note does not', async () => {
    const signed = must(await sign(checker, await asked(await supported())))
    const noted = must(await updateClaim(editor, signed.id, signed.version, { note: 'see also' }))
    expect(noted.status).toBe('signed')
    const changed = must(
      await updateClaim(editor, signed.id, noted.version, { value: { ...noted.value, number: '181' } }),
    )
    expect(changed.status).toBe('reopened')
    expect(changed.approvals).toEqual([])
  })

  it('a withdrawn source that changes the standing reopens', async () => {
    const claim = await supported()
    const signed = must(await sign(checker, await asked(claim)))
    const source = signed.corroborations[0]!
    expect(must(await updateCorroboration(editor, source.id, source.version, { withdrawn: true }))).toMatchObject({
      status: 'reopened',
      standings: [{ shown: 'unchecked' }],
    })
  })

  it('an override is shown beside what is computed, and needs a second person too', async () => {
    const claim = await supported()
    const set = must(
      await setOverride(editor, claim.id, claim.version, 'true', {
        standing: 'unverifiable',
        reason: 'The archive burnt down.',
      }),
    )
    expect(set.standings[0]).toMatchObject({
      computed: 'single-origin',
      shown: 'unverifiable',
      overrideReason: 'The archive burnt down.',
    })
    const signed = must(await sign(checker, await asked(set)))
    expect(signed.approvals.map(approval => approval.item)).toContain('override:true')
  })
})

describe('history', () => {
  it('holds every change in one unbroken chain', async () => {
    const { entries, brokenAt } = await verifyHistory(editor)
    expect(brokenAt).toBeNull()
    expect(entries).toBeGreaterThan(20)
    const claim = await supported()
    expect((await listHistory(editor, { claimId: claim.id })).map(entry => entry.type)).toEqual([
      'corroboration.created',
      'claim.created',
    ])
  })

  it('refuses to be changed, and shows where it was', async () => {
    await expect(
      client().event.updateMany({ where: { newsroomId: editor.newsroomId, sequence: 3 }, data: { type: 'forged' } }),
    ).rejects.toThrow('never changed')
    await client().$executeRaw`ALTER TABLE "event" DISABLE TRIGGER "event_append_only"`
    await client()
      .$executeRaw`UPDATE "event" SET "body" = replace("body", 'Courrier', 'Currier') WHERE "newsroomId" = ${editor.newsroomId}::uuid AND "sequence" <= 3`
    await client().$executeRaw`ALTER TABLE "event" ENABLE TRIGGER "event_append_only"`
    expect((await verifyHistory(editor)).brokenAt).toBe(1)
  })
})
