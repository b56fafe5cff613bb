import { nameKey, plainSpelling } from './key'

/** How it is known whom a name means in an article: a person said so, or the article or its story tells. */
export const meaningGrounds = ['person', 'beside', 'spelling', 'story'] as const

/** Whom a name that several bear means in one article, and by what: `words` are those that tell. */
export type Meaning = { nameId: string; by: (typeof meaningGrounds)[number]; words: string }

/** Somebody who bears the name: what else they are called, and which words stand beside their name and nobody else's. */
export type Bearer = { id: string; spellings: readonly string[]; signs: readonly string[] }

/** What an article has of a name that several bear. */
export type NamedIn = {
  /** The name as the article prints it, in each way. */
  forms: readonly string[]
  text: string
  /** All names that the article prints, as plain spellings. */
  names: ReadonlySet<string>
  /** Whom a person said that it means here. */
  decided: string | null
  /** Whom people said that it means in other articles of its story. */
  inStory: readonly string[]
}

/**
 * Whom a name means in an article: as a person said; else whose signs stand beside it, or whose other spellings the article
 * prints; else whom it means in all other articles of the story that people decided. Null where nothing tells, or where what
 * tells disagrees. Linear in the text.
 */
export function meaningIn(article: NamedIn, bearers: readonly Bearer[]): Meaning | null {
  const { decided, inStory } = article
  if (decided !== null && bearers.some(one => one.id === decided)) return { nameId: decided, by: 'person', words: '' }
  const told = bearers.flatMap((one): Meaning[] => {
    const nameId = one.id
    const sign = signBeside(article, one.signs)
    if (sign !== null) return [{ nameId, by: 'beside', words: sign }]
    const spelling = ownSpelling(one, bearers).find(each => article.names.has(plainSpelling(each)))
    return spelling === undefined ? [] : [{ nameId, by: 'spelling', words: spelling }]
  })
  if (told.length > 0) return told.length === 1 ? told[0] : null
  const [first] = inStory
  const isOne = inStory.every(id => id === first) && bearers.some(one => one.id === first)
  return first !== undefined && isOne ? { nameId: first, by: 'story', words: '' } : null
}

/** The spellings that this bearer has alone. */
function ownSpelling(one: Bearer, bearers: readonly Bearer[]): string[] {
  const others = new Set(
    bearers.flatMap(other => (other.id === one.id ? [] : other.spellings.map(spelling => nameKey(spelling)))),
  )
  return one.spellings.filter(spelling => !others.has(nameKey(spelling)))
}

/** So many words before a name and after it are beside it: "le maire (PS) de Brume, Jean Martin", "Jean Martin, maire de Brume". */
const BEFORE = 6
const AFTER = 7
/** In so many places of a text a name is looked at. */
const PLACES = 200
/** So many units on each side hold those words. */
const REACH = 120

/** The first of these words that stands beside the name somewhere in the article; null where none does. */
function signBeside({ text, forms }: NamedIn, signs: readonly string[]): string | null {
  const wanted = signs.flatMap(sign => (folded(sign) === '' ? [] : [{ sign, words: ` ${folded(sign)} ` }]))
  if (wanted.length === 0) return null
  for (const form of forms)
    for (const beside of around(text, form)) {
      const found = wanted.find(({ words }) => beside.includes(words))
      if (found) return found.sign
    }
  return null
}

/** The words on both sides of each place of a name, in its sentence. */
function* around(text: string, form: string): Generator<string> {
  let at = form === '' ? -1 : text.indexOf(form)
  for (let places = 0; at >= 0 && places < PLACES; places++) {
    const end = at + form.length
    const before =
      text
        .slice(Math.max(0, at - REACH), at)
        .split(sentenceEnd)
        .at(-1) ?? ''
    const [after] = text.slice(end, end + REACH).split(sentenceEnd)
    const left = folded(before).split(' ').slice(-BEFORE)
    const right = folded(after).split(' ').slice(0, AFTER)
    yield ` ${left.join(' ')} ${right.join(' ')} `
    at = text.indexOf(form, end)
  }
}

const sentenceEnd = /[.!?…;]\s|[\n«»“”]/

/** Without case, accents and punctuation. */
const folded = (words: string) =>
  plainSpelling(words)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
