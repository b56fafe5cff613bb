import { languages, type LanguageCode } from '../languages'
import { lexiconOf, trait } from './statement-lexicon'

const codes = Object.keys(languages) as LanguageCode[]
const signs = new Map<string, number[]>()
codes.forEach((code, index) => {
  for (const word of languages[code].signs.words.split(' ')) signs.set(word, [...(signs.get(word) ?? []), index])
})

/** How much of a passage its language is known by, in UTF-16 units. */
const SAMPLE = 4000

/** Fewer votes than this tell no language. */
const SURE = 1.5

/** The language that most of the small words and letters of a passage are of; `otherwise` where too few show any. */
export function guessLanguage(text: string, otherwise: LanguageCode = codes[0]): LanguageCode {
  const votes = codes.map(() => 0)
  const sample = text.slice(0, SAMPLE).toLowerCase()
  for (const [word] of sample.matchAll(/\p{L}+/gu)) for (const index of signs.get(word) ?? []) votes[index]++
  for (const letter of sample) {
    if (letter < '\u0080') continue
    codes.forEach((code, index) => {
      if (languages[code].signs.letters.includes(letter)) votes[index] += 0.3
    })
  }
  return theMost(votes, SURE) ?? theMost(known(sample), 1) ?? otherwise
}

/** The language with the most votes; null where these are too few, or two have as many. */
function theMost(votes: readonly number[], least: number): LanguageCode | null {
  const most = Math.max(...votes)
  return most < least || votes.filter(each => each === most).length > 1 ? null : codes[votes.indexOf(most)]
}

/** How many words of a passage each language knows. */
function known(sample: string): number[] {
  const words = sample.match(/\p{L}+/gu) ?? []
  return codes.map(code => {
    const { find } = lexiconOf(code)
    return words.filter(word => find(word).traits & (trait.known | trait.empty)).length
  })
}
