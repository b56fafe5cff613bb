/**
 * The everyday words of one theme, French and English, by what they mean: `name: [fr, en, kinds?]`. Words are written as in the tables of a language:
 * `_` joins those of a phrase, without its empty words ("mettre_fin" is "mettre fin à"). `kinds` are all that it is a kind of. A name that another
 * table has, too, is that concept, with more words.
 *
 * `opposites`: what stands before the `/` cannot be so together with what stands behind it, each with each.
 * `exclusives`: of each row a thing has one at most.
 */
export type Theme = {
  words: Readonly<Record<string, readonly [fr: string, en: string, kinds?: string]>>
  opposites: readonly string[]
  exclusives: readonly string[]
}
