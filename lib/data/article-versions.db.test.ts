import { v7 as uuidv7 } from 'uuid'
import {
  makeArticle,
  makeFigure,
  makeNewsroom,
  makeViewer,
  must,
  openDatabase,
  passageInput,
  figureInput,
} from '../../test/newsroom'
import { placementInput, versionInput } from '../api/version-inputs'
import { corroborationInput } from '../api/inputs'
import type { Article } from '../articles/article'
import type { Claim } from '../claims/claim'
import type { Viewer } from '../people/roles'
import { createVersion, listVersions, previewVersion } from './article-versions'
import { findArticle, updateArticle } from './articles'
import { createClaim, findClaim, moveClaim, updateClaim } from './claims'
import { client } from './client'
import { createCorroboration, updateCorroboration } from './corroborations'
import { listClaimsAt } from './earlier-claims'
import { listHistory, verifyHistory } from './history'
import { placeClaim, takePlacingBack } from './placements'
import { changeDismissals, readProposals } from './proposals'
import { createReview } from './reviews'
import { listUnplaced, listWaitingPlaces } from './unplaced'

const first =
  'Crue à Valmorin\n\nPlus de 1 200 habitants ont quitté leur logement.\nQuelque 180 pompiers sont venus de tout le département.\n' +
  'Le pont a coûté 40 millions d’euros.\nUne école a ouvert ses portes à 35 familles.'
/** The fire brigade grew, the bridge is no longer spoken of, a word was put round the school; all else is as it was. */
const second =
  'Crue à Valmorin\n\nMis à jour lundi.\nPlus de 1 200 habitants ont quitté leur logement.\nQuelque 230 pompiers sont venus de tout le département.\n' +
  'Une école devait ouvrir ses portes à 35 familles.'

let database: { close: () => Promise<void> }
let editor: Viewer
let checker: Viewer

beforeAll(async () => {
  database = await openDatabase()
  const newsroom = await makeNewsroom()
  editor = await makeViewer(newsroom, 'editor', 'Ada Lenoir')
  checker = await makeViewer(newsroom, 'checker', 'Basile Roche')
})
afterAll(() => database.close())

const correct = (article: Article, text: string, by = editor, id = uuidv7()) =>
  createVersion(by, article.id, article.version, versionInput.parse({ id, text }))

const search = () =>
  corroborationInput.parse({
    id: uuidv7(),
    question: 'true',
    stance: 'not-found',
    evidence: { type: 'search', where: 'Archives', searchedAt: '2026-03-14' },
  })

async function signed(claim: Claim): Promise<Claim> {
  const checked = claim.corroborations.length > 0 ? claim : must(await createCorroboration(editor, claim.id, search()))
  const asked = must(await moveClaim(editor, claim.id, checked.version, { move: 'ask-review', reason: '' }))
  return must(await createReview(checker, claim.id, asked.version, { id: uuidv7(), decision: 'signed', reason: '' }))
}

const now = async (claim: Claim): Promise<Claim> => (await findClaim(editor, claim.id))!

/** An outlet of its own for every article, so that no text is there twice. */
let outlets = 0
const article = (text = first) => makeArticle(editor, text, `Gazette ${++outlets}`)

/** The place of these words in the newest text, as a person picks it. */
async function placing(claim: Claim, words: string) {
  const { text } = (await findArticle(editor, claim.articleId))!
  const start = text.text.indexOf(words)
  const id = claim.passages[0]!.id
  return placementInput.parse({
    versionId: text.id,
    passages: [{ id, role: 'main', start, end: start + words.length, exact: words }],
  })
}

