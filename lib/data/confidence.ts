import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Confidence, Secret } from '../corroboration/corroboration'
import { fail } from '../result'
import { sha256 } from '../text/sha256'
import { canonicalText } from './chain'
import type { Prisma } from './generated/client'
import { keyedHash } from './keyed-hash'
import type { PersonRef } from '../people/roles'
import { refuse, type Work } from './transact'

type Db = Prisma.TransactionClient

/** What is known of the confidences among some corroborations, before people have names. */
export type ConfidenceRows = {
  /** Everybody who may read one of them. */
  people: string[]
  of: (corroborationId: string, name: (id: string) => PersonRef) => Confidence | undefined
}

/**
 * The confidences among these corroborations, with the secrets that the person named to the database (`open` of transact.ts) may
 * read. The only place that reads secrets: nobody is shown one without standing in `confidenceReader`, whatever their role.
 */
export async function confidencesOf(
  db: Db,
  newsroomId: string,
  corroborations: readonly { id: string; evidenceType: string }[],
): Promise<ConfidenceRows> {
  const withheld = corroborations.filter(one => one.evidenceType === 'withheld').map(one => one.id)
  if (withheld.length === 0) return { people: [], of: () => undefined }
  const rows = await db.confidence.findMany({
    where: { newsroomId, corroborationId: { in: withheld } },
    select: {
      corroborationId: true,
      erasedAt: true,
      readers: { select: { personId: true }, orderBy: [{ addedAt: 'asc' }, { personId: 'asc' }] },
    },
  })
  const secrets = await db.$queryRaw<{ corroborationId: string; content: Secret }[]>`
    SELECT "corroborationId", "content" FROM "secret" JOIN "confidenceReader" USING ("newsroomId", "corroborationId")
    WHERE "newsroomId" = ${newsroomId}::uuid AND "corroborationId" = ANY(${withheld}::uuid[])
      AND "personId" = nullif(current_setting('app.person', true), '')::uuid`
  const byId = new Map(rows.map(row => [row.corroborationId, row]))
  const secretOf = new Map(secrets.map(row => [row.corroborationId, row.content]))
  return {
    people: rows.flatMap(row => row.readers.map(reader => reader.personId)),
    of: (id, name) => {
      const row = byId.get(id)
      return (
        row && {
          readers: row.readers.map(reader => name(reader.personId)),
          secret: secretOf.get(id) ?? null,
          erasedAt: row.erasedAt?.toISOString() ?? null,
        }
      )
    },
  }
}

/** Keeps what a source is for its readers: whoever records it, and those they name. Answers with the digest that the history holds. */
export async function keepSecret(
  work: Work,
  corroborationId: string,
  secret: Secret,
  readers: readonly string[],
): Promise<string> {
  const { db, viewer, at } = work
  const { newsroomId } = viewer
  const salt = randomBytes(32).toString('hex')
  const content = secret as unknown as Prisma.InputJsonObject
  const digest = sha256(salt + canonicalText(secret))
  await db.confidence.create({ data: { newsroomId, corroborationId, digest, createdAt: at } })
  await db.secret.create({ data: { newsroomId, corroborationId, content, salt } })
  await nameReaders(work, corroborationId, [viewer.personId, ...readers])
  return digest
}

/** Says who may read a source from now on. Whoever says it stays one of them: a secret that nobody can read is lost. */
export async function changeReaders(work: Work, corroborationId: string, readers: readonly string[]): Promise<void> {
  const { db, viewer } = work
  const { newsroomId } = viewer
  const kept = [viewer.personId, ...readers]
  await db.confidenceReader.deleteMany({ where: { newsroomId, corroborationId, personId: { notIn: kept } } })
  await nameReaders(work, corroborationId, kept)
}

async function nameReaders({ db, viewer, at }: Work, corroborationId: string, people: readonly string[]) {
  const { newsroomId, personId: addedById } = viewer
  const wanted = [...new Set(people)]
  const members = await db.membership.count({ where: { newsroomId, personId: { in: wanted }, endedAt: null } })
  if (members !== wanted.length)
    refuse(fail('invalid', 'unknown_reference', 'Somebody named is not of this newsroom.', 'readers'))
  await db.confidenceReader.createMany({
    data: wanted.map(personId => ({ newsroomId, corroborationId, personId, addedById, addedAt: at })),
    skipDuplicates: true,
  })
}

/** Takes a secret away for good: what is left are its digest, who could read it, and that somebody erased it. */
export async function eraseSecret({ db, viewer, at }: Work, corroborationId: string): Promise<void> {
  const { newsroomId, personId } = viewer
  await db.secret.deleteMany({ where: { newsroomId, corroborationId } })
  await db.confidence.update({
    where: { newsroomId_corroborationId: { newsroomId, corroborationId } },
    data: { erasedAt: at, erasedById: personId },
  })
}

/** A mark of a secret that tells a repeated request from another one, and nothing to whoever does not hold this installation's key. */
export function markOf(secret: Secret): string {
  return keyedHash('confidence', canonicalText(secret), 'hex')
}
