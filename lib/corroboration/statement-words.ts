import type { Language } from '../languages/language'
import type { Span } from '../text/span'
import type { ComparedFigure } from './statement-figure'
import { conceptId, isPlace, PREPOSITION, trait, type Lexeme, type Lexicon } from './statement-lexicon'
import { turnClauses } from './statement-negation'

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

/** The words of a text that carry meaning, with what stands around them. */
export function readWords(
  text: string,
  lexicon: Lexicon,
  figures: readonly ComparedFigure[],
  language: Language,
): Word[] {
  const tokens = tokenize(text, lexicon, figures, language)
  const { turned, untouched } = turnClauses(tokens, { infinitive: infinitiveOf(language), pending: lexicon.pending })
  const words: Word[] = []
  let before = 0
  let run = -1
  let runs = 0
  let last = -1
  let only = false
  let clause = -1
  let passive = false
  const modal = clausesWith(tokens, trait.possible)
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
            : lexeme.traits & (trait.faint | trait.only)
              ? 0.3
              : 1,
      sentence: token.sentence,
      clause: token.clause,
      turned: turned[at] === 1,
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

/** How an infinitive is known: by its ending, or behind "to". */
function infinitiveOf({ speech }: Language): (token: Token) => boolean {
  const endings = speech.infinitiveEndings
  if (endings.length === 0) return ({ text }) => text.toLowerCase() === 'to' || /ing$/i.test(text)
  return ({ text, lexeme }) => lexeme !== null && text.length > 3 && endings.includes(text.slice(-2).toLowerCase())
}

/** The clauses that hold a word with this trait. */
function clausesWith(tokens: readonly Token[], bit: number): Set<number> {
  const found = new Set<number>()
  for (const { lexeme, clause } of tokens) if (lexeme && lexeme.traits & bit) found.add(clause)
  return found
}

function tokenize(text: string, lexicon: Lexicon, figures: readonly ComparedFigure[], language: Language): Token[] {
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
      const lexeme = lexicon.find(lexicon.homograph(piece, tokens.at(-1)?.text ?? ''))
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

/** Where a figure stands as one word: a date whole, else the number alone; the noun it counts is a word of its own. */
function coveredBy(figure: ComparedFigure): { start: number; end: number } {
  const whole =
    figure.dimension !== 'count' &&
    figure.dimension !== 'ordinal' &&
    figure.dimension !== 'ratio' &&
    figure.dimension !== 'other'
  return whole ? figure.span : figure.core
}

/** Whether the word is written as a name: with a capital, and not only because a sentence begins. */
function isName(tokens: readonly Token[], at: number): boolean {
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
  if (traits & (trait.known | trait.faint)) return false
  // "Canberra est …", "Solvane, …" open with a name; "Ouverte en 1974", "Face à", "Contrairement à" do not.
  if (next === undefined || next.sentence !== token.sentence) return false
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

/** What the words of a phrase before its last carry. */
const PART = 0.1

/** Gives the last word of a known phrase ("crise cardiaque") the meaning of the whole; the others carry little then. */
function joinPhrases(words: Word[], lexicon: Lexicon): void {
  for (let at = 1; at < words.length; at++) {
    for (const length of [3, 2]) {
      const first = at - length + 1
      if (first < 0 || words[first].sentence !== words[at].sentence) continue
      const run = words.slice(first, at + 1)
      const phrase = lexicon.phrases.get(run.map(word => word.lexeme.stem).join(' '))
      if (!phrase) continue
      const joined = run.map(word => word.lexeme.stem).join('_')
      for (const word of run.slice(0, -1)) {
        word.weight = Math.min(word.weight, PART)
        word.lexeme = { ...word.lexeme, concepts: [], kinds: [] }
      }
      words[at].lexeme = { ...phrase, stem: joined, light: joined }
      words[at].before = words[first].before
      if (run.some(word => word.name)) words[at].name = lexicon.nameOf(joined)
      break
    }
  }
}

/** "Anna Roy (12 mars 1921 – 3 mai 1992)" tells a birth and a death: gives each date the word that is not written. */
function tellLives(words: Word[], tokens: readonly Token[], figures: readonly ComparedFigure[]): void {
  for (let at = 2; at + 2 < tokens.length; at++) {
    const [open, birth, dash, death] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
    if (open.text !== '(' || !/^[–—-]$/.test(dash.text) || birth.figure < 0 || death.figure < 0) continue
    if (!figures[birth.figure].date || !figures[death.figure].date) continue
    const first = words.findIndex(word => word.figure === birth.figure)
    if (first <= 0 || words[first - 1].run < 0 || words[first + 1]?.figure !== death.figure) continue
    const name = words[first - 1]
    const told = (concept: number): Word => ({
      ...name,
      start: open.start,
      end: open.end,
      lexeme: { stem: '', light: '', concepts: [concept], kinds: [], traits: trait.known },
      name: '',
      weight: 0.2,
      before: 0,
      run: -1,
    })
    words.splice(first, 2, told(BORN), words[first], told(DIED), words[first + 1])
  }
}

const BORN = conceptId('born')
const DIED = conceptId('die')

/** In a name of several words the last carries most of it. */
function weighNames(words: Word[]): void {
  for (let at = 0; at + 1 < words.length; at++)
    if (words[at].run >= 0 && words[at].run === words[at + 1].run) words[at].weight = Math.min(words[at].weight, 0.7)
}

/** "de l'écrivaine canadienne Ruth Allard": the name stands where the words that introduce it begin. */
function introduce(words: Word[], at: number): void {
  let head = at - 1
  while (head >= 0 && words[head].sentence === words[at].sentence && words[head].before === 0 && words[head].run < 0)
    head--
  const word = words[head]
  if (!word || head === at - 1 - MOST || word.sentence !== words[at].sentence || word.clause !== words[at].clause)
    return
  if (!word.lexeme.kinds.includes(PERSON) || !(word.before & (PREPOSITION | trait.definite))) return
  words[at].governor = word.governor
  words[at].before = word.before
}

/** More words than this introduce nobody. */
const MOST = 4
const PERSON = conceptId('person')

/** Marks what something is said to be: from "est un" on, up to a preposition or another verb. */
function tell(words: readonly Word[]): void {
  const opens = trait.passive | trait.indefinite
  const stops = PREPOSITION | trait.auxiliary | trait.definite
  let telling = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (at > 0 && words[at - 1].sentence !== word.sentence) telling = false
    if ((word.before & opens) === opens || (word.before & trait.passive && word.run < 0)) telling = true
    else if (word.before & stops || word.figure >= 0) telling = false
    word.told = telling
  }
}

/** Gives each word the one it depends on; the words of one name share theirs and what stands before the first. */
function govern(words: Word[]): void {
  let plain = -1
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (at > 0 && words[at - 1].sentence !== word.sentence) plain = -1
    const first = at > 0 && word.run >= 0 && words[at - 1].run === word.run ? words[at - 1] : null
    word.governor = first ? first.governor : plain
    if (first) word.before = first.before
    else if (word.run >= 0 && word.before === 0) introduce(words, at)
    if (word.figure < 0 && word.run < 0 && word.weight > PART) plain = at
  }
  let next = -1
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    if (at + 1 < words.length && words[at + 1].sentence !== word.sentence) next = -1
    if (word.governor < 0) word.governor = next
    if (word.figure < 0 && word.run < 0) next = at
  }
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
