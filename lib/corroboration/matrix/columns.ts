import type { Origin } from '../corroboration'
import { rootOrigin } from '../standings'
import type { MatrixArticle, MatrixColumn, MatrixSource } from './matrix'

/** A source that has no outlet of its own (a call, a document, an address): it stands under its origin. */
export type Outside = { originId: string | null; outletId: string | null; name: string; at: string }

/** Where an outlet's column is: its own id, or the origin's for a source without an outlet. */
export function columnIdOf(source: { outletId: string | null; originId: string | null; name: string }): string {
  return source.outletId ?? source.originId ?? `source ${source.name}`
}

type Seat = { id: string; name: string; outletId: string | null; originId: string | null; at: string }

/**
 * The columns of a story: every outlet with an article in it or cited in it, grouped by the origin it stands for there. An outlet
 * that only reprints stands under the origin of what it reprints; one that has anything of its own stands under its own. Groups
 * come in the order of first publication; in a group the outlet whose origin it is leads, else the first to publish.
 */
export function columnsOf(
  { articles, outlets, origins }: Pick<MatrixSource, 'articles' | 'outlets' | 'origins'>,
  outside: readonly Outside[],
): MatrixColumn[] {
  const byId = new Map(origins.map(origin => [origin.id, origin]))
  const names = new Map(outlets.map(outlet => [outlet.id, outlet.name]))
  const seats = seatsOf(articles, outside, names, byId)
  const groups = new Map<string, Seat[]>()
  for (const seat of [...seats].sort(byFirst)) {
    const key = seat.originId ?? `none ${seat.id}`
    groups.set(key, [...(groups.get(key) ?? []), seat])
  }
  let number = 0
  return [...groups.values()].flatMap(group => {
    const origin = group[0]?.originId ? (byId.get(group[0].originId) ?? null) : null
    const known = origin !== null && origin.kind !== 'unknown'
    const counted = known ? ++number : null
    const lead = group.find(seat => origin?.outletId != null && seat.outletId === origin.outletId) ?? group[0]
    return [...group]
      .sort((a, b) => Number(b === lead) - Number(a === lead))
      .map((seat): MatrixColumn => ({
        id: seat.id,
        name: seat.name,
        outletId: seat.outletId,
        originId: seat.originId,
        origin: counted,
        originName: origin?.name ?? seat.name,
        lead: seat === lead,
      }))
  })
}

function seatsOf(
  articles: readonly MatrixArticle[],
  outside: readonly Outside[],
  names: ReadonlyMap<string, string>,
  origins: ReadonlyMap<string, Origin>,
): Seat[] {
  const pieces = new Map<string, { origins: Set<string>; at: string }>()
  for (const article of articles) {
    const piece = pieces.get(article.outletId) ?? { origins: new Set<string>(), at: '' }
    piece.origins.add(rootOrigin(article.originId, origins)?.id ?? article.originId)
    piece.at = earlier(piece.at, article.publishedAt)
    pieces.set(article.outletId, piece)
  }
  const own = new Map<string, string>()
  for (const origin of origins.values())
    if (origin.outletId !== null) own.set(origin.outletId, rootOrigin(origin.id, origins)?.id ?? origin.id)
  const seats = new Map<string, Seat>()
  for (const [outletId, { origins: heard, at }] of pieces) {
    const home = own.get(outletId)
    const originId = home !== undefined && heard.has(home) ? home : ([...heard][0] ?? null)
    seats.set(outletId, { id: outletId, name: names.get(outletId) ?? '', outletId, originId, at })
  }
  for (const { outletId, originId, name, at } of outside) {
    const root = originId === null ? null : (rootOrigin(originId, origins)?.id ?? originId)
    const id = columnIdOf({ outletId, originId: root, name })
    const before = seats.get(id)
    if (before) before.at = earlier(before.at, at)
    else {
      const shown = (outletId === null ? undefined : names.get(outletId)) ?? name
      seats.set(id, { id, name: shown, outletId, originId: root, at })
    }
  }
  return [...seats.values()]
}

function earlier(a: string, b: string): string {
  if (a === '' || b === '') return a || b
  return a < b ? a : b
}

function byFirst(a: Seat, b: Seat): number {
  if (a.at !== b.at) return a.at === '' ? 1 : b.at === '' ? -1 : a.at < b.at ? -1 : 1
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1
}
