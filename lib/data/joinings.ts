import 'server-only'
import { toJoinable, type ToRead } from '../corroboration/matrix/joinable'
import type { ProposedFact } from '../corroboration/matrix/matrix'
import { proposeFacts, type Joinable } from '../corroboration/matrix/propose-facts'
import type { KindAndValue } from '../claims/value-columns'
import type { Viewer } from '../people/roles'
import { apartAmong } from './claims-apart'
import { claimRows } from './matrix-rows'
import { meantBy, namesInArticles } from './name-meanings'
import { reading } from './transact'

/** Claims as they were read last, by all that reading them depends on. Reading is pure: what is kept is only spared work. */
const kept = new Map<string, Joinable>()
const MOST_KEPT = 6_000

/** The joinings that the machine proposes for a story, without those that were dismissed; null when there is no such story. */
export async function proposeJoinings(viewer: Viewer, storyId: string): Promise<ProposedFact[] | null> {
  const { newsroomId } = viewer
  const found = await reading(viewer, async work => {
    const { db } = work
    if ((await db.story.count({ where: { newsroomId, id: storyId } })) === 0) return null
    const rows = await claimRows(db, newsroomId, storyId)
    const versions = await db.articleVersion.findMany({
      where: { newsroomId, id: { in: [...new Set(rows.map(row => row.versionId))] } },
      select: { id: true, text: true, article: { select: { language: true, publishedAt: true } } },
    })
    const ids = rows.map(row => row.id)
    const names = await namesInArticles(work, new Set(rows.map(row => row.articleId)))
    return { rows, versions, apart: await apartAmong(db, newsroomId, ids), names }
  })
  if (!found) return null
  const texts = new Map(found.versions.map(version => [version.id, version]))
  const claims: Joinable[] = []
  for (const [at, { kind, value, start, end, ...row }] of found.rows.entries()) {
    // Reading a thousand claims takes a while the first time: others are served meanwhile.
    if (at % 25 === 24) await new Promise(resolve => setImmediate(resolve))
    const version = texts.get(row.versionId)
    if (!version) continue
    const claim = { kind, value } as KindAndValue
    const { id, articleId, occasionId } = row
    const { language, publishedAt } = version.article
    const toRead: ToRead = {
      ...claim,
      ...{ id, articleId, occasionId, row: row.factId ?? id },
      ...{ text: version.text, span: { start, end }, language, publishedAt },
    }
    const joinable = keptOrRead(toRead, row.versionId, row.version)
    const meant = meantBy(found.names.meanings.get(articleId))
    claims.push(meant ? { ...joinable, statement: { ...joinable.statement, meant } } : joinable)
  }
  return proposeFacts(claims, found.apart, found.names.table)
}

function keptOrRead(claim: ToRead, versionId: string, version: number): Joinable {
  const { id, row, language, publishedAt } = claim
  const key = [id, versionId, version, row, language, publishedAt].join(' ')
  const known = kept.get(key)
  if (known) return known
  const read = toJoinable(claim)
  const oldest = kept.keys().next().value
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(key, read)
  return read
}