describe('a correction', () => {
  it('leaves what was signed signed where its words and sentence are the same, and reopens the rest', async () => {
    const before = await article()
    const [moved, changed, lost, inOtherWords] = [
      await signed(await makeFigure(editor, before, '1 200 habitants')),
      await signed(await makeFigure(editor, before, '180 pompiers')),
      await signed(await makeFigure(editor, before, '40 millions d’euros')),
      await signed(await makeFigure(editor, before, '35 familles')),
    ]
    const after = must(await correct(before, second))
    expect(after.carrying).toEqual({ carried: 1, changed: 2, lost: 1, sources: 0 })
    expect(after.text).toMatchObject({ number: 2, text: second })
    expect(await now(moved)).toMatchObject({
      status: 'signed',
      unplaced: null,
      versionId: after.text.id,
      valueVersion: moved.valueVersion,
      version: moved.version + 1,
      approvals: moved.approvals,
      article: { versionNumber: 2 },
    })
    const { start, end } = (await now(moved)).passages[0]!.anchor
    expect(second.slice(start, end)).toBe('1 200 habitants')
    for (const [claim, state, context] of [
      [changed, 'changed', 'same'],
      [lost, 'lost', 'changed'],
      [inOtherWords, 'moved', 'changed'],
    ] as const) {
      expect(await now(claim)).toMatchObject({
        status: 'reopened',
        approvals: [],
        unplaced: { state, context },
        versionId: before.text.id,
        passages: claim.passages,
      })
    }
    const types = (await listHistory(editor, { claimId: changed.id })).map(entry => entry.type)
    expect(types.slice(0, 2).sort()).toEqual(['claim.reopened', 'claim.unplaced'])
    expect((await verifyHistory(editor)).brokenAt).toBeNull()
  })

  it('keeps the old text, and every claim as it stood in it', async () => {
    const before = await article()
    const claim = await makeFigure(editor, before, '1 200 habitants')
    const after = must(await correct(before, second))
    expect((await findArticle(editor, before.id, 1))!.text).toEqual(before.text)
    expect((await findArticle(editor, before.id))!.text).toEqual(after.text)
    const then = await listClaimsAt(editor, before.id, before.text.id)
    expect(then).toMatchObject([
      { id: claim.id, versionId: before.text.id, passages: claim.passages, value: claim.value },
    ])
    expect((await listVersions(editor, before.id))!.map(version => [version.number, version.claims])).toEqual([
      [2, 1],
      [1, 1],
    ])
  })

  it('reads a corrected headline as the article’s title; each version keeps its own', async () => {
    const before = await article()
    const text = second.replace('Crue à Valmorin', 'Crue à Valmorin : 230 pompiers à pied d’œuvre')
    const { title } = must(await previewVersion(editor, before.id, { text }))
    expect(title).toBe('Crue à Valmorin : 230 pompiers à pied d’œuvre')
    const input = versionInput.parse({ id: uuidv7(), text, title })
    const after = must(await createVersion(editor, before.id, before.version, input))
    expect([after.title, (await findArticle(editor, before.id, 1))!.title]).toEqual([title, before.title])
    expect((await listVersions(editor, before.id))!.map(version => version.title)).toEqual([title, before.title])
    expect((await listHistory(editor, { articleId: before.id }))[0]).toMatchObject({
      data: { title: { before: before.title, after: title } },
    })
  })

  it('leaves the title where the headline is as it was, also one that people had mended', async () => {
    const before = await article()
    expect(must(await previewVersion(editor, before.id, { text: second })).title).toBe(before.title)
    expect(must(await correct(before, second)).title).toBe(before.title)
  })

  it('is told before it is made, and telling writes nothing', async () => {
    const before = await article()
    await signed(await makeFigure(editor, before, '180 pompiers'))
    await makeFigure(editor, before, '1 200 habitants')
    const told = must(await previewVersion(editor, before.id, { text: second }))
    expect(told.counts).toEqual({ carried: 1, changed: 1, lost: 0, sources: 0 })
    expect(told.claims).toMatchObject([
      {
        state: 'changed',
        signature: 'reopened',
        passages: [{ changes: [{ kind: 'number', before: '180', after: '230' }], after: { exact: '230 pompiers' } }],
      },
      { state: 'moved', context: 'same', signature: 'none' },
    ])
    expect(told.difference.some(piece => piece.kind === 'deleted' && piece.words.startsWith('180'))).toBe(true)
    expect((await findArticle(editor, before.id))!.versions).toHaveLength(1)
  })

  it('is refused where it corrects nothing, and made once however often it is sent', async () => {
    const before = await article()
    expect(await correct(before, first)).toMatchObject({ ok: false, code: 'same_text' })
    expect(await previewVersion(editor, before.id, { text: first })).toMatchObject({ ok: false, code: 'same_text' })
    const id = uuidv7()
    const made = must(await correct(before, second, editor, id))
    expect(must(await correct(before, second, editor, id))).toEqual(made)
    expect(await correct(before, `${second} Fin.`, editor, id)).toMatchObject({ ok: false, code: 'key_reused' })
    expect(await client().articleVersion.count({ where: { articleId: before.id } })).toBe(2)
  })

  it('of two that are made at once, one is refused with what the other made', async () => {
    const before = await article()
    const answers = await Promise.all([correct(before, second), correct(before, `${first}\nFin.`, checker)])
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
    expect(answers.find(answer => !answer.ok)).toMatchObject({
      code: 'version_conflict',
      extra: { current: { version: 2 } },
    })
    expect(await client().articleVersion.count({ where: { articleId: before.id } })).toBe(2)
  })

  it('loses no claim that is made or changed in the meantime', async () => {
    const before = await article()
    const claims = [
      await makeFigure(editor, before, '1 200 habitants'),
      await makeFigure(editor, before, '180 pompiers'),
      await makeFigure(editor, before, '35 familles'),
    ]
    const made = figureInput(before, '40 millions d’euros')
    const [saved, ...others] = await Promise.all([
      correct(before, second),
      ...claims.map(claim => updateClaim(checker, claim.id, claim.version, { note: 'vu' })),
      createClaim(checker, made),
    ])
    expect(saved.ok).toBe(true)
    for (const [at, claim] of claims.entries()) {
      const stored = await now(claim)
      if (others[at]!.ok) expect(stored.note).toBe('vu')
      else expect(others[at]).toMatchObject({ code: 'version_conflict' })
    }
    const late = others[3]!
    if (late.ok) expect(await now(late.value)).toMatchObject({ unplaced: { state: 'lost' } })
    else expect(late).toMatchObject({ code: 'text_version_changed' })
  })

  it('keeps zones that a person mended, and what was dismissed', async () => {
    const before = await article()
    const end = first.indexOf('\n', first.indexOf('Quelque'))
    const zones = before.text.zones.filter(zone => zone.start !== first.indexOf('Quelque'))
    const mended = must(
      await updateArticle(editor, before.id, before.version, {
        zones: [
          ...zones,
          { start: first.indexOf('Une école'), end: first.length, kind: 'furniture' },
          { start: first.indexOf('Quelque'), end, kind: 'caption' },
        ],
      }),
    )
    const start = first.indexOf('1 200 habitants')
    must(
      await changeDismissals(editor, before.id, {
        versionId: before.text.id,
        dismiss: [{ kind: 'figure', start, end: start + 15, exact: '1 200 habitants' }],
        restore: [],
      }),
    )
    const after = must(await correct(mended, second))
    const kinds = after.text.zones.map(zone => [second.slice(zone.start, zone.start + 9), zone.kind])
    expect(kinds).toContainEqual(['Quelque 2', 'caption'])
    expect(kinds).toContainEqual(['Une école', 'furniture'])
    const at = second.indexOf('1 200 habitants')
    expect((await readProposals(editor, after)).dismissed).toEqual([{ kind: 'figure', start: at, end: at + 15 }])
  })

  it('refuses a mark made on the old text, and says where its words are now', async () => {
    const before = await article()
    const after = must(await correct(before, second))
    const refused = await createClaim(editor, figureInput(before, '1 200 habitants'))
    const start = second.indexOf('1 200 habitants')
    expect(refused).toMatchObject({
      code: 'text_version_changed',
      extra: { newest: { id: after.text.id, number: 2 }, passages: [{ start, exact: '1 200 habitants' }] },
    })
    expect(await createClaim(editor, figureInput(before, '180 pompiers'))).toMatchObject({
      code: 'text_version_changed',
      extra: { passages: null },
    })
  })
})

