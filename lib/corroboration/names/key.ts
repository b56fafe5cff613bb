import { normalForm } from '../../text/normal-form'
import { fromCyrillic } from './cyrillic'
import { foldRomanised } from './romanised'

/**
 * A key of one name of a person, place or organisation that does not depend on how it is spelled: "Umerov", "Oumerov" and
 * "Умєров" have one, so have "Kiev", "Kyiv" and "Kiew". It folds case, accents, hyphens, doubled letters, Cyrillic, and the
 * English, French and German ways of writing foreign sounds; it knows no names: "Pékin" and "Beijing" only meet in a names
 * table. Words keep their order, one space between. Empty where there is no letter or digit. Linear; never throws.
 */
export function nameKey(name: string): string {
  return plainSpelling(name)
    .split(' ')
    .map(word => foldRomanised(cyrillic.test(word) ? withoutMarks(fromCyrillic(word)) : withoutMarks(word)))
    .join(' ')
}

const cyrillic = /[\u0400-\u04FF]/

/**
 * A spelling with case, spaces, hyphens, dots and apostrophes evened out; accents and script stay. Two names of one plain
 * spelling are written alike.
 */
export function plainSpelling(name: string): string {
  return normalForm(name.slice(0, LONGEST_NAME))
    .text.toLowerCase()
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Beyond this many units nothing is a name. */
const LONGEST_NAME = 400

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđðþı]/g, letter => ligatures[letter] ?? letter)
}

/** A name that people confirmed, as the comparison needs it: its id and all its spellings. */
export type TabledName = { id: string; spellings: readonly string[] }

/**
 * What people said of names: which spellings are one name (joined), which are not in spite of their looks (split: one key, two
 * names), and which several people bear (namesakes). Made by `nameTable`.
 */
export type NameTable = {
  /** Plain spelling → name id; null where several names are written alike. */
  spellings: ReadonlyMap<string, string | null>
  /** Key → name id; null where people split the names of one key. */
  keys: ReadonlyMap<string, string | null>
  /** Key of what several bear → the ids of those who do. */
  bearers: ReadonlyMap<string, readonly string[]>
  /** Last word of such a key → the key; null where several end so. */
  lastWords: ReadonlyMap<string, string | null>
}

/** Whom the names that several bear mean in one text: key → name id. What is not in it nobody knows. */
export type Meant = ReadonlyMap<string, string>

/** The table of these names. The order of names does not matter. */
export function nameTable(names: readonly TabledName[]): NameTable {
  const spellings = new Map<string, string | null>()
  const keys = new Map<string, string | null>()
  const bearers = new Map<string, Set<string>>()
  const put = (map: Map<string, string | null>, key: string, id: string) => {
    if (key) map.set(key, map.has(key) && map.get(key) !== id ? null : id)
  }
  for (const { id, spellings: all } of names) {
    for (const spelling of all) {
      put(spellings, plainSpelling(spelling), id)
      put(keys, nameKey(spelling), id)
    }
  }
  for (const { id, spellings: all } of names)
    for (const spelling of all) {
      if (spellings.get(plainSpelling(spelling)) !== null) continue
      const key = nameKey(spelling)
      if (key) bearers.set(key, (bearers.get(key) ?? new Set()).add(id))
    }
  const lastWords = new Map<string, string | null>()
  for (const key of bearers.keys()) if (key.includes(' ')) put(lastWords, key.slice(key.lastIndexOf(' ') + 1), key)
  return { spellings, keys, bearers: new Map(Array.from(bearers, ([key, ids]) => [key, [...ids]])), lastWords }
}

/** The key under which several bear this name: as it is written, or by its last word alone. Null where nobody said so. */
export function namesakeKey(name: string, table: NameTable): string | null {
  if (table.bearers.size === 0 || table.spellings.get(plainSpelling(name))) return null
  const key = nameKey(name)
  if (table.bearers.has(key)) return key
  return table.keys.has(key) ? null : (table.lastWords.get(key) ?? null)
}

/**
 * What a name stands for: two names are one where this is the same string. The table's word first (its spelling, then its
 * key), else the key; a spelling of a split key that nobody placed stands for itself. A name that several bear stands for the
 * one that is `meant`, and where that is not known for nobody in particular (`isOpen`).
 */
export function nameIdentity(name: string, table?: NameTable, meant?: Meant | null): string {
  const key = nameKey(name)
  if (!table) return key
  const namesake = namesakeKey(name, table)
  if (namesake !== null) {
    const id = meant?.get(namesake)
    return id === undefined ? `${OPEN}${namesake}` : `name:${id}`
  }
  const plain = plainSpelling(name)
  const placed = table.spellings.get(plain) ?? table.keys.get(key)
  if (placed) return `name:${placed}`
  return placed === null ? `spelling:${plain}` : key
}

const OPEN = 'namesake:'

/** Whether an identity is that of one of several namesakes, nobody knows of which. */
export const isOpen = (identity: string): boolean => identity.startsWith(OPEN)

/**
 * Whether two spellings are one name: by the table where it knows them, else by their keys. Empty names are no name; one of
 * namesakes is none but where it is known which.
 */
export function sameName(a: string, b: string, table?: NameTable, meant: readonly (Meant | null)[] = []): boolean {
  const identity = nameIdentity(a, table, meant[0])
  return identity !== '' && !isOpen(identity) && identity === nameIdentity(b, table, meant[1])
}

/**
 * Whether two spellings may be one name, for finding and not for deciding: they are one name, or one of them is the last name
 * alone of the other ("Umerov", "Roustem Oumerov"). Names that people set apart are not found for one another.
 */
export function mayBeSameName(a: string, b: string, table?: NameTable): boolean {
  if (nameIdentity(a, table) === nameIdentity(b, table)) return nameKey(a) !== ''
  const [first, second] = [a, b].map(name => nameIdentity(name, table))
  const isSettled = [first, second].filter(identity => identity.includes(':')).length === 2
  if (isSettled) return false
  const [short, long] = [nameKey(a), nameKey(b)].sort((x, y) => x.split(' ').length - y.split(' ').length)
  return short.length >= SHORTEST && !short.includes(' ') && long.endsWith(` ${short}`)
}

/** A last name of fewer letters is looked for in full only. */
const SHORTEST = 3
