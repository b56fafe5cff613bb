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
  /** The text that the article seems to be a copy or translation of, as far as nobody has decided: how much of it, in percent. */
  like: Likeness | null
}

/** Of whose text another is probably a copy, or a translation. */
export type Likeness = { outletName: string; share: number; translated: boolean }
