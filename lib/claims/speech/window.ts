import { sentenceOf } from './page'
import type { Page, Run } from './page'

/** How far a reading looks within a sentence, in tokens: keeps a text without full stops linear. */
const REACH = 400

/** The sentence around a token, cut to `REACH` on both sides. */
export function windowOf(page: Page, at: number): Run {
  const sentence = sentenceOf(page, at)
  return { first: Math.max(sentence.first, at - REACH), last: Math.min(sentence.last, at + REACH) }
}
