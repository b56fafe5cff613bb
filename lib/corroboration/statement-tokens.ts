import type { Language } from '../languages/language'
import { isPlace } from './statement-concepts'
import type { ComparedFigure } from './statement-figure'
import { PREPOSITION, toLexeme, trait, type Lexeme, type Lexicon } from './statement-lexicon'

/** A word or sign as it stands in the text. */
export type Token = {
  start: number
  end: number
  text: string
  lexeme: Lexeme | null
  sentence: number
  clause: number
  figure: number
  turned: boolean
}

const pieces = /\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,\u00A0\u202F]\p{N}+)*|[.!?…]+|\n+|[,;:()[\]«»“”"—–-]|['’]/gu
const isWord = /^\p{L}/u
const isDigit = /^\p{N}/u
const isCapital = /^\p{Lu}/u

/** Cuts a text into words, signs and figures, in sentences and clauses. */
export function tokenize(
  text: string,
  lexicon: Lexicon,
  figures: readonly ComparedFigure[],
  language: Language,
): Token[] {
  const tokens: Token[] = []
  const abbreviations = ` ${language.speech.abbreviations} `
  let sentence = 0
  let clause = 0
  let figure = 0
  for (const match of text.matchAll(pieces)) {
    const start = match.index
    const end = start + match[0].length
    while (figure < figures.length && coveredBy(figures[figure]).end <= start) figure++
    const over = figure < figures.length ? coveredBy(figures[figure]) : null
    if (over && over.start < end && start < over.end) {
      if (tokens.at(-1)?.figure !== figure)
        tokens.push({ ...over, text: '', lexeme: null, sentence, clause, figure, turned: false })
      continue
    }
    const piece = match[0]
    if (isWord.test(piece) || isDigit.test(piece)) {
      const alone = lexicon.find(lexicon.homograph(piece, tokens.at(-1)?.text ?? ''))
      const lexeme = bind(tokens, alone, lexicon) ?? alone
      if (lexeme.traits & trait.clause && tokens.at(-1)?.clause === clause) clause++
      tokens.push({ start, end, text: piece, lexeme, sentence, clause, figure: -1, turned: false })
      continue
    }
    if (/^[.!?…\n]/.test(piece)) {
      const previous = tokens.at(-1)
      const short =
        piece === '.' &&
        previous?.lexeme !== null &&
        previous !== undefined &&
        previous.end === start &&
        (previous.text.length === 1 || abbreviations.includes(` ${previous.text.toLowerCase()} `))
      if (!short && (piece !== '.' || /^[\s»”")]*(?:$|[\s»”"]\s*[\p{Lu}\p{N}«“"—(])/u.test(text.slice(end, end + 8)))) {
        sentence++
        clause++
      }
      continue
    }
    if (/^[,;:()[\]—–]/.test(piece)) clause++
    tokens.push({ start, end, text: piece, lexeme: null, sentence, clause, figure: -1, turned: false })
  }
  return tokens
}

/** "Non-lieu", "en cours": what the word means with the small one right before it, which says nothing of its own then. */
function bind(tokens: readonly Token[], { light }: Lexeme, { bound }: Lexicon): Lexeme | null {
  const last = tokens.at(-1)
  const before = last?.text === '-' ? tokens.at(-2) : last
  if (!before?.lexeme || !(before.lexeme.traits & trait.empty)) return null
  const meaning = bound.get(`${before.text.toLowerCase()} ${light}`)
  if (!meaning) return null
  before.lexeme = { ...before.lexeme, traits: trait.empty }
  const both = `${before.text.toLowerCase()}_${light}`
  return toLexeme(both, both, meaning)
}

/** Where a figure stands as one word: a date whole, else the number alone; the noun it counts is a word of its own. */
function coveredBy(figure: ComparedFigure): { start: number; end: number } {
  const whole =
    !figure.share &&
    figure.dimension !== 'count' &&
    figure.dimension !== 'ordinal' &&
    figure.dimension !== 'ratio' &&
    figure.dimension !== 'other'
  return whole ? figure.span : figure.core
}

/** Whether the word is written as a name: with a capital, and not only because a sentence begins. */
export function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isCapital.test(token.text) || !token.lexeme) return false
  const previous = tokens[at - 1]
  const opens =
    !previous || previous.sentence !== token.sentence || (previous.lexeme === null && /[«“"]/.test(previous.text))
  if (!opens) return true
  const next = tokens[at + 1]
  if (next?.lexeme && isCapital.test(next.text) && !(next.lexeme.traits & trait.empty)) return true
  const { traits, concepts, kinds } = token.lexeme
  if (concepts.some(isPlace) || kinds.some(isPlace)) return true
  if (traits & (trait.known | trait.faint | trait.none | trait.before | trait.only)) return false
  // "Canberra est …", "Solvane, …" open with a name; "Ouverte en 1974", "Face à", "Contrairement à" do not.
  if (next === undefined || next.sentence !== token.sentence) return false
  // "Charles de Gaulle".
  const behind = tokens[at + 2]
  if (
    next.lexeme &&
    next.lexeme.traits & trait.of &&
    behind?.sentence === token.sentence &&
    isCapital.test(behind.text)
  )
    return !participle.test(token.text)
  return isVerbal(next) || (isPlainWord(next) && !participle.test(token.text))
}

/** "Sortie", "Candidate", "Ouvert", "Leaving": what opens a sentence and is no name. */
const participle = /(?:ment|ant|ée?s?|ing|ed|ly|ions?)$/u

function isPlainWord({ lexeme, text }: Token): boolean {
  return lexeme !== null && !(lexeme.traits & trait.empty) && !isCapital.test(text)
}

/** Whether the token can only follow a subject: an auxiliary, a particle, a comma or bracket. */
function isVerbal({ lexeme, text }: Token): boolean {
  if (!lexeme) return text === ',' || text === '('
  return (
    (lexeme.traits & trait.empty) !== 0 && (lexeme.traits & (PREPOSITION | trait.definite | trait.indefinite)) === 0
  )
}
