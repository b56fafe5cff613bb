import 'server-only'
import { readZones } from '../articles/zones'
import { readMentions } from '../corroboration/names/mentions'
import { signatureOf } from '../corroboration/origins/signature'
import { readText } from '../corroboration/origins/same-dispatch'
import { languages, type LanguageCode } from '../languages'
import { proposeOrigins } from './origin-finding'
import type { ReadingWork } from './transact'
import { toZones } from './zones'

/** Longer texts are read up to here: a name or a credit that only stands behind is found by people alone. */
const LONGEST = 400_000

/**
 * Reads the newest text of an article for its names, its signature and where it has its information from, in place of what
 * was read before. To be called in the transaction that writes a version, its zones or its language. Nothing is decided.
 */
export async function takeInText(work: ReadingWork, articleId: string): Promise<void> {
  const { db } = work
  const { newsroomId } = work.viewer
  const version = await db.articleVersion.findFirst({
    where: { newsroomId, articleId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      text: true,
      zones: { orderBy: { start: 'asc' } },
      article: { select: { language: true } },
    },
  })
  if (!version) return
  const text = version.text.slice(0, LONGEST)
  const stored = toZones(version.zones)
  const zones = (stored.length > 0 ? stored : readZones(text)).filter(zone => zone.end <= text.length)
  const { language } = version.article
  const readAs = language in languages ? (language as LanguageCode) : null

  const ofArticle = { newsroomId, articleVersion: { articleId } }
  await db.nameMention.deleteMany({ where: ofArticle })
  const mentions = readMentions(text, readAs, zones)
  await db.nameMention.createMany({
    data: mentions.map(({ span, ...mention }) => ({ newsroomId, versionId: version.id, ...mention, ...span })),
  })
  await db.textSignature.deleteMany({ where: ofArticle })
  const read = readText(text, zones)
  const hashes = signatureOf(read.words)
  await db.textSignature.create({ data: { newsroomId, versionId: version.id, hashes } })
  await proposeOrigins(work, articleId, { text, zones, read, hashes })
}
