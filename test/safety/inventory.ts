import { v7 as newId } from 'uuid'
import type { Right } from '@/lib/people/roles'
import { articleOf, figureOf, searchOf, type Filled } from './room'

/** What may be done at one address with one method: who may (a right, anybody signed in, anybody), and a body that would work. */
export type Entry = { who: Right | 'signed-in' | 'anybody'; body?: (room: Filled) => unknown; query?: string }

const room = '/api/v1/newsrooms/[newsroomId]'
const read: Entry = { who: 'read' }
const entry = (who: Entry['who'], body?: Entry['body']): Entry => ({ who, ...(body && { body }) })

/** Every address of Recoupe. An address or a method that is missing here fails the test. */
export const inventory: Record<string, Record<string, Entry>> = {
  '/api/[[...unknown]]': Object.fromEntries(
    ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map(method => [method, { who: 'anybody' }]),
  ),
  '/api/auth/[...nextauth]': { GET: entry('anybody'), POST: entry('anybody') },
  '/api/v1/invitations/accept': { POST: entry('anybody') },
  '/api/v1/session': { POST: entry('anybody'), DELETE: entry('anybody') },
  '/api/v1/setup': { POST: entry('anybody') },
  '/api/v1/password': { POST: entry('anybody') },
  '/api/v1/me': { GET: entry('signed-in'), PATCH: entry('signed-in', () => ({ name: 'Changed' })) },
  [room]: { GET: read, PATCH: entry('manageNewsroom', () => ({ name: 'Changed' })) },
  [`${room}/articles`]: { GET: read, POST: entry('importArticle', () => articleOf()) },
  [`${room}/articles/reading`]: { POST: entry('importArticle', () => ({ text: 'Un titre\n\nUn texte.' })) },
  [`${room}/articles/[articleId]`]: { GET: read, PATCH: entry('editArticle', () => ({ title: 'Changed' })) },
  [`${room}/articles/[articleId]/annotations`]: {
    POST: entry('markClaim', () => ({
      annotations: { target: { selector: { type: 'TextQuoteSelector', exact: '40 en mai' } } },
    })),
  },
  [`${room}/articles/[articleId]/annotations/preview`]: {
    POST: entry('markClaim', () => ({
      annotations: { target: { selector: { type: 'TextQuoteSelector', exact: '40 en mai' } } },
    })),
  },
  [`${room}/articles/[articleId]/dismissals`]: {
    POST: entry('markClaim', ({ article }) => {
      const start = article.text.indexOf('40 en mai')
      return { versionId: article.versionId, dismiss: [{ kind: 'figure', start, end: start + 2, exact: '40' }] }
    }),
  },
  [`${room}/articles/[articleId]/proposals`]: { GET: read },
  [`${room}/articles/[articleId]/unplaced`]: { GET: read },
  [`${room}/articles/[articleId]/versions`]: {
    GET: read,
    POST: entry('importArticle', ({ article }) => ({ id: newId(), text: `${article.text} Changed.` })),
  },
  [`${room}/articles/[articleId]/versions/preview`]: {
    POST: entry('importArticle', ({ article }) => ({ text: `${article.text} Changed.` })),
  },
  [`${room}/claims`]: { GET: read, POST: entry('markClaim', ({ article }) => figureOf(article, '40')) },
  [`${room}/claims/[claimId]`]: { GET: read, PATCH: entry('markClaim', () => ({ note: 'Changed' })) },
  [`${room}/claims/[claimId]/candidates`]: { GET: read },
  [`${room}/claims/[claimId]/candidates/dismissals`]: {
    POST: entry('recordCorroboration', () => ({ dismiss: [] })),
  },
  [`${room}/claims/[claimId]/corroborations`]: { POST: entry('recordCorroboration', () => searchOf()) },
  [`${room}/claims/[claimId]/history`]: { GET: read },
  [`${room}/claims/[claimId]/moves`]: { POST: entry('markClaim', () => ({ move: 'reopen', reason: 'Changed' })) },
  [`${room}/claims/[claimId]/overrides/[question]`]: {
    PUT: entry('recordCorroboration', () => ({ standing: 'refuted', reason: 'Changed' })),
    DELETE: entry('recordCorroboration'),
  },
  [`${room}/claims/[claimId]/placement`]: {
    PUT: entry('markClaim', ({ article }) => {
      const start = article.text.indexOf('40 en mai')
      const passages = [{ id: newId(), role: 'main', start, end: start + 2, exact: '40' }]
      return { versionId: article.versionId, passages }
    }),
    DELETE: entry('markClaim'),
  },
  [`${room}/claims/[claimId]/reviews`]: {
    POST: entry('countersignClaim', () => ({ id: newId(), decision: 'signed' })),
  },
  [`${room}/corroborations/[corroborationId]`]: { PATCH: entry('recordCorroboration', () => ({ stance: 'refutes' })) },
  [`${room}/corroborations/[corroborationId]/confidence`]: { DELETE: entry('recordCorroboration') },
  [`${room}/facts`]: {
    POST: entry('recordCorroboration', ({ ids, draft }) => ({
      id: newId(),
      storyId: ids.storyId,
      claims: [{ id: draft.id, version: draft.version }],
    })),
  },
  [`${room}/facts/[factId]`]: { PATCH: entry('recordCorroboration', () => ({ title: 'Changed' })) },
  [`${room}/history`]: { GET: read },
  [`${room}/imports`]: { POST: entry('importRelease', () => ({ id: newId(), text: '' })) },
  [`${room}/imports/reading`]: { POST: entry('importRelease', () => ({ text: '' })) },
  [`${room}/invitations`]: {
    GET: entry('managePeople'),
    POST: entry('managePeople', () => ({ id: newId(), email: 'somebody@else.example', role: 'admin' })),
  },
  [`${room}/invitations/[invitationId]`]: { DELETE: entry('managePeople') },
  [`${room}/members`]: { GET: read },
  [`${room}/members/[personId]`]: { PATCH: entry('managePeople', () => ({ role: 'admin' })) },
  [`${room}/names`]: {
    GET: read,
    POST: entry('editArticle', () => ({ id: newId(), name: 'Changed', kind: 'person', spellings: ['Changed'] })),
  },
  [`${room}/names/occurrences`]: { GET: { who: 'read', query: '?spelling=Changed' } },
  [`${room}/names/meanings`]: {
    PUT: entry('editArticle', ({ ids }) => ({
      ...{ articleId: ids.articleId, spelling: 'Umanov', nameId: ids.nameId, before: null },
    })),
  },
  [`${room}/names/[nameId]`]: { PATCH: entry('editArticle', () => ({ name: 'Changed' })) },
  [`${room}/names/[nameId]/joins`]: { POST: entry('editArticle', () => ({ other: newId(), version: 1 })) },
  [`${room}/names/[nameId]/splits`]: {
    POST: entry('editArticle', () => ({ id: newId(), name: 'Changed', spellings: ['Changed'] })),
  },
  [`${room}/notices`]: { GET: read },
  [`${room}/notices/count`]: { GET: read },
  [`${room}/notices/[findingId]`]: { PATCH: entry('read', () => ({ read: true })) },
  [`${room}/occasions`]: {
    GET: read,
    POST: entry('editArticle', ({ ids }) => ({ id: newId(), storyId: ids.storyId, what: 'Changed' })),
  },
  [`${room}/occasions/[occasionId]`]: { PATCH: entry('editArticle', () => ({ what: 'Changed' })) },
  [`${room}/origin-proposals`]: { GET: read },
  [`${room}/origin-proposals/[proposalId]`]: { PATCH: entry('correctOrigin', () => ({ status: 'dismissed' })) },
  [`${room}/origins`]: { GET: read, POST: entry('correctOrigin', () => ({ id: newId(), name: 'Changed' })) },
  [`${room}/origins/[originId]`]: { PATCH: entry('correctOrigin', () => ({ name: 'Changed' })) },
  [`${room}/outlets`]: { GET: read, POST: entry('manageOutlets', () => ({ id: newId(), name: 'Changed' })) },
  [`${room}/outlets/[outletId]`]: { PATCH: entry('manageOutlets', () => ({ name: 'Changed' })) },
  [`${room}/releases/[releaseId]`]: { GET: read },
  [`${room}/releases/[releaseId]/export`]: { GET: { who: 'read', query: '?format=jsonl' } },
  [`${room}/sample`]: { POST: entry('manageNewsroom', () => ({})) },
  [`${room}/sets`]: { GET: read, POST: entry('editSet', () => ({ id: newId(), name: 'Changed' })) },
  [`${room}/sets/preview`]: { POST: entry('read', () => ({})) },
  [`${room}/sets/[setId]`]: { GET: read, PATCH: entry('editSet', () => ({ name: 'Changed' })) },
  [`${room}/sets/[setId]/releases`]: { GET: read, POST: entry('publishRelease', () => ({ id: newId() })) },
  [`${room}/snapshots`]: {
    POST: entry('importArticle', () => ({
      id: newId(),
      fileName: 'changed.txt',
      base64: Buffer.from('Un titre\n\nUn texte.').toString('base64'),
    })),
  },
  [`${room}/snapshots/[snapshotId]`]: { GET: read },
  [`${room}/snapshots/[snapshotId]/file`]: { GET: read },
  [`${room}/stories`]: { GET: read, POST: entry('editArticle', () => ({ id: newId(), title: 'Changed' })) },
  [`${room}/stories/[storyId]/joinings`]: {
    GET: read,
    POST: entry('recordCorroboration', ({ draft, signed }) => ({ dismiss: [[draft.id, signed.id]] })),
  },
  [`${room}/stories/[storyId]/matrix`]: { GET: read },
  [`${room}/stories/[storyId]/matrix/export`]: { GET: { who: 'read', query: '?format=csv' } },
  [`${room}/stories/[storyId]`]: { PATCH: entry('editArticle', () => ({ title: 'Changed' })) },
}

export type Call = Entry & { method: string; address: string }

/** The inventory as a list of calls. */
export const calls: Call[] = Object.entries(inventory).flatMap(([address, methods]) =>
  Object.entries(methods).map(([method, entry]) => ({ ...entry, method, address })),
)

/** An address with these ids in its brackets. */
export function withIds(address: string, ids: Record<string, string>): string {
  return address.replace(/\[?\[(?:\.\.\.)?(\w+)\]\]?/g, (_, name: string) => ids[name] ?? '')
}
