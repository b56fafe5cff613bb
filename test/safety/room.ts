import { randomBytes } from 'node:crypto'
import { v7 as newId } from 'uuid'
import type { Claim } from '@/lib/claims/claim'
import { kinds } from '@/lib/claims/kinds'
import { roles, type Role } from '@/lib/people/roles'
import { sha256 } from '@/lib/text/sha256'
import { Caller } from './caller'
import { sql } from './server'

export const password = 'granite lantern seven tides'

/** Somebody of a room, signed in. */
export type Somebody = { caller: Caller; id: string; email: string }
/** A newsroom made through the API, with somebody of each role. */
export type Room = Record<Role, Somebody> & { id: string; slug: string; path: string }

/** A good set-up token, as the terminal prints it. */
export async function setupToken(): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const hash = sha256(token)
  await sql(`INSERT INTO "setupToken" ("tokenHash", "expiresAt") VALUES ($1, now() + interval '1 day')`, [hash])
  return token
}

async function idOf(caller: Caller): Promise<string> {
  return (await caller.must<{ id: string }>('GET', '/api/v1/me')).id
}

/** Opens a newsroom with an admin, a checker, an editor and a viewer. */
export async function openRoom(): Promise<Room> {
  const slug = `room-${randomBytes(5).toString('hex')}`
  const email = `admin@${slug}.example`
  const token = await setupToken()
  const caller = new Caller()
  const made = await caller.must<{ ticket: string; newsroom: { id: string } }>('POST', '/api/v1/setup', {
    ...{ token, slug, email, password, newsroomName: `The Post ${slug}`, name: 'Maud Kerrien', locale: 'en' },
  })
  await caller.useTicket(made.ticket)
  const { id } = made.newsroom
  const admin = { caller, email, id: await idOf(caller) }
  const path = `/api/v1/newsrooms/${id}`
  const others = await Promise.all(
    roles.filter(role => role !== 'admin').map(async role => [role, await invite(admin.caller, path, role)] as const),
  )
  return { ...(Object.fromEntries(others) as Record<Exclude<Role, 'admin'>, Somebody>), admin, id, slug, path }
}

/** Invites somebody and signs them in. */
export async function invite(admin: Caller, path: string, role: Role): Promise<Somebody> {
  const email = `${role}-${randomBytes(5).toString('hex')}@people.example`
  const { link } = await admin.must<{ link: string }>('POST', `${path}/invitations`, { id: newId(), email, role })
  const token = new URL(link).searchParams.get('token')
  const caller = new Caller()
  const input = { token, name: `A ${role}`, password, locale: 'en' }
  const { ticket } = await caller.must<{ ticket: { ticket: string } }>('POST', '/api/v1/invitations/accept', input)
  await caller.useTicket(ticket.ticket)
  return { caller, email, id: await idOf(caller) }
}

export const text =
  'Le port a reçu 200 navires en mars, 150 en avril et 40 en mai.\nFamille 👨‍👩‍👧, café, 12\u202f000 tonnes.'
export const otherText = 'Selon la capitainerie, 200 navires sont entrés au port en mars.'

export type ArticleMade = { id: string; versionId: string; text: string; version: number }

/** An article to import; its last line makes its text no other's. */
export function articleOf(more: Record<string, unknown> = {}) {
  const id = newId()
  const own = { id, versionId: newId(), text: `${text}\n${id}` }
  return { ...own, title: 'Au port', outlet: { name: 'Le Phare' }, language: 'fr', ...more }
}

export async function makeArticle({ editor, path }: Room, more: Record<string, unknown> = {}): Promise<ArticleMade> {
  const input = articleOf(more)
  const { version } = await editor.caller.must<{ version: number }>('POST', `${path}/articles`, input)
  return { id: input.id, versionId: input.versionId, text: input.text, version }
}

/** The body that marks these words of an article as a figure. */
export function figureOf(article: ArticleMade, words = '200 navires', more: Record<string, unknown> = {}) {
  const start = article.text.indexOf(words)
  return {
    id: newId(),
    kind: 'figure',
    articleId: article.id,
    versionId: article.versionId,
    passages: [{ id: newId(), role: 'main', start, end: start + words.length, exact: words }],
    value: { ...kinds.figure.blank(words), number: /\d+/.exec(words)?.[0] ?? null },
    ...more,
  }
}

export async function markFigure(
  room: Room,
  article: ArticleMade,
  words?: string,
  by: Role = 'editor',
): Promise<Claim> {
  return room[by].caller.must<Claim>('POST', `${room.path}/claims`, figureOf(article, words))
}

/** The body that records that an article supports a claim. */
export function supportOf(article: ArticleMade, words = '200 navires', more: Record<string, unknown> = {}) {
  const start = article.text.indexOf(words)
  const place = { articleId: article.id, versionId: article.versionId, start, end: start + words.length, exact: words }
  return { id: newId(), question: 'true', stance: 'supports', evidence: { type: 'article', ...place }, ...more }
}

