import { languages } from '../../languages'
import { isListed } from '../../languages/listed'
import type { Statement } from '../statement'
import { shareMeaning } from './align'
import type { Meeting } from './meeting'

/** "17 îles, dont quatre": whether a figure tells some of what was told of before. */
export function isPart({ words, text, language }: Statement, at: number): boolean {
  const before = text
    .slice(Math.max(0, words[at].start - 24), words[at].start)
    .toLowerCase()
    .match(/\p{L}+/gu)
  const last = before?.at(-1)
  const { parting } = languages[language].comparison
  return words[at].only || (words[at + 1]?.only ?? false) || isListed(parting, last)
}

/** The number of some of what the claim tells of all ("dont quatre seulement", "sur les 29 communes, 24"); -1 where there is none. */
export function partOf({ other, alignment }: Meeting, at: number): number {
  const { words, figures } = other
  const { at: there } = alignment.matches[at]
  const whole = figures[words[there - 1]?.figure]
  for (let to = Math.max(alignment.from, there + 1); to < alignment.to; to++) {
    const figure = figures[words[to].figure]
    if (figure?.dimension !== 'count') continue
    if (isPart(other, to)) return to
    const isOfWhole = whole?.dimension === 'count' && figure.high < whole.low
    if (isOfWhole && (figure.unit === null || shareMeaning(words[to + 1] ?? words[to], words[there]))) return to
  }
  return -1
}
