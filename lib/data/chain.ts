import 'server-only'
import canonicalize from 'canonicalize'
import type { Prisma } from './generated/client'
import type { Viewer } from '../people/roles'
import { sha256 } from '../text/sha256'
import { inPieces } from './pieces'

/** An entry of the history before it has its place: what happened to what. `data` holds before and after, where it matters. */
export type PendingEvent = {
  type: string
  subject:
    | 'newsroom'
    | 'membership'
    | 'invitation'
    | 'outlet'
    | 'origin'
    | 'story'
    | 'occasion'
    | 'fact'
    | 'article'
    | 'claim'
    | 'name'
    | 'corroboration'
    | 'set'
    | 'release'
  subjectId: string
  claimId?: string
  articleId?: string
  data?: Record<string, unknown>
}

/** That an entry is about a claim. */
export const ofClaim = ({ id, articleId }: { id: string; articleId: string }) =>
  ({ subject: 'claim', subjectId: id, claimId: id, articleId }) as const

/** What the first entry of a chain follows. */
export const genesis = '0'.repeat(64)

/** The hash of an entry: SHA-256, as lower-case hex, over the UTF-8 bytes of its stored RFC 8785 text (which names the hash before it). */
export function hashOf(body: string): string {
  return sha256(body)
}

/** RFC 8785 text of a JSON value: one text for one value. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('Not a JSON value')
  return text
}

/** Chains entries to the newsroom's history. Takes the head's lock, so it comes last in a transaction. */
export async function appendEvents(
  db: Prisma.TransactionClient,
  viewer: Pick<Viewer, 'newsroomId' | 'personId'>,
  at: Date,
  events: PendingEvent[],
): Promise<void> {
  if (events.length === 0) return
  const { newsroomId, personId } = viewer
  const heads = await db.$queryRaw<{ sequence: number; hash: string }[]>`
    SELECT "sequence", "hash" FROM "eventHead" WHERE "newsroomId" = ${newsroomId}::uuid FOR UPDATE`
  let head = heads[0]
  if (!head) throw new Error('A newsroom without a chain')
  const rows = events.map(event => {
    const sequence = head!.sequence + 1
    const body = canonicalText({
      ...event,
      newsroomId,
      personId,
      sequence,
      at: at.toISOString(),
      previousHash: head!.hash,
    })
    const hash = hashOf(body)
    const row = { ...event, sequence, body, previousHash: head!.hash, hash }
    head = { sequence, hash }
    return row
  })
  await inPieces(
    rows,
    piece => db.$executeRaw`
      INSERT INTO "event" ("newsroomId", "personId", "at", "sequence", "type", "subject", "subjectId", "claimId", "articleId",
        "body", "previousHash", "hash")
      SELECT ${newsroomId}::uuid, ${personId}::uuid, ${at}, row.*
      FROM unnest(${piece.map(row => row.sequence)}::int[], ${piece.map(row => row.type)}::text[],
        ${piece.map(row => row.subject)}::text[], ${piece.map(row => row.subjectId)}::uuid[],
        ${piece.map(row => row.claimId ?? null)}::uuid[], ${piece.map(row => row.articleId ?? null)}::uuid[],
        ${piece.map(row => row.body)}::text[], ${piece.map(row => row.previousHash)}::text[],
        ${piece.map(row => row.hash)}::text[]) AS row`,
  )
  await db.eventHead.update({ where: { newsroomId }, data: { sequence: head.sequence, hash: head.hash } })
}
