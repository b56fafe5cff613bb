import 'server-only'
import type { Question } from '../corroboration/corroboration'
import { sameName } from '../corroboration/names/key'
import {
  proposeOrigin,
  readSources,
  type ProposedOrigin,
  type ReadSources,
} from '../corroboration/origins/proposed-origin'
import { languages, type LanguageCode } from '../languages'
import type { Span } from '../text/span'
import { nameTableOf } from './news-names'
import type { ReadingWork } from './text-reading'

/** A proposed origin with its row, where the newsroom has one of that name; null for the article's own origin. */
export type PassageOrigin = ProposedOrigin & { originId: string | null }

/** Sources of the last texts read, by version and the outlets known then: a page asks of many passages of few texts. */
const kept = new Map<string, ReadSources>()
const mostKept = 64

/**
 * The origin to propose when this passage is recorded for this question: whom the text has it from there. `own` (with the
 * article's origin) where it names nobody. Names of one person or medium meet in the names table.
 */
export async function proposedOrigin(
  work: ReadingWork,
  asked: { versionId: string; passage: Span; question: Question },
): Promise<PassageOrigin> {
  const { db } = work
  const { newsroomId } = work.viewer
  const version = await db.articleVersion.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: asked.versionId } },
    select: { text: true, article: { select: { language: true, originId: true, outlet: { select: { name: true } } } } },
  })
  const { language, originId, outlet } = version.article
  const outlets = await db.outlet.findMany({ where: { newsroomId }, select: { name: true }, orderBy: { name: 'asc' } })
  const names = outlets.map(one => one.name)
  const key = JSON.stringify([asked.versionId, language, outlet.name, names])
  const sources =
    kept.get(key) ??
    readSources(version.text, {
      language: language in languages ? (language as LanguageCode) : null,
      outlets: names,
      own: outlet.name,
    })
  const oldest = kept.keys().next().value
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(key, sources)

  const proposed = proposeOrigin(sources, asked.passage, asked.question)
  if (proposed.code === 'own') return { ...proposed, originId }
  if (proposed.kind === 'unknown') return { ...proposed, originId: await unknownOrigin(work) }
  const origins = await db.origin.findMany({
    where: { newsroomId, kind: 'known' },
    select: { id: true, name: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const table = await nameTableOf(work)
  const found =
    proposed.name === null ? null : origins.find(origin => sameName(origin.name, proposed.name ?? '', table))
  return { ...proposed, originId: found?.id ?? null }
}

/** The newsroom's origin that stands for reports by nobody, where it has one. */
async function unknownOrigin({ db, viewer }: ReadingWork): Promise<string | null> {
  const found = await db.origin.findFirst({
    where: { newsroomId: viewer.newsroomId, kind: 'unknown', outletId: null },
    select: { id: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return found?.id ?? null
}
