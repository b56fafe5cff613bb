import { is } from './word-kinds'
import { has } from './page'
import type { Page, Run } from './page'
import { phraseAfter } from './phrase'
import { kind } from './columns'

/** "selon Axios, citant des responsables", "…, cité par l'agence": the source behind the source that ends at `last`, or null. */
export function relayAfter(page: Page, last: number, ceiling: number): Run | null {
  let at = last + 1
  if (at <= ceiling && page.kind[at] === kind.comma) at++
  if (at <= ceiling && has(page, at, is.relative)) at++
  if (at > ceiling || page.word[at] === 0 || !page.lexicon.relays.has(page.word[at])) return null
  return phraseAfter(page, has(page, at + 1, is.by) ? at + 2 : at + 1, ceiling)
}
