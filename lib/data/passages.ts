import 'server-only'
import type { Passage, PassageRole } from '../claims/claim'
import type { ReadFrom } from '../claims/read'
import { fail } from '../result'
import { checkSpan, toAnchor, type Anchor } from '../text/span'
import type { Prisma } from './generated/client'
import { demand, refuse } from './transact'

/** A passage as a client sends it: where it thinks the words stand, and the words. */
export type SentPassage = { id: string; role: PassageRole; start: number; end: number; exact: string }

/** The text of a version, or null. */
export async function findText(
  db: Prisma.TransactionClient,
  newsroomId: string,
  articleId: string,
  versionId: string,
): Promise<string | null> {
  const row = await db.articleVersion.findFirst({
    where: { newsroomId, id: versionId, articleId },
    select: { text: true },
  })
  return row?.text ?? null
}

/** The number of an article's newest version, and its id. */
export async function newestVersion(
  db: Prisma.TransactionClient,
  newsroomId: string,
  articleId: string,
): Promise<{ id: string; number: number } | null> {
  return db.articleVersion.findFirst({
    where: { newsroomId, articleId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true },
  })
}

/**
 * Holds an article's text as it is until the transaction ends: whoever saves a new version of it waits, or is waited for. Taken
 * before any claim is locked, as the saving of a version does.
 */
export async function holdText(db: Prisma.TransactionClient, newsroomId: string, articleId: string): Promise<void> {
  await db.$queryRaw`
    SELECT 1 AS "held" FROM "article" WHERE "newsroomId" = ${newsroomId}::uuid AND "id" = ${articleId}::uuid FOR SHARE`
}

/** The anchor of a span whose words were sent along; refuses with the code of what is wrong (`quote_mismatch` when the words differ). */
export function demandAnchor(text: string, sent: { start: number; end: number; exact: string }, field: string): Anchor {
  const checked = checkSpan(text, sent)
  if (!checked.ok) refuse({ ...checked, field: checked.field ? `${field}.${checked.field}` : field })
  const anchor = toAnchor(text, sent)
  if (anchor.exact !== sent.exact) {
    refuse(
      fail('conflict', 'quote_mismatch', 'The text under this highlight is different.', `${field}.exact`, {
        extra: { text: anchor.exact },
      }),
    )
  }
  return anchor
}

/** The passages of a claim, checked against their text: exactly one `main`, each on its words. */
export function demandPassages(text: string, versionId: string, sent: SentPassage[]): Passage[] {
  const mains = sent.filter(passage => passage.role === 'main').length
  if (mains !== 1) demand(fail('invalid', 'one_main_passage', 'A claim has exactly one main passage.', 'passages'))
  if (new Set(sent.map(passage => passage.id)).size !== sent.length)
    demand(fail('invalid', 'repeated_id', 'Two passages have one id.', 'passages'))
  const passages = sent.map((passage, index) => ({
    id: passage.id,
    role: passage.role,
    versionId,
    anchor: demandAnchor(text, passage, `passages.${index}`),
  }))
  return passages.sort((a, b) => a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1))
}

/** Stores the passages of a claim in one version of its text, in place of those it had there; those of other versions stay. */
export async function storePassages(
  db: Prisma.TransactionClient,
  newsroomId: string,
  claimId: string,
  versionId: string,
  passages: Passage[],
): Promise<void> {
  await db.passage.deleteMany({ where: { newsroomId, claimId, versionId } })
  await db.passage.createMany({
    data: passages.map(({ id, role, anchor }) => ({ newsroomId, id, claimId, versionId, role, ...anchor })),
  })
}

/** A text with what its article is read by. */
export async function readFrom(
  db: Prisma.TransactionClient,
  newsroomId: string,
  articleId: string,
  versionId: string,
): Promise<ReadFrom> {
  const row = await db.articleVersion.findFirstOrThrow({
    where: { newsroomId, articleId, id: versionId },
    select: { text: true, article: { select: { language: true, publishedAt: true } } },
  })
  return { text: row.text, ...row.article }
}
