import 'server-only'
import type { z } from 'zod'
import type { correctionInput, versionInput } from '../api/version-inputs'
import type { Article, VersionSummary } from '../articles/article'
import type { ArticleDraft } from '../articles/article-draft'
import { carryZones } from '../articles/carry-zones'
import { extractHtml } from '../articles/extract-html'
import { readPlainText } from '../articles/read-plain-text'
import { readZones } from '../articles/zones'
import type { Corrected, VersionPreview } from '../claims/carrying'
import { countPlan, planCarrying } from '../corroboration/carry-plan'
import type { Viewer } from '../people/roles'
import { fail, ok, type Result } from '../result'
import { difference } from '../text/difference'
import { sha256 } from '../text/sha256'
import { articleOf } from './article-rows'
import { carryDismissals, carryToVersion, textsInUse, touchedClaims } from './carry-version'
import { claimsWhere } from './claim-rows'
import { creating } from './creations'
import { listNames } from './names'
import { indexVersion } from './shortlist-index'
import { queueWatch } from './watch-queue'
import { demandSnapshot } from './snapshots'
import { demand, reading, refuse, writing, type Work } from './transact'
import { versionConflict } from './version-conflict'
import { demandZones, storeZones } from './zones'

type Correction = z.output<typeof correctionInput>

/** An article's versions, newest first; null when there is no such article. */
export async function listVersions(viewer: Viewer, articleId: string): Promise<VersionSummary[] | null> {
  return reading(viewer, async ({ db }) => {
    const { newsroomId } = viewer
    const rows = await db.$queryRaw<(Omit<VersionSummary, 'createdAt' | 'createdBy'> & Maker)[]>`
      SELECT v."id", v."number", v."title", v."sha256", length(v."text") AS "length", v."createdAt", v."createdById",
        (SELECT count(DISTINCT p."claimId")::int FROM "passage" p
          JOIN "claim" c ON c."newsroomId" = p."newsroomId" AND c."id" = p."claimId" AND c."status" <> 'withdrawn'
          WHERE p."newsroomId" = v."newsroomId" AND p."versionId" = v."id") AS "claims"
      FROM "articleVersion" v WHERE v."newsroomId" = ${newsroomId}::uuid AND v."articleId" = ${articleId}::uuid
      ORDER BY v."number" DESC`
    if (rows.length === 0) return null
    const name = await listNames(
      db,
      rows.map(row => row.createdById),
    )
    return rows.map(({ createdAt, createdById, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      createdBy: name(createdById),
    }))
  })
}

type Maker = { createdAt: Date; createdById: string }

/** What saving this text as the article's next version would do, claim by claim. Writes nothing. `same_text` where it is the newest text already. */
export async function previewVersion(
  viewer: Viewer,
  articleId: string,
  correction: Correction,
): Promise<Result<VersionPreview>> {
  const read = readCorrection(correction)
  if (!read.ok) return read
  const { text, warnings } = read.value
  return reading(viewer, async ({ db }) => {
    const { newsroomId } = viewer
    const article = await articleOf(db, newsroomId, articleId)
    if (!article) return fail('not-found', 'not_found', 'This article is gone.')
    if (article.text.text === text) return sameText(article)
    const claims = await claimsWhere(db, newsroomId, { id: { in: await touchedClaims(db, newsroomId, articleId) } })
    const plan = planCarrying(claims, articleId, await textsInUse(db, newsroomId, articleId, claims), text)
    return ok({
      text,
      zones: carryZones(article.text, { text, zones: ('zones' in correction && correction.zones) || read.value.zones }),
      warnings,
      number: article.text.number + 1,
      title: correctedTitle(article, read.value.title),
      difference: difference(article.text.text, text),
      counts: countPlan(plan),
      claims: plan.claims.filter(({ claim }) => claim.status !== 'withdrawn'),
      sources: plan.sources.filter(source => !source.withdrawn),
    })
  })
}

/**
 * Stores a corrected text as the article's next version, and carries its claims to it in the same transaction. `version` is the
 * article's, as it was read: of two people who correct at once, one is refused. `same_text` where nothing is corrected.
 */
