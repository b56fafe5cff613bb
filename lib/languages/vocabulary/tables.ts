import { themes } from '.'
import type { Theme } from './theme'

const all: readonly Theme[] = Object.values(themes)
const split = (list: string) => list.split(' ').filter(Boolean)

/** The words of one language in all themes: 0 French, 1 English. */
export function wordsOf(column: 0 | 1): Partial<Record<string, string>> {
  const words: Record<string, string> = {}
  for (const theme of all)
    for (const name in theme.words) {
      const list = theme.words[name][column]
      words[name] = words[name] ? `${words[name]} ${list}` : list
    }
  return words
}

/** What is a kind of what, in all themes: the narrower, then all that it is. */
export const themeKinds: readonly (readonly [name: string, kinds: readonly string[]])[] = all.flatMap(({ words }) =>
  Object.entries(words).flatMap(([name, [, , kinds]]) => (kinds ? [[name, split(kinds)] as const] : [])),
)

/** What cannot both be so of one thing, in all themes, as pairs. */
export const themeOpposites: readonly (readonly [string, string])[] = all.flatMap(({ opposites }) =>
  opposites.flatMap(row => {
    const [these, those] = row.split('/').map(split)
    return these.flatMap(one => those.map(other => [one, other] as const))
  }),
)

/** Rows of which a thing has one at most, in all themes. */
export const themeExclusives: readonly (readonly string[])[] = all.flatMap(({ exclusives }) => exclusives.map(split))
