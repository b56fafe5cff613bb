import { allExclusives, allOpposites, converse, mutual, realms, unique, type ConceptName } from '../languages/concepts'
import type { Lexeme } from './statement-lexicon'

const ids = new Map<string, number>()
const named: string[] = []
const opposed: number[][] = []
/** For each concept the rows of exclusives (and countries) that it is in. */
const rivals: number[][] = []

/** The number of a concept or a country (`place:FR`), made on first sight. */
export function idOf(name: string): number {
  let id = ids.get(name)
  if (id === undefined) {
    id = named.push(name) - 1
    ids.set(name, id)
    opposed.push([])
    rivals.push([])
  }
  return id
}

for (const [one, other] of allOpposites) {
  opposed[idOf(one)].push(idOf(other))
  opposed[idOf(other)].push(idOf(one))
}
allExclusives.forEach((row, index) => {
  for (const name of row) rivals[idOf(name)].push(index)
})
const conversePairs = new Set(converse.flatMap(([a, b]) => [`${idOf(a)} ${idOf(b)}`, `${idOf(b)} ${idOf(a)}`]))
const uniques = new Set(unique.map(idOf))
const mutuals = new Set(mutual.map(idOf))

/** Whether the two tell one deal from its two sides: buying and selling. */
export function areConverse(a: number, b: number): boolean {
  return conversePairs.has(`${a} ${b}`)
}

/** Whether a thing has one of it: one place of birth, one capital, one director. */
export function isUnique({ concepts }: Lexeme): boolean {
  return concepts.some(id => uniques.has(id))
}

/** Whether it holds both ways. */
export function isMutual({ concepts }: Lexeme): boolean {
  return concepts.some(id => mutuals.has(id))
}

const realmIds = realms.map(idOf)
const isGeneral = new Set<number>(realmIds)

/** The realm (person, work, place …) that a word belongs to; -1 where none is known. */
export function realmOf({ concepts, kinds }: Lexeme): number {
  return realmIds.find(id => concepts.includes(id) || kinds.includes(id)) ?? -1
}

/** What anybody may be besides what else one is: "la deuxième femme à entrer au gouvernement". */
const anybody = new Set((['woman', 'man'] as const).map(idOf))

/** Whether two words name kinds of one realm that have nothing else in common: an accountant and a singer. */
export function areApart(a: Lexeme, b: Lexeme): boolean {
  const close = (lexeme: Lexeme) => [...lexeme.concepts, ...lexeme.kinds].filter(id => !isGeneral.has(id))
  const isAnybody = ({ concepts }: Lexeme) => concepts.some(id => isGeneral.has(id) || anybody.has(id))
  if (isAnybody(a) || isAnybody(b)) return false
  const theirs = close(b)
  return a.kinds.length > 0 && b.kinds.length > 0 && !close(a).some(id => theirs.includes(id))
}

/** The row of countries, of which a thing is in one. */
const COUNTRIES = allExclusives.length

/** The number of the concept of a country, by its ISO 3166 code. */
export function countryId(code: string): number {
  const id = idOf(`place:${code}`)
  if (!rivals[id].includes(COUNTRIES)) rivals[id].push(COUNTRIES)
  return id
}

/** The number of a concept; the same in every language. */
export function conceptId(name: ConceptName): number {
  return idOf(name)
}

/** The name of a concept, for explanations. */
export function conceptName(id: number): string {
  return named[id] ?? ''
}

/** Whether two concepts cannot both be so of one thing. */
export function areOpposite(a: number, b: number): boolean {
  return opposed[a].includes(b)
}

/** Whether two concepts stand in one row of which a thing has one. */
export function areRivals(a: number, b: number): boolean {
  return a !== b && rivals[a].some(row => rivals[b].includes(row))
}

/** Whether the concept is a country; towns and regions are kinds of theirs. */
export function isPlace(id: number): boolean {
  return rivals[id].includes(COUNTRIES)
}
