import 'server-only'
import { shownStandings } from '../claims/claim'
import type { ImportCheck, ReleaseSummary } from '../exports/claim-set'
import { inOrder, toLines, type Contents, type Release } from '../exports/release'
import { parseRelease } from '../imports/release'
import { withPeople } from '../imports/renamed'
import type { Viewer } from '../people/roles'
import { fail, ok, type Failure, type Result } from '../result'
import { sha256 } from '../text/sha256'
import { ofClaim } from './chain'
import { claimsWhere } from './claim-rows'
import { creating } from './creations'
import type { Prisma } from './generated/client'
import { knownPeople, peopleOf, storePeople } from './imported-people'
import { listNames } from './names'
import { contentsOf } from './release-contents'
import { releaseColumns, toReleaseSummary } from './release-rows'
import { storeContents } from './release-store'
import { indexAll } from './shortlist-rebuild'
import { reading, refuse, writing, type Work } from './transact'

/** Reads a release and says what importing it would do. Writes nothing. Failures: those of `parseRelease`. */
export async function checkImport(viewer: Viewer, text: string): Promise<Result<ImportCheck>> {
  const parsed = parseRelease(text)
  if (!parsed.ok) return parsed
  const { id, newsroom, set, number, title, publishedAt, publishedBy, originsNeeded, lines } = parsed.value.manifest
  return reading(viewer, async ({ db }) => {
    const people = peopleOf(parsed.value)
    const known = await knownPeople(db, people)
    const { originsNeeded: originsNeededNow } = await db.newsroom.findUniqueOrThrow({
      where: { id: viewer.newsroomId },
    })
    return ok({
      release: { id, newsroom, set, number, title, publishedAt, publishedBy, originsNeeded, lines },
      sha256: sha256(text),
      people: people.map(({ id, name }) => ({ name, here: known.get(id) === name })),
      originsNeededNow,
      empty: await isEmpty(db, viewer.newsroomId),
    })
  })
}

/**
 * Stores a release in an empty newsroom, whole: ids, texts, claims as signed, who did what, its set, and the release itself
 * with the same bytes. One transaction, with entries of the history; in the end everything is read back, and if its lines are
 * not those of the file nothing is stored. Who has no account here is kept as a name only: a disabled person that cannot
 * sign in. Failures: those of `parseRelease`, `newsroom_not_empty`.
 */
export async function importRelease(viewer: Viewer, id: string, text: string): Promise<Result<ReleaseSummary>> {
  const parsed = parseRelease(text)
  if (!parsed.ok) return parsed
  const store = (work: Work) =>
    creating(work, 'import', id, { sha256: sha256(text) }, async () => {
      await work.db.$executeRaw`SELECT set_config('statement_timeout', '60s', true)`
      return storeWhole(work, parsed.value, text)
    })
  return writing(viewer, store, { timeout: 120_000 })
}

async function storeWhole(work: Work, release: Release, text: string): Promise<ReleaseSummary> {
  const { db } = work
  const { newsroomId } = work.viewer
  await db.$queryRaw`SELECT "id" FROM "newsroom" WHERE "id" = ${newsroomId}::uuid FOR UPDATE`
  if (!(await isEmpty(db, newsroomId))) refuse(notEmpty())
  const { manifest, ...contents } = release
  await adoptNeeded(work, manifest.originsNeeded)
  const ids = await storePeople(work, release)
  const ours = withPeople(contents, ids)
  await storeContents(work, ours)
  await indexAll(work)
  const summary = await storeRelease(work, release, text, ids)
  recordImport(work, release, summary)
  await demandSame(work, ours)
  return summary
}

const notEmpty = (): Failure =>
  fail('conflict', 'newsroom_not_empty', 'A release can only be imported into a newsroom that holds no work yet.')

async function isEmpty(db: Prisma.TransactionClient, newsroomId: string): Promise<boolean> {
  const where = { newsroomId }
  const count =
    (await db.outlet.count({ where })) +
    (await db.origin.count({ where })) +
    (await db.story.count({ where })) +
    (await db.article.count({ where })) +
    (await db.claimSet.count({ where }))
  return count === 0
}

/** Standings count with the newsroom's N: the file's becomes ours, so that they stay what they were. */
async function adoptNeeded({ db, viewer, record }: Work, originsNeeded: number) {
  const { newsroomId } = viewer
  const before = await db.newsroom.findUniqueOrThrow({ where: { id: newsroomId } })
  if (before.originsNeeded === originsNeeded) return
  await db.newsroom.update({ where: { id: newsroomId }, data: { originsNeeded, version: { increment: 1 } } })
  record({
    type: 'newsroom.changed',
    subject: 'newsroom',
    subjectId: newsroomId,
    data: { before: { originsNeeded: before.originsNeeded }, after: { originsNeeded } },
  })
}

async function storeRelease(
  { db, viewer }: Work,
  { manifest, claims }: Release,
  text: string,
  ids: ReadonlyMap<string, string>,
): Promise<ReleaseSummary> {
  const { newsroomId } = viewer
  const { id, set, number, title, note, format, snapshot, eventHead, publishedAt, publishedBy } = manifest
  const publishedById = ids.get(publishedBy.id) ?? publishedBy.id
  await db.claimSet.create({
    data: { newsroomId, ...set, createdById: viewer.personId, createdAt: new Date(publishedAt) },
  })
  await db.claimSetMember.createMany({ data: claims.map(claim => ({ newsroomId, setId: set.id, claimId: claim.id })) })
  const bytes = Buffer.from(text)
  const row = await db.release.create({
    data: {
      newsroomId,
      id,
      number,
      title,
      note,
      format,
      bytes,
      snapshot,
      publishedById,
      setId: set.id,
      sha256: sha256(bytes),
      claimCount: claims.length,
      eventSequence: eventHead.sequence,
      eventHash: eventHead.hash,
      publishedAt: new Date(publishedAt),
    },
    select: releaseColumns,
  })
  return toReleaseSummary(row, await listNames(db, [publishedById]))
}

function recordImport(
  { record }: Work,
  { manifest, articles, claims, facts }: Release,
  { id, sha256: hash }: ReleaseSummary,
) {
  const { newsroom, set, number, eventHead, lines } = manifest
  record({
    type: 'release.imported',
    subject: 'release',
    subjectId: id,
    data: { from: newsroom, number, sha256: hash, eventHead, lines },
  })
  record({ type: 'set.imported', subject: 'set', subjectId: set.id, data: { name: set.name, releaseId: id } })
  for (const article of articles) {
    record({
      type: 'article.imported',
      subject: 'article',
      subjectId: article.id,
      articleId: article.id,
      data: { title: article.title, releaseId: id },
    })
  }
  for (const claim of claims) {
    const standings = shownStandings(claim)
    record({
      type: 'claim.imported',
      ...ofClaim(claim),
      data: { releaseId: id, version: claim.version, kind: claim.kind, value: claim.value, standings },
    })
  }
  for (const fact of facts) {
    record({
      type: 'fact.imported',
      subject: 'fact',
      subjectId: fact.id,
      data: { releaseId: id, title: fact.title, claims: fact.claims },
    })
  }
}

/** Reads everything back as a release would; throws, and so undoes the import, when it is not what the file holds. */
async function demandSame({ db, viewer }: Work, contents: Contents) {
  const { newsroomId } = viewer
  const claims = await claimsWhere(db, newsroomId, {})
  const stored = await contentsOf(db, newsroomId, claims)
  if (toLines(inOrder(stored)) !== toLines(inOrder(contents)))
    throw new Error('What was imported does not read back as what the file holds')
}
