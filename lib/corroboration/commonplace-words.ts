import type { LanguageCode } from '../languages'
import { commonplace } from '../languages/commonplace'
import { findingLexiconOf, trait } from './statement-lexicon'

const known = new Map<LanguageCode, ReadonlySet<string>>()

/** Whether any news holds a word, in one of its forms: sharing it says little. */
export function isCommonplace(word: string, language: LanguageCode): boolean {
  const { find } = findingLexiconOf(language)
  const { light, traits } = find(word)
  let forms = known.get(language)
  if (!forms) {
    forms = new Set(commonplace[language]?.split(' ').map(each => find(each).light))
    known.set(language, forms)
  }
  return (traits & trait.faint) !== 0 || forms.has(light)
}
