import { languages } from '../../languages'
import type { LanguageCode } from '../../languages'
import { compile } from './compile-lexicon'
import type { Lexicon } from './word-kinds'

const compiled = new Map<LanguageCode, Lexicon>()

/** The lexicon of a language, made when it is first asked for. */
export function lexiconOf(language: LanguageCode): Lexicon {
  let lexicon = compiled.get(language)
  if (!lexicon) {
    lexicon = compile(language, languages[language].speech)
    compiled.set(language, lexicon)
  }
  return lexicon
}
