import { rootOrigin } from '../corroboration/standings'
import type { ArticleLine, OccasionLine, OriginLine, OutletLine, StoryLine, TextLine } from './lines'
import type { Contents } from './release'

/** The parts of a release by id. Each throws for an id that is not in it: a release that was read has none. */
export type Lookup = {
  outlet: (id: string) => OutletLine
  origin: (id: string) => OriginLine
  story: (id: string) => StoryLine
  occasion: (id: string) => OccasionLine
  article: (id: string) => ArticleLine
  text: (id: string) => TextLine
  /** The id of the origin that counts for this one, followed through joins. */
  rootOf: (originId: string) => string
}

/** Looks things up in a release. */
export function lookup(release: Contents): Lookup {
  const origins = new Map(release.origins.map(origin => [origin.id, origin]))
  return {
    outlet: finder(release.outlets),
    origin: finder(release.origins),
    story: finder(release.stories),
    occasion: finder(release.occasions),
    article: finder(release.articles),
    text: finder(release.texts),
    rootOf: originId => rootOrigin(originId, origins)?.id ?? originId,
  }
}

function finder<T extends { id: string }>(lines: T[]): (id: string) => T {
  const byId = new Map(lines.map(line => [line.id, line]))
  return id => {
    const line = byId.get(id)
    if (!line) throw new Error(`The release does not hold ${id}`)
    return line
  }
}
