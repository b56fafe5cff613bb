import 'server-only'
import { setImmediate as breathe } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import type { Claim } from '../claims/claim'
import { aboutText, claimStatement } from '../corroboration/candidates/claim-statement'
import type { Origin } from '../corroboration/corroboration'
import type { NameTable } from '../corroboration/names/key'
import { questionsOf } from '../corroboration/standing'
import { rootOrigin } from '../corroboration/standings'
import { readStatement } from '../corroboration/statement'
import { sightingOf, type ReadSentence, type Sighting } from '../corroboration/watch'
import type { Viewer } from '../people/roles'
import { sentencesOf, textsOf, type OtherText } from './candidate-places'
import { claimsWhere } from './claim-rows'
import type { Prisma } from './generated/client'
import { namesInArticles, meantBy, withMeanings } from './name-meanings'
import { withHolders } from './office-holders'
import { originsOf } from './origin-rows'
import { reading, writing, type ReadingWork, type Work } from './transact'

/** A text that waits, and who brought it. */
type Job = { versionId: string; personId: string; createdAt: Date }

/** Claims of one story that a text is held against, and sentences of it that are. */
const MOST_CLAIMS = 1_000
const MOST_SENTENCES = 400

/** A text that fails so often is left for somebody to look at. */
const MOST_ATTEMPTS = 5

/**
 * Holds the newsroom's waiting texts against the claims of their stories and tells whom it concerns. Meant to run behind an
 * answer; whoever comes by next does what was left undone. Doing it twice, or at once, tells nobody twice. Answers how many
 * texts were done.
 */
export async function runWatch(viewer: Viewer): Promise<number> {
  const jobs = await reading(viewer, ({ db }) =>
    db.watchJob.findMany({
      where: { newsroomId: viewer.newsroomId, attempts: { lt: MOST_ATTEMPTS } },
      select: { versionId: true, personId: true, createdAt: true },
      orderBy: [{ createdAt: 'asc' }, { versionId: 'asc' }],
      take: 20,
    }),
  )
  let done = 0
  for (const job of jobs) {
    try {
      await runJob(viewer, job)
      done += 1
    } catch (error) {
      console.error(`A text could not be watched (${job.versionId}):`, error)
      await writing(viewer, ({ db }) =>
        db.watchJob.updateMany({
          where: { newsroomId: viewer.newsroomId, versionId: job.versionId },
          data: { attempts: { increment: 1 } },
        }),
      )
    }
  }
  return done
}

type Found = { claim: Claim; sighting: Sighting }

async function runJob(viewer: Viewer, job: Job): Promise<void> {
  const material = await reading(viewer, work => materialOf(work, job))
  const found = material ? await foundIn(material) : []
  await writing(viewer, async work => {
    const { newsroomId } = viewer
    const taken = await work.db.watchJob.deleteMany({ where: { newsroomId, versionId: job.versionId } })
    if (taken.count === 0) return
    for (const one of found) await tell(work, job, one)
  })
}

type Material = {
  text: OtherText
  claims: Claim[]
  texts: ReadonlyMap<string, OtherText>
  origins: ReadonlyMap<string, Origin>
  names: NameTable
}

/** The text with the claims that were there before it; null where nothing is to be done: no story, or a newer text. */
async function materialOf(work: ReadingWork, { versionId, createdAt }: Job): Promise<Material | null> {
  const { db, viewer } = work
  const { newsroomId } = viewer
  const text = (await textsOf(db, newsroomId, [versionId])).get(versionId)
  if (!text?.storyId) return null
  const versions = await db.articleVersion.findMany({
    where: { newsroomId, articleId: text.articleId },
    select: { id: true },
    orderBy: { number: 'desc' },
    take: 1,
  })
  if (versions[0]?.id !== versionId) return null
  const claims = await claimsWhere(
    db,
    newsroomId,
    {
      article: { storyId: text.storyId, id: { not: text.articleId } },
      status: { not: 'withdrawn' },
      createdAt: { lt: createdAt },
    },
    { take: MOST_CLAIMS },
  )
  const texts = await textsOf(
    db,
    newsroomId,
    claims.map(claim => claim.versionId),
  )
  const origins = new Map((await originsOf(db, newsroomId)).map(origin => [origin.id, origin]))
  const names = await namesInArticles(work, [text.articleId, ...claims.map(claim => claim.articleId)])
  const meant = meantBy(names.meanings.get(text.articleId))
  return {
    text: withHolders({ ...text, meant }),
    claims,
    texts: withMeanings(texts, names),
    origins,
    names: names.table,
  }
}

