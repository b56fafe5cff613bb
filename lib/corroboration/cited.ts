import type { Excerpt } from '../text/excerpt'

/** A passage of an article of the newsroom, in its paragraph. */
export type Cited = Excerpt & {
  articleId: string
  title: string
  outletName: string
  publishedAt: string
  url: string | null
  language: string
}
