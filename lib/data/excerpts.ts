import 'server-only'
import type { Claim } from '../claims/claim'
import { mainPassage } from '../claims/claim'
import type { Viewer } from '../people/roles'
import type { Cited } from '../corroboration/cited'
import type { Surroundings } from '../corroboration/review-case'
import { excerpt } from '../text/excerpt'
import { deepLink } from '../text/text-fragment'
import { likeOthers } from './origin-proposals'
import { reading } from './transact'

/** The claim and what corroborates it, each in its paragraph. */
export async function readSurroundings(viewer: Viewer, claim: Claim): Promise<Surroundings> {
  const places = claim.corroborations.flatMap(({ id, evidence, originId }) =>
    evidence.type === 'article' ? [{ id, versionId: evidence.versionId, span: evidence.anchor, originId }] : [],
  )
  const versionIds = [...new Set([claim.versionId, ...places.map(place => place.versionId)])]
  const { rows, like } = await reading(viewer, async work => {
    const rows = await work.db.articleVersion.findMany({
      where: { newsroomId: viewer.newsroomId, id: { in: versionIds } },
      select: {
        id: true,
        text: true,
        article: {
          select: {
            id: true,
            title: true,
            publishedAt: true,
            url: true,
            language: true,
            originId: true,
            outlet: { select: { name: true } },
          },
        },
      },
    })
    return {
      rows,
      like: await likeOthers(
        work,
        rows.map(row => row.article.id),
      ),
    }
  })
  const byId = new Map(rows.map(row => [row.id, row]))
  // A source of another origin than its article's is one of which somebody has said so.
  const cite = (versionId: string, span: { start: number; end: number }, origin?: string | null): Cited => {
    const row = byId.get(versionId)
    if (!row) throw new Error('A passage without its text')
    const { id, title, publishedAt, url, language, originId, outlet } = row.article
    const link = url && deepLink(url, row.text, span)
    const of = { articleId: id, title, publishedAt, url, link, language, outletName: outlet.name }
    const copied = origin === originId ? (like.get(id) ?? null) : null
    return { ...excerpt(row.text, span), ...of, like: copied }
  }
  return {
    claim: cite(claim.versionId, mainPassage(claim).anchor),
    corroborations: Object.fromEntries(
      places.map(({ id, versionId, span, originId }) => [id, cite(versionId, span, originId)]),
    ),
  }
}
