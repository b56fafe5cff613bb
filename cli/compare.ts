import type { Command } from 'commander'
import { compareStatements } from '../lib/corroboration/compare'
import { readStatement } from '../lib/corroboration/statement'
import { guessLanguage } from '../lib/corroboration/statement-language'
import { languages, type LanguageCode } from '../lib/languages'
import { failure, filterLines, type Answer } from './lines'

type Language = LanguageCode | 'auto'
const known: Language[] = [...(Object.keys(languages) as LanguageCode[]), 'auto']

/** Adds `recoupe compare` to the command line. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .description(
      'Say what a passage b says of a claim a, by lines {"id","a","b","language"?}: supports, refutes, partly or unrelated.',
    )
    .action(() => filterLines(process.stdin, process.stdout, compareLine))
}

/** One line of the filter: what "b" says of "a", or what is wrong with the line. */
export function compareLine({ a, b, language: code }: Record<string, unknown>): Answer {
  if (typeof a !== 'string' || typeof b !== 'string')
    return failure('bad_text', 'A line needs "a" and "b", both strings.')
  const language = code === undefined || code === null ? 'auto' : known.find(each => each === code)
  if (!language) return failure('bad_language', `"language" must be one of ${known.join(', ')}.`)
  // A passage too short to show its language is read in that of both together.
  const both = language === 'auto' ? guessLanguage(`${a}\n${b}`) : language
  const read = (text: string) =>
    readStatement(text, { language: language === 'auto' ? guessLanguage(text, both) : language })
  const { relation, score, reasons } = compareStatements(read(a), read(b))
  return { relation, score: Math.round(score * 1000) / 1000, reasons }
}
