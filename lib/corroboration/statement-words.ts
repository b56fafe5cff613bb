import type { Language } from '../languages/language'
import { isListed } from '../languages/listed'
import type { Span } from '../text/span'
import { conceptId } from './statement-concepts'
import type { ComparedFigure } from './statement-figure'
import { govern, joinPhrases, PART, tell, tellLives, weighNames } from './statement-grammar'
import { PREPOSITION, trait, type Lexeme, type Lexicon } from './statement-lexicon'
import { turnClauses } from './statement-negation'
import { isName, tokenize, type Token } from './statement-tokens'
import { turnVerdicts } from './statement-verdict'

/** One word that carries meaning, or one figure. Places are indices into the list of words of its statement. */
export type Word = {
  start: number
  end: number
  lexeme: Lexeme
  /** The spelling-independent form of a name; empty for other words. */
  name: string
  /** 0 upwards: how much of the meaning it carries. */
  weight: number
  sentence: number
  clause: number
  /** Whether it stands under a negation. */
  turned: boolean
  /** Whether it is what a negation denies before all: its verb, or the noun of which there is none. */
  denied: boolean
  /** Whether it stands behind "only". */
  only: boolean
  /** Whether it may, will or should be so. */
  possible: boolean
  /** Bits of `trait` of the small words right before it: prepositions, quantifiers. */
  before: number
  /** Index into the figures, or -1. */
  figure: number
  /** Which name it is part of: words of one run share a number; -1 for other words. */
  run: number
  /** The word that it depends on, as far as order tells: the last plain word before it, else the next; -1 where there is none. */
  governor: number
  /** Stands before the negation of its clause, which does not reach it: "le maire" in "le maire n'a pas signé". */
  untouched: boolean
  /** Whether it stands in a passive clause ("a été vendu"). */
  passive: boolean
  /** Whether it is part of what something is said to be: "une actrice et scénariste française" behind "est". */
  told: boolean
  /** Whether it stands too far from the passage in question to speak for or against it. */
  aside: boolean
}

/** The words of a text that carry meaning, with what stands around them. */
export function readWords(
  text: string,
  lexicon: Lexicon,
  figures: readonly ComparedFigure[],
  language: Language,
): Word[] {
  const tokens = tokenize(text, lexicon, figures, language)
  const { turned, untouched, heart } = turnClauses(tokens, { ...lexicon, infinitive: infinitiveOf(language) })
  const framing = turnVerdicts(tokens, { turned, untouched, heart }, lexicon)
  const words: Word[] = []
  let before = 0
  let run = -1
  let runs = 0
  let last = -1
  let only = false
  let clause = -1
  let passive = false
  const modal = clausesStillOpen(tokens, lexicon, infinitiveOf(language))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token.clause !== clause) {
      clause = token.clause
      before = 0
      only = false
      passive = false
    }
    if (token.figure < 0 && !token.lexeme) {
      if (token.text !== "'" && token.text !== '’' && token.text !== '-') run = -1
      continue
    }
    const traits = token.lexeme?.traits ?? 0
    if (token.figure < 0 && traits & trait.empty) {
      before |= traits & KEPT_BEFORE
      if (traits & trait.only) only = true
      if (traits & trait.passive) passive = true
      if (!(traits & trait.of)) run = -1
      continue
    }
    if (traits & trait.only && token.figure < 0) only = true
    const name = token.figure < 0 && isName(tokens, at)
    if (!name) run = -1
    else if (run < 0 || last < 0) run = runs++
    const lexeme = token.lexeme ?? figureLexeme
    words.push({
      start: token.start,
      end: token.end,
      lexeme,
      name: name ? lexicon.nameOf(token.text) : '',
      weight:
        token.figure >= 0
          ? figureWeight(figures[token.figure])
          : name
            ? 1.5
            : lexeme.traits & (trait.faint | trait.only) || framing.has(at)
              ? 0.3
              : 1,
      sentence: token.sentence,
      clause: token.clause,
      turned: turned[at] === 1,
      denied: heart[at] === 1 && turned[at] === 1,
      only,
      possible: modal.has(token.clause),
      before,
      figure: token.figure,
      run,
      governor: -1,
      untouched: untouched[at] === 1,
      passive,
      told: false,
      aside: false,
    })
    last = at
    before = 0
  }
  joinPhrases(words, lexicon)
  tellLives(words, tokens, figures)
  weighNames(words)
  words.forEach((word, at) => {
    // "avant 2000": the word is in the reading of the date.
    const next = words[at + 1]
    if (next && next.figure >= 0 && figures[next.figure].open && word.run < 0) word.weight = PART
    // "La dette dépasse 3 000 milliards", "atteint 3 101 milliards": the figure says it.
    else if (
      next &&
      next.figure >= 0 &&
      figures[next.figure].dimension !== 'date' &&
      isReaching(word, figures[next.figure])
    )
      word.weight = PART
  })
  govern(words)
  tell(words)
  return words
}

