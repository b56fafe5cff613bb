import 'server-only'
import type { z } from 'zod'
import type { dismissalInput } from '../api/inputs'
import type { Article } from '../articles/article'
import type { KindSpan } from '../claims/coverage'
import { propose } from '../claims/propose'
import type { Proposal } from '../claims/proposal'
import type { KindName } from '../claims/value'
import { languages, type LanguageCode } from '../languages'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { carryDismissals } from './carry-version'
import { demandAnchor, findText, newestVersion } from './passages'
import type { Prisma } from './generated/client'
import { reading, refuse, writing, type Work } from './transact'

/** What the machine reads in a text, and what people have said they do not want of it. */
export type Reading = { proposals: Proposal[]; dismissed: KindSpan[] }

/** Readings of the last texts, by version of text and of particulars (zones and date change what is read). */
const kept = new Map<string, Proposal[]>()
const mostKept = 64

/** The proposals of an article's text with what was dismissed of them. Reading is pure and fast (millions of characters a second), so nothing of it is stored. */
export async function readProposals(viewer: Viewer, article: Article): Promise<Reading> {
  const dismissed = await reading(viewer, ({ db }) => dismissedIn(db, viewer.newsroomId, article.text.id))
  return { proposals: proposalsOf(article), dismissed }
}

function proposalsOf(article: Article): Proposal[] {
  const key = `${article.text.id} ${article.version}`
  const known = kept.get(key)
  if (known) return known
  const { text, zones } = article.text
  const language = article.language in languages ? (article.language as LanguageCode) : 'auto'
  const proposals = propose(text, {
    language,
    publishedAt: article.publishedAt || null,
    zones: zones.length > 0 ? zones : undefined,
  })
  const oldest = kept.keys().next().value
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(key, proposals)
  return proposals
}

async function dismissedIn(db: Prisma.TransactionClient, newsroomId: string, versionId: string): Promise<KindSpan[]> {
  const rows = await db.dismissal.findMany({
    where: { newsroomId, versionId },
    select: { kind: true, start: true, end: true },
    orderBy: [{ start: 'asc' }, { end: 'asc' }, { kind: 'asc' }],
  })
  return rows.map(row => ({ ...row, kind: row.kind as KindName }))
}

/** What was dismissed late, in a text that has been corrected since, is dismissed in the newest one too where it is the same there. */
async function carryToNewest(
  work: Pick<Work, 'db' | 'viewer'>,
  articleId: string,
  before: { id: string; text: string },
) {
  const newest = await newestVersion(work.db, work.viewer.newsroomId, articleId)
  const text =
    newest && newest.id !== before.id && (await findText(work.db, work.viewer.newsroomId, articleId, newest.id))
  if (text) await carryDismissals(work, before, { id: newest.id, text })
}

/** Dismisses proposals of a text, or takes dismissals back; several at once, all or none. Doing it twice does it once. */
export async function changeDismissals(
  viewer: Viewer,
  articleId: string,
  input: z.output<typeof dismissalInput>,
): Promise<Result<{ dismissed: KindSpan[] }>> {
  return writing(viewer, async ({ db, at, record }) => {
    const { newsroomId, personId } = viewer
    const { versionId, dismiss, restore } = input
    const text = await findText(db, newsroomId, articleId, versionId)
    if (text === null) refuse(fail('not-found', 'not_found', 'This text is gone.'))
    dismiss.forEach((one, index) => demandAnchor(text, one, `dismiss.${index}`))
    const rows = dismiss.map(({ kind, start, end, exact }) => ({
      newsroomId,
      versionId,
      kind,
      start,
      end,
      exact,
      personId,
      createdAt: at,
    }))
    const made = await db.dismissal.createMany({ data: rows, skipDuplicates: true })
    let restored = 0
    for (const { kind, start, end } of restore)
      restored += (await db.dismissal.deleteMany({ where: { newsroomId, versionId, kind, start, end } })).count
    if (made.count + restored > 0) {
      record({
        type: 'article.dismissals-changed',
        subject: 'article',
        subjectId: articleId,
        articleId,
        data: { versionId, dismissed: dismiss, restored: restore },
      })
    }
    if (made.count > 0) await carryToNewest({ db, viewer }, articleId, { id: versionId, text })
    return { dismissed: await dismissedIn(db, newsroomId, versionId) }
  })
}