describe('a claim that the correction left behind', () => {
  it('waits in a list with the place where it probably is, and how it reads there', async () => {
    const before = await article()
    await makeFigure(editor, before, '40 millions d’euros')
    await makeFigure(editor, before, '180 pompiers')
    must(await correct(before, second))
    const waiting = await listUnplaced(editor, before.id)
    expect(waiting).toMatchObject([
      {
        state: 'changed',
        number: 1,
        before: { exact: '180 pompiers' },
        after: { exact: '230 pompiers' },
        value: { number: '230', printed: '230 pompiers' },
      },
      { state: 'lost', before: { exact: '40 millions d’euros' } },
    ])
    const [changed] = waiting
    const { start, end } = changed!.passages[0]!.after!
    expect(second.slice(start, end)).toBe('230 pompiers')
    expect(await listWaitingPlaces(editor, before.id)).toEqual([
      { claimId: changed!.claim.id, kind: 'figure', start, end },
    ])
  })

  it('is placed by a person, its value read anew, and can be taken back', async () => {
    const before = await article()
    const claim = await signed(await makeFigure(editor, before, '180 pompiers'))
    const after = must(await correct(before, second))
    const waiting = await now(claim)
    expect(await moveClaim(editor, claim.id, waiting.version, { move: 'ask-review', reason: '' })).toMatchObject({
      code: 'needs_placing',
    })
    const placed = must(await placeClaim(editor, claim.id, waiting.version, await placing(claim, '230 pompiers')))
    expect(placed).toMatchObject({
      status: 'reopened',
      unplaced: null,
      versionId: after.text.id,
      value: { number: '230', printed: '230 pompiers' },
      valueBy: { id: editor.personId },
      passages: [{ id: claim.passages[0]!.id, anchor: { exact: '230 pompiers' } }],
    })
    expect(await placeClaim(editor, claim.id, placed.version, await placing(claim, '230 pompiers'))).toMatchObject({
      code: 'already_placed',
    })
    const [then] = await listClaimsAt(editor, before.id, before.text.id)
    expect(then).toMatchObject({ value: { number: '180' }, passages: [{ anchor: { exact: '180 pompiers' } }] })
    const back = must(await takePlacingBack(editor, claim.id, placed.version))
    expect(back).toMatchObject({ unplaced: { state: 'changed' }, value: claim.value, passages: claim.passages })
    expect(await takePlacingBack(editor, claim.id, back.version)).toMatchObject({ code: 'not_placed' })
    expect((await listHistory(editor, { claimId: claim.id })).map(entry => entry.type).slice(0, 2)).toEqual([
      'claim.placing-undone',
      'claim.placed',
    ])
  })

  it('is signed again only after a second person has looked at it where it stands now', async () => {
    const before = await article()
    const claim = await signed(await makeFigure(editor, before, '180 pompiers'))
    must(await correct(before, second))
    const placed = must(
      await placeClaim(editor, claim.id, (await now(claim)).version, await placing(claim, '230 pompiers')),
    )
    const again = await signed(placed)
    expect(again).toMatchObject({ status: 'signed', value: { number: '230' } })
    expect(await takePlacingBack(editor, claim.id, again.version)).toMatchObject({ code: 'changed_since' })
  })

  it('goes along by itself when the correction is taken back', async () => {
    const before = await article()
    const claim = await signed(await makeFigure(editor, before, '180 pompiers'))
    const corrected = must(await correct(before, second))
    const restored = must(await correct(corrected, first))
    expect(restored.text.number).toBe(3)
    expect(await now(claim)).toMatchObject({ status: 'reopened', unplaced: null, versionId: restored.text.id })
  })

  it('may be withdrawn, and waits again when it is restored', async () => {
    const before = await article()
    const claim = await makeFigure(editor, before, '40 millions d’euros')
    must(await correct(before, second))
    const { version } = await now(claim)
    const withdrawn = must(await moveClaim(editor, claim.id, version, { move: 'withdraw', reason: '' }))
    expect(await listUnplaced(editor, before.id)).toEqual([])
    must(await moveClaim(editor, claim.id, withdrawn.version, { move: 'restore', reason: '' }))
    expect(await listUnplaced(editor, before.id)).toHaveLength(1)
  })

  it('takes no new value before it is placed, nor passages of another text', async () => {
    const before = await article()
    const [claim, other] = [
      await makeFigure(editor, before, '180 pompiers'),
      await makeFigure(editor, before, '1 200 habitants'),
    ]
    must(await correct(before, second))
    const { version, kind, value } = await now(claim)
    expect(await updateClaim(editor, claim.id, version, { kind, value })).toMatchObject({ code: 'needs_placing' })
    const patch = { versionId: before.text.id, note: 'vu' }
    expect(await updateClaim(editor, other.id, (await now(other)).version, patch)).toMatchObject({
      code: 'text_version_changed',
    })
  })
})