/** What the small words before a word tell of it. */
const KEPT_BEFORE =
  PREPOSITION |
  trait.auxiliary |
  trait.all |
  trait.none |
  trait.some |
  trait.passive |
  trait.definite |
  trait.indefinite |
  trait.joining

/** A date that cannot be told from the words ("hier") carries little. */
function figureWeight({ dimension, date }: ComparedFigure): number {
  return dimension === 'date' && !date ? 0.3 : 1.4
}

const figureLexeme: Lexeme = { stem: '', light: '', concepts: [], kinds: [], traits: 0 }

const reaching = new Set((['reach', 'exceed'] as const).map(conceptId))

/** "Mesure 600 km", "pèse deux tonnes": the unit says it. */
const measuring = new Map<number, string>([
  [conceptId('measure_v'), 'length'],
  [conceptId('weigh_v'), 'mass'],
  [conceptId('last_v'), 'duration'],
])

function isReaching({ lexeme, before }: Word, { dimension }: ComparedFigure): boolean {
  if (before & (PREPOSITION | trait.definite)) return false
  return lexeme.concepts.some(id => reaching.has(id) || measuring.get(id) === dimension)
}

/** How an infinitive is known: by its ending, or behind "to". */
function infinitiveOf({ speech }: Language): (token: Token) => boolean {
  const endings = speech.infinitiveEndings
  if (endings.length === 0) return ({ text }) => text.toLowerCase() === 'to' || /ing$/i.test(text)
  return ({ text, lexeme }) =>
    lexeme !== null &&
    text.length > 3 &&
    endings.includes(text.slice(-2).toLowerCase()) &&
    !isListed(speech.noInfinitives, text.toLowerCase())
}

/** The clauses that tell what may be, or is still to come: "pourrait", "va fermer". */
function clausesStillOpen(
  tokens: readonly Token[],
  { data }: Lexicon,
  isInfinitive: (token: Token) => boolean,
): Set<number> {
  const coming = new Set(data.coming.split(' '))
  const found = new Set<number>()
  tokens.forEach(({ lexeme, clause, text }, at) => {
    if (!lexeme) return
    const next = tokens[at + 1]
    if (lexeme.traits & trait.possible) found.add(clause)
    else if (coming.has(text.toLowerCase()) && next && isInfinitive(next)) found.add(clause)
  })
  return found
}

/** How much words count by their distance, in words, from the passage that a claim is about: up to the first number of words, and so on. */
const distances = [
  [3, 1],
  [6, 0.6],
  [10, 0.3],
] as const
const FAR = 0.1
/** Below this share a word is aside. */
const ASIDE = 0.5

/** Lets the words in and around a passage count, those farther off less and less. */
export function focusOn(words: readonly Word[], focus: Span): void {
  const inside = (word: Word) => word.start < focus.end && focus.start < word.end
  const first = words.findIndex(inside)
  if (first < 0) return
  let last = first
  while (last + 1 < words.length && inside(words[last + 1])) last++
  words.forEach((word, at) => {
    const away = at < first ? first - at : at - last
    if (away <= 0) return
    const [, share] = distances.find(([most]) => away <= most && word.sentence === words[first].sentence) ?? [0, FAR]
    word.weight *= share
    word.aside = share < ASIDE
  })
}