export const searchOf = (more: Record<string, unknown> = {}) => ({
  ...{ id: newId(), question: 'true', stance: 'not-found' },
  evidence: { type: 'search', where: 'Registres du port', searchedAt: '2026-03-14' },
  ...more,
})

export async function corroborate(room: Room, claimId: string, body: unknown, by: Role = 'editor'): Promise<Claim> {
  return room[by].caller.must<Claim>('POST', `${room.path}/claims/${claimId}/corroborations`, body)
}

export async function askReview(room: Room, claim: Claim, by: Role = 'editor'): Promise<Claim> {
  const body = { move: 'ask-review' }
  return room[by].caller.must<Claim>('POST', `${room.path}/claims/${claim.id}/moves`, body, { version: claim.version })
}

/** One of everything that has an address, with the ids that stand in the addresses by the names they have there. */
export type Filled = Room & {
  ids: Record<string, string>
  article: ArticleMade
  other: ArticleMade
  draft: Claim
  signed: Claim
}

/** Fills a room: a story with an occasion, two articles, a draft, a signed claim in a release, an invitation, a name, a proposed origin. */
export async function fillRoom(): Promise<Filled> {
  const room = await openRoom()
  const { path, editor, checker, admin } = room
  const [storyId, occasionId, outletId, originId, setId, releaseId, invitationId, factId] = Array.from(
    { length: 8 },
    () => newId(),
  )
  await editor.caller.must('POST', `${path}/stories`, { id: storyId, title: 'Le port' })
  await editor.caller.must('POST', `${path}/occasions`, { id: occasionId, storyId, what: 'Mars' })
  await editor.caller.must('POST', `${path}/outlets`, { id: outletId, name: 'La Vigie' })
  await editor.caller.must('POST', `${path}/origins`, { id: originId, name: 'La capitainerie' })
  const article = await makeArticle(room, { story: { id: storyId } })
  const other = await makeArticle(room, { text: otherText, outlet: { id: outletId }, story: { id: storyId } })
  const draft = await markFigure(room, article, '150')
  await corroborate(room, draft.id, searchOf())
  const marked = await markFigure(room, article)
  const asked = await askReview(room, await corroborate(room, marked.id, supportOf(other)))
  const review = { id: newId(), decision: 'signed' }
  const signed = await checker.caller.must<Claim>('POST', `${path}/claims/${asked.id}/reviews`, review, {
    version: asked.version,
  })
  const joined = { id: signed.id, version: signed.version }
  await editor.caller.must('POST', `${path}/facts`, { id: factId, storyId, claims: [joined] })
  await editor.caller.must('POST', `${path}/sets`, { id: setId, name: 'Vérifiés', members: [signed.id] })
  await checker.caller.must('POST', `${path}/sets/${setId}/releases`, { id: releaseId, title: 'Mars' })
  const guest = { id: invitationId, email: `guest@${room.slug}.example`, role: 'viewer' }
  await admin.caller.must('POST', `${path}/invitations`, guest)
  const nameId = newId()
  const spellings = ['Oumanov', 'Umanov']
  await editor.caller.must('POST', `${path}/names`, { id: nameId, name: 'Umanov', kind: 'person', spellings })
  const credited = await makeArticle(room, { text: `${otherText}\n\nLa Vigie avec AFP`, outlet: { id: outletId } })
  const proposals = `${path}/origin-proposals?articleId=${credited.id}`
  const [proposal] = await editor.caller.must<{ id: string }[]>('GET', proposals)
  const snapshotId = newId()
  const base64 = Buffer.from('Un avis\n\nLe port est fermé.').toString('base64')
  await editor.caller.must('POST', `${path}/snapshots`, { id: snapshotId, fileName: 'avis.txt', base64 })
  const findingId = await contradict(room, storyId)
  const ids = {
    ...{ newsroomId: room.id, storyId, occasionId, outletId, originId, setId, releaseId, invitationId, factId },
    ...{ nameId, proposalId: proposal?.id ?? '', snapshotId, findingId },
    ...{ articleId: article.id, claimId: signed.id, personId: room.viewer.id },
    corroborationId: signed.corroborations[0]?.id ?? '',
  }
  return { ...room, ids, article, other, draft: await find(room, draft.id), signed: await find(room, signed.id) }
}

/** An article that says otherwise than the signed claim: the watch tells who signed it, a moment later. Answers with the finding. */
async function contradict(room: Room, storyId: string): Promise<string> {
  const text = 'Selon les pilotes, 310 navires sont entrés au port en mars.'
  await makeArticle(room, { text, outlet: { name: 'Les Pilotes' }, story: { id: storyId } })
  for (let attempt = 0; attempt < 500; attempt++) {
    await room.checker.caller.must('GET', `${room.path}/notices/count`)
    const [notice] = await room.checker.caller.must<{ findingId: string }[]>('GET', `${room.path}/notices`)
    if (notice) return notice.findingId
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error('The watch told nobody')
}

export async function find({ editor, path }: Room, claimId: string): Promise<Claim> {
  return editor.caller.must<Claim>('GET', `${path}/claims/${claimId}`)
}