/** What the text says of each claim that somebody should hear. Other work is let through between claims. */
async function foundIn(material: Material): Promise<Found[]> {
  const { text, claims, texts, names } = material
  const sentences = sentencesOf(text)
    .slice(0, MOST_SENTENCES)
    .map((span): ReadSentence => {
      const exact = text.text.slice(span.start, span.end)
      return { ...span, exact, statement: readStatement(exact, aboutText(text)) }
    })
  const found: Found[] = []
  for (const claim of claims) {
    const own = texts.get(claim.versionId)
    if (!own) continue
    const question = questionsOf(claim.kind).required[0] ?? 'true'
    const sighting = sightingOf(claimStatement(claim, own.text, question, withHolders(own)), sentences, names)
    if (sighting && concerns(material, claim, own, sighting)) found.push({ claim, sighting })
    await breathe()
  }
  return found
}

/**
 * Whether it is news: a copy of the claim's own origin is none, nor is another voice of an origin that supports it already.
 * The claim's own outlet saying otherwise is: a correction.
 */
function concerns({ text, origins }: Material, claim: Claim, own: OtherText, { relation }: Sighting): boolean {
  const root = (id: string | null) => (id === null ? null : (rootOrigin(id, origins) ?? null))
  const origin = root(text.originId)
  const isOwn = origin?.id === root(own.originId)?.id
  const isReprint = text.outletOriginId !== null && root(text.outletOriginId)?.id !== origin?.id
  if (isOwn) return relation !== 'supports' && !isReprint
  if (relation !== 'supports') return true
  const heard = claim.corroborations.some(
    one => !one.withdrawn && one.stance === 'supports' && root(one.originId)?.id === origin?.id,
  )
  return origin?.kind !== 'unknown' && !heard
}

/** Writes a finding and tells whom it concerns, unless it was said before in an earlier text of the article. */
async function tell(work: Work, job: Job, { claim, sighting }: Found): Promise<void> {
  const { db, viewer, at } = work
  const { newsroomId } = viewer
  const { start, end, exact, relation, reasons } = sighting
  const said = await saidBefore(work, job.versionId, claim.id, exact, relation)
  const id = uuidv7()
  const made = await db.finding.createMany({
    data: [
      {
        ...{ newsroomId, id, claimId: claim.id, versionId: job.versionId, start, end, exact, relation },
        reasons: reasons as unknown as Prisma.InputJsonValue,
        valueVersion: claim.valueVersion,
        createdAt: at,
      },
    ],
    skipDuplicates: true,
  })
  if (made.count === 0) return
  const notices =
    said ??
    (await listeners(work, claim, job.personId)).map(personId => ({ personId, readAt: null, dismissedAt: null }))
  await db.notice.createMany({
    data: notices.map(notice => ({ newsroomId, findingId: id, createdAt: at, ...notice })),
    skipDuplicates: true,
  })
}

/** What people made of the same sentence in an earlier text of the article; null where it was not there. */
async function saidBefore({ db, viewer }: Work, versionId: string, claimId: string, exact: string, relation: string) {
  const { newsroomId } = viewer
  const version = await db.articleVersion.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: versionId } },
    select: { articleId: true },
  })
  const before = await db.finding.findFirst({
    where: { newsroomId, claimId, exact, relation, articleVersion: { articleId: version.articleId } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { notices: { select: { personId: true, readAt: true, dismissedAt: true } } },
  })
  return before?.notices ?? null
}

/** Who made the claim or its value, and who signed it as it stands: those who are still here, without who brought the text. */
async function listeners({ db, viewer }: Work, claim: Claim, broughtBy: string): Promise<string[]> {
  const wanted = new Set([claim.createdBy.id, claim.valueBy.id, ...claim.approvals.map(one => one.personId)])
  wanted.delete(broughtBy)
  const members = await db.membership.findMany({
    where: { newsroomId: viewer.newsroomId, personId: { in: [...wanted] }, endedAt: null },
    select: { personId: true },
    orderBy: { personId: 'asc' },
  })
  return members.map(member => member.personId)
}