export async function createVersion(
  viewer: Viewer,
  articleId: string,
  version: number,
  input: z.output<typeof versionInput>,
): Promise<Result<Corrected>> {
  const read = readCorrection(input)
  if (!read.ok) return read
  return writing(
    viewer,
    work =>
      creating(work, 'articleVersion', input.id, { articleId, version, ...input }, async () => {
        const { db, at } = work
        const { newsroomId, personId } = viewer
        const before = await lockArticle(work, articleId, version)
        const { text } = read.value
        const hash = sha256(text)
        if (before.text.sha256 === hash) demand(sameText(before))
        const snapshot =
          'snapshotId' in input && input.snapshotId ? await demandSnapshot(work, input.snapshotId, hash) : null
        const zones = demandZones(text.length, ('zones' in input && input.zones) || carryZones(before.text, read.value))
        const { id } = input
        const number = before.text.number + 1
        const title = ('title' in input && input.title) || before.title
        if (title !== before.title)
          await db.article.update({
            where: { newsroomId_id: { newsroomId, id: articleId } },
            data: { title },
            select: { id: true },
          })
        await db.articleVersion.create({
          data: {
            newsroomId,
            id,
            articleId,
            number,
            title,
            text,
            sha256: hash,
            snapshotId: snapshot?.id,
            createdById: personId,
            createdAt: at,
          },
        })
        await storeZones(db, newsroomId, id, zones)
        await indexVersion(work, id)
        if (before.story) await queueWatch(work, id)
        const carrying = await carryToVersion(work, articleId, { id, number, text })
        const dismissals = await carryDismissals(work, before.text, { id, text })
        work.record({
          type: 'article.corrected',
          subject: 'article',
          subjectId: articleId,
          articleId,
          data: {
            versionId: id,
            number,
            sha256: hash,
            zones,
            carrying,
            dismissals,
            before: before.text.id,
            ...(title !== before.title && { title: { before: before.title, after: title } }),
            ...(snapshot && { snapshot }),
          },
        })
        const article = await articleOf(db, newsroomId, articleId)
        if (!article) throw new Error('An article vanished in its own transaction')
        return { ...article, carrying }
      }),
    { timeout: 120_000 },
  )
}

/** Takes the article for this transaction alone, before any of its claims; refuses when somebody changed it since it was read. */
async function lockArticle({ db, viewer }: Work, articleId: string, version: number): Promise<Article> {
  const { newsroomId } = viewer
  const changed = await db.article.updateMany({
    where: { newsroomId, id: articleId, version },
    data: { version: { increment: 1 } },
  })
  const article = await articleOf(db, newsroomId, articleId)
  if (!article) refuse(fail('not-found', 'not_found', 'This article is gone.'))
  if (changed.count === 0) {
    refuse(versionConflict(article))
  }
  return article
}

/** What is stored of a correction: its text to the letter, with the zones and warnings of the machine's reading. */
function readCorrection(correction: Correction): Result<Pick<ArticleDraft, 'text' | 'zones' | 'warnings' | 'title'>> {
  const read = 'html' in correction ? extractHtml(correction.html) : readPlainText(correction.text)
  if (!read.ok) return read
  const { text, zones, warnings, title } = read.value
  if (!/\S/.test(text))
    return fail('invalid', 'no_article_text', 'No article text was found; paste it instead.', 'text')
  return ok({ text, zones: zones.length > 0 ? zones : readZones(text), warnings, title })
}

/**
 * The title that comes with a corrected text: what is read as its title, where that is not what is read as the title of the text before; else the
 * article's, which people may have mended.
 */
function correctedTitle(article: Article, read: string | null): string {
  const before = readPlainText(article.text.text)
  const was = before.ok ? before.value.title : null
  return read && read !== was ? read.slice(0, MOST_TITLE) : article.title
}

/** Units of a title at most, as its input has it. */
const MOST_TITLE = 500

function sameText({ text }: Article) {
  return fail('conflict', 'same_text', 'This is the text of the newest version, to the letter.', 'text', {
    params: { number: text.number },
  })
}
