import type { MatrixRow } from '../../corroboration/matrix/matrix'
import { wordsFor } from '../words'
import { wrap } from './lettering'
import { pictureWords } from './words'

/** A line of how a row stands, with how it is written. `leads`: it is of the claim that the row is read by; `disputed`: another claim is contradicted. */
export type StateLine = { words: string; size: number; weight: number; leads: boolean; disputed: boolean }

/** How a row stands in a picture: the leading claim, then the other claims that stand otherwise, in lines of so many units. */
export function stateLines(row: MatrixRow, locale: 'fr' | 'en', width: number): StateLine[] {
  const words = pictureWords[locale]
  const several = row.standings.length > 1
  const named = (question: 'said' | 'true', state: string, mark: string) =>
    several ? `${words.question[question]}${mark} ${state}` : state
  const leading = row.standings.flatMap(({ question, shown }) =>
    wrap(named(question, wordsFor(locale).standing[shown], ' :'), width, 12, 2).map(line => ({
      ...{ words: line, size: 12, weight: 600, leads: true, disputed: false },
    })),
  )
  const others = row.others.flatMap(({ question, shown, claims, disputed, replaced }) => {
    const state = named(question, wordsFor(locale).standing[shown].toLowerCase(), '')
    return wrap(words.others(claims, state, replaced), width, 11, 2).map(line => ({
      ...{ words: line, size: 11, weight: disputed ? 600 : 400, leads: false, disputed },
    }))
  })
  return [...leading, ...others]
}
