import { firstKinds, kindsOf } from '../languages/concepts'
import type { ComparisonData } from '../languages/comparison'
import { countryId, idOf } from './statement-concepts'
import { HEAD, type WordForms } from './statement-stems'

/** Concepts and kinds, by a form of a word. */
type ByForm = Map<string, Meaning>
/** What a word means, and what that is a kind of. */
export type Meaning = { concepts: readonly number[]; kinds: readonly number[] }

/** One word or phrase of a table, with what it means. */
type Entry = { entry: string; concept: number | null; kinds: readonly number[]; isEveryday: boolean }

/** What may be a form of a verb, too: "arrêté", "réduit", "élu". */
const isBent = /...(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ert|ed|ing)$/

const none: readonly number[] = []
const words = (list: string) => list.split(' ').filter(Boolean)

/** What the words of a language mean. */
export type Meanings = {
  /** What a word means by its stem, its lighter form and as it is printed in lower case. */
  of: (stem: string, light: string, printed: string) => Meaning | undefined
  /** Of two or three words in a row, by their stems with a space between; those are there that begin with a word asked for before. */
  phrases: ReadonlyMap<string, Meaning>
  /** Of a word behind a small one ("en cours", "sous-estimer"), by that and its own lighter form, likewise. */
  bound: ReadonlyMap<string, Meaning>
}

/** Reads the tables of a language, with `isEveryday` those of everyday words, too. */
export function readMeanings(
  data: ComparisonData,
  { stemOf, lightOf, headOf }: WordForms,
  isEveryday: boolean,
): Meanings {
  // What is listed as it is printed means that alone: "foie" is not "foi", though both are cut to one form.
  const printed: ByForm = new Map()
  const meanings: ByForm = new Map()
  const byStem: ByForm = new Map()
  const put = (map: ByForm, key: string, concept: number | null, kinds: readonly number[]) => {
    const meaning = map.get(key) ?? { concepts: none, kinds: none }
    const isNew = concept !== null && !meaning.concepts.includes(concept)
    map.set(key, {
      concepts: isNew ? [...meaning.concepts, concept] : meaning.concepts,
      kinds: kinds.length > 0 ? [...new Set([...meaning.kinds, ...kinds])] : meaning.kinds,
    })
  }
  const small = new Set(words(data.empty))
  const phrases: ByForm = new Map()
  const bound: ByForm = new Map()
  const mean = ({ entry, concept, kinds, isEveryday }: Entry) => {
    const parts = /[_-]/.test(entry) ? words(entry.replace(/[_-]/g, ' ')) : [entry]
    if (isEveryday && parts.length === 2 && small.has(parts[0])) {
      return put(bound, `${parts[0]} ${lightOf(parts[1])}`, concept, kinds)
    }
    if (parts.length > 1) return put(phrases, parts.map(stemOf).join(' '), concept, kinds)
    put(printed, entry, concept, kinds)
    put(meanings, lightOf(entry), concept, kinds)
    put(byStem, stemOf(entry), concept, kinds)
  }
  // Entries wait by the first letters of their stems until a word that begins with them is met: few of all are ever needed.
  const waiting = new Map<string, Entry[]>()
  const wait = (entry: string, concept: number | null, kinds: readonly number[], isEveryday = false) => {
    const at = entry.search(/[_-]/)
    const second = isEveryday && at > 0 && small.has(entry.slice(0, at)) && entry.length > at + 1
    const head = headOf(second ? entry.slice(at + 1) : at > 0 ? entry.slice(0, at) : entry)
    const row = waiting.get(head)
    if (row) row.push({ entry, concept, kinds, isEveryday })
    else waiting.set(head, [{ entry, concept, kinds, isEveryday }])
  }
  const open = (head: string) => {
    const row = waiting.get(head)
    if (!row) return
    waiting.delete(head)
    row.forEach(mean)
  }
  const kinds = isEveryday ? kindsOf : firstKinds
  const read = (table: Readonly<Partial<Record<string, string>>>, everyday: boolean) => {
    for (const [name, list] of Object.entries(table))
      for (const entry of words(list ?? '')) wait(entry, idOf(name), (kinds.get(name) ?? []).map(idOf), everyday)
  }
  read(data.concepts, false)
  if (isEveryday) read(data.everyday, true)
  for (const [code, place] of Object.entries(data.places)) {
    const country = countryId(code)
    for (const entry of [...words(place.names), ...words(place.people)]) wait(entry, country, [])
    for (const entry of words(place.within)) wait(entry, null, [country])
  }

  // What is listed by its own word means that alone: "fermé" is not what "fermier" is, though they share a stem.
  const meaningOf = (key: string, own: string, word: string) => {
    open(key.slice(0, HEAD))
    return (isEveryday && !isBent.test(word) ? printed.get(word) : undefined) ?? meanings.get(own) ?? byStem.get(key)
  }
  return { of: meaningOf, phrases, bound }
}
