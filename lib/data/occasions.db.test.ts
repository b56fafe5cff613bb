import { v7 as uuidv7 } from 'uuid'
import { occasionInput, occasionPatch } from '@/lib/api/inputs'
import type { Claim } from '@/lib/claims/claim'
import {
  makeArticle,
  makeFigure,
  makeNewsroom,
  makeViewer,
  must,
  openDatabase,
  passageInput,
} from '../../test/newsroom'
import { findClaim, moveClaim, updateClaim } from './claims'
import { createCorroboration } from './corroborations'
import { listHistory, verifyHistory } from './history'
import { createOccasion, listOccasions, updateOccasion } from './occasions'
import { createReview } from './reviews'
import { createStory } from './stories'

let database: { close: () => Promise<void> }
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

/** A story with an occasion, a claim about it, and one about nothing in particular. */
async function room() {
  const newsroom = await makeNewsroom()
  const editor = await makeViewer(newsroom, 'editor')
  const checker = await makeViewer(newsroom, 'checker')
  const storyId = uuidv7()
  must(await createStory(editor, { id: storyId, title: 'Crue' }))
  const night = { id: uuidv7(), storyId, what: 'Nuit du 13', fromDate: '2026-03-13' }
  const occasion = must(await createOccasion(editor, occasionInput.parse(night)))
  const article = await makeArticle(editor, 'Il y a 3 écoles fermées et 5 ponts coupés.', 'ATF', {
    story: { id: storyId },
  })
  const plain = await makeFigure(editor, article, '3 écoles')
  const about = must(await updateClaim(editor, plain.id, plain.version, { occasionId: occasion.id }))
  const other = await makeFigure(editor, article, '5 ponts')
  const fresh = async (claim: Claim) => (await findClaim(editor, claim.id))!
  return { editor, checker, occasion, about, other, fresh }
}

const correction = occasionPatch.parse({ what: 'Nuit du 14', fromDate: '2026-03-14' })

describe('an occasion', () => {
  it('is corrected for every claim about it; a signed one is reopened, another is left as it is', async () => {
    const { editor, checker, occasion, about, other, fresh } = await room()
    const elsewhere = await makeArticle(editor, 'Les 3 écoles restent closes.', 'Courrier')
    const supported = must(await createCorroboration(editor, about.id, passageInput(elsewhere, '3 écoles')))
    const asked = must(await moveClaim(editor, about.id, supported.version, { move: 'ask-review', reason: '' }))
    const review = { id: uuidv7(), decision: 'signed' as const, reason: '' }
    const signed = must(await createReview(checker, asked.id, asked.version, review))
    const corrected = must(await updateOccasion(editor, occasion.id, 1, correction))
    expect(corrected).toEqual({ ...occasion, ...correction, version: 2 })
    expect(await listOccasions(editor, occasion.storyId)).toEqual([corrected])
    expect(await fresh(about)).toMatchObject({
      ...{ status: 'reopened', occasionId: occasion.id, valueVersion: signed.valueVersion + 1 },
      valueBy: { id: editor.personId },
    })
    expect(await fresh(other)).toEqual(other)
    const types = (await listHistory(editor, { claimId: about.id })).map(entry => entry.type)
    expect(types).toEqual(expect.arrayContaining(['claim.occasion-changed', 'claim.reopened']))
    expect(await verifyHistory(editor)).toMatchObject({ brokenAt: null })
  })

  it('that is said to be what it is already changes nothing', async () => {
    const { editor, occasion, about, fresh } = await room()
    expect(must(await updateOccasion(editor, occasion.id, 1, { what: occasion.what }))).toEqual(occasion)
    expect(await fresh(about)).toEqual(about)
  })

  it('is not corrected over a colleague, to end before it begins, nor when it is not there', async () => {
    const { editor, occasion, about, fresh } = await room()
    expect(await updateOccasion(editor, occasion.id, 1, { toDate: '2026-03-12' })).toMatchObject({
      ...{ code: 'bad_period', field: 'toDate' },
    })
    expect(await updateOccasion(editor, uuidv7(), 1, correction)).toMatchObject({ code: 'not_found' })
    expect(await fresh(about)).toEqual(about)
    const current = must(await updateOccasion(editor, occasion.id, 1, correction))
    expect(await updateOccasion(editor, occasion.id, 1, { what: 'Nuit du 15' })).toMatchObject({
      ...{ code: 'version_conflict', extra: { current } },
    })
  })
})