describe('a source that was corrected', () => {
  const ours = 'On compte 180 pompiers sur place à Valmorin.'

  async function cited(words = '180 pompiers') {
    const source = await article()
    const claim = await makeFigure(editor, await article(ours), '180 pompiers')
    const supported = must(await createCorroboration(editor, claim.id, passageInput(source, words)))
    return { source, claim: await signed(supported) }
  }

  it('is followed where its words are the same: nothing else changes', async () => {
    const { source, claim } = await cited('1 200 habitants')
    const after = must(await correct(source, second))
    const start = second.indexOf('1 200 habitants')
    expect(await now(claim)).toMatchObject({
      status: 'signed',
      corroborations: [{ sourceState: null, version: 1, evidence: { versionId: after.text.id, anchor: { start } } }],
    })
  })

  it('stays as it was made where they are others, and reopens what rests on it until somebody has looked', async () => {
    const { source, claim } = await cited()
    const after = must(await correct(source, second))
    expect(after.carrying.sources).toBe(1)
    const flagged = await now(claim)
    expect(flagged).toMatchObject({
      status: 'reopened',
      unplaced: null,
      corroborations: [
        { sourceState: 'changed', evidence: { versionId: source.text.id, anchor: { exact: '180 pompiers' } } },
      ],
    })
    expect(await moveClaim(editor, claim.id, flagged.version, { move: 'ask-review', reason: '' })).toMatchObject({
      code: 'source_corrected',
    })
    const start = second.indexOf('230 pompiers')
    const place = { versionId: after.text.id, start, end: start + 12, exact: '230 pompiers' }
    const looked = must(
      await updateCorroboration(editor, flagged.corroborations[0]!.id, 1, { place, stance: 'refutes' }),
    )
    expect(looked.corroborations[0]).toMatchObject({
      sourceState: null,
      stance: 'refutes',
      version: 2,
      evidence: { versionId: after.text.id },
    })
    expect((await moveClaim(editor, claim.id, looked.version, { move: 'ask-review', reason: '' })).ok).toBe(true)
  })

  it('is cited in its newest text when it is recorded late, or flagged at once', async () => {
    const source = await article()
    const claim = await makeFigure(editor, await article(ours), '180 pompiers')
    const after = must(await correct(source, second))
    const same = must(await createCorroboration(editor, claim.id, passageInput(source, '1 200 habitants')))
    expect(same.corroborations).toMatchObject([{ sourceState: null, evidence: { versionId: after.text.id } }])
    const other = must(await createCorroboration(editor, claim.id, passageInput(source, '180 pompiers')))
    expect(other.corroborations[1]).toMatchObject({ sourceState: 'changed', evidence: { versionId: source.text.id } })
  })
})

it('many claims are carried in one piece', async () => {
  const lines = Array.from(
    { length: 80 },
    (_, n) => `Le village numéro ${n} a compté ${1000 + n} arbres et ${3000 + n} haies.`,
  )
  const before = await article(lines.join('\n'))
  for (let n = 0; n < 80; n++) await makeFigure(editor, before, `${1000 + n} arbres`)
  const text = lines.map((line, n) => (n % 8 === 0 ? line.replace('arbres', 'chênes') : line)).join('\n')
  const after = must(await correct(before, text))
  expect(after.carrying).toEqual({ carried: 70, changed: 10, lost: 0, sources: 0 })
})
