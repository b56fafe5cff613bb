import type { Excerpt } from '../text/excerpt'

/** A passage of an article of the newsroom, in its paragraph. */
export type Cited = Excerpt & {
  articleId: string
  title: string
  outletName: string
  publishedAt: string
  url: string | null
  /** The address of the original page with the passage marked in it (a text fragment); null where the article has no address. */
  link: string | null
  language: string
}
