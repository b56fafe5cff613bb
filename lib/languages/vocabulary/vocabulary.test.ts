import { exclusives } from '../concept-exclusives'
import { opposites } from '../concept-opposites'
import { allExclusives, allOpposites, kindsOf } from '../concepts'
import { comparison as en } from '../en/comparison'
import { comparison as fr } from '../fr/comparison'
import { themes } from '.'
import { themeExclusives, themeOpposites } from './tables'

const known = new Set(
  [fr, en].flatMap(({ concepts, everyday }) => [...Object.keys(concepts), ...Object.keys(everyday)]),
)
const rows = Object.entries(themes).flatMap(([theme, { words }]) =>
  Object.entries(words).map(([name, row]) => ({ theme, name, row })),
)

it('holds the everyday words of the news', () => {
  expect(known.size).toBeGreaterThanOrEqual(2500)
  expect(allOpposites.length).toBeGreaterThanOrEqual(600)
  expect(allExclusives.length).toBeGreaterThanOrEqual(90)
})

it('names nothing as opposite, rival or kind that no table has words for', () => {
  const named = [...themeOpposites.flat(), ...themeExclusives.flat()]
  for (const { row } of rows) named.push(...(row.at(2) ?? '').split(' ').filter(Boolean))
  expect(named.filter(name => !known.has(name))).toEqual([])
})

it('tells of a concept in one theme alone', () => {
  const names = rows.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

it('lists no word twice in a row', () => {
  const twice = rows.filter(({ row }) =>
    row.slice(0, 2).some((list: string) => new Set(list.split(' ')).size < list.split(' ').length),
  )
  expect(twice.map(({ name }) => name)).toEqual([])
})

it('knows each pair once', () => {
  const pairs = themeOpposites.map(pair => [...pair].sort().join(' '))
  expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([])
})

it('sets no concept against itself, nor against what it is a kind of', () => {
  const wrong = allOpposites.filter(
    ([one, other]) => one === other || kindsOf.get(one)?.includes(other) || kindsOf.get(other)?.includes(one),
  )
  expect(wrong).toEqual([])
  const within = allExclusives.flatMap(row =>
    row.filter((name, at) => row.indexOf(name) !== at || kindsOf.get(name)?.some(kind => row.includes(kind))),
  )
  expect(within).toEqual([])
})

/** Words of two meanings that were so before: "vaincre" wins, "vaincu" has lost; "stérilité" stands for "fertilité". */
const meant = new Set(['vaincu', 'fertility', 'fils'])

it.each([
  ['French', fr],
  ['English', en],
] as const)('gives no word of %s two meanings that cannot both be so', (_, { concepts, everyday }) => {
  const meanings = new Map<string, Set<string>>()
  for (const [name, list] of [...Object.entries(concepts), ...Object.entries(everyday)])
    for (const word of (list ?? '').split(' ')) meanings.set(word, (meanings.get(word) ?? new Set()).add(name))
  const apart = (word: string) => {
    const names = meanings.get(word) ?? new Set()
    return (
      allOpposites.some(([one, other]) => names.has(one) && names.has(other)) ||
      allExclusives.some(row => row.filter(name => names.has(name)).length > 1)
    )
  }
  expect([...meanings.keys()].filter(word => word !== '' && !meant.has(word) && apart(word))).toEqual([])
})

it('keeps the first tables as they were', () => {
  expect(allOpposites.slice(0, opposites.length)).toEqual(opposites)
  expect(allExclusives.slice(0, exclusives.length)).toEqual(exclusives)
})
