import 'server-only'
import type { Claim } from '../claims/claim'
import { mainPassage } from '../claims/claim'
import type { Viewer } from '../people/roles'
import type { Cited } from '../corroboration/cited'
import type { Surroundings } from '../corroboration/review-case'
import { excerpt } from '../text/excerpt'
import { deepLink } from '../text/text-fragment'
import { reading } from './transact'

/** The claim and what corroborates it, each in its paragraph. */
export async function readSurroundings(viewer: Viewer, claim: Claim): Promise<Surroundings> {
  const places = claim.corroborations.flatMap(({ id, evidence }) =>
    evidence.type === 'article' ? [{ id, versionId: evidence.versionId, span: evidence.anchor }] : [],
  )
  const versionIds = [...new Set([claim.versionId, ...places.map(place => place.versionId)])]
  const rows = await reading(viewer, ({ db }) =>
    db.articleVersion.findMany({
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
            outlet: { select: { name: true } },
          },
        },
      },
    }),
  )
  const byId = new Map(rows.map(row => [row.id, row]))
  const cite = (versionId: string, span: { start: number; end: number }): Cited => {
    const row = byId.get(versionId)
    if (!row) throw new Error('A passage without its text')
    const { id, title, publishedAt, url, language, outlet } = row.article
    const link = url && deepLink(url, row.text, span)
    const of = { articleId: id, title, publishedAt, url, link, language, outletName: outlet.name }
    return { ...excerpt(row.text, span), ...of }
  }
  return {
    claim: cite(claim.versionId, mainPassage(claim).anchor),
    corroborations: Object.fromEntries(places.map(({ id, versionId, span }) => [id, cite(versionId, span)])),
  }
}
