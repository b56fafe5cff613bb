import { conceptId } from './statement-concepts'
import type { ComparedFigure } from './statement-figure'
import { PREPOSITION, toLexeme, trait, type Lexicon } from './statement-lexicon'
import type { Token } from './statement-tokens'
import type { Word } from './statement-words'

/** What the words of a phrase before its last carry. */
export const PART = 0.1

/** Gives the last word of a known phrase ("crise cardiaque") the meaning of the whole; the others carry little then. */
export function joinPhrases(words: Word[], lexicon: Lexicon): void {
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
      words[at].lexeme = toLexeme(joined, joined, phrase)
      words[at].before = words[first].before
      if (run.some(word => word.name)) words[at].name = lexicon.nameOf(joined)
      break
    }
  }
}

/** "Anna Roy (12 mars 1921 – 3 mai 1992)" tells a birth and a death: gives each date the word that is not written. */
export function tellLives(words: Word[], tokens: readonly Token[], figures: readonly ComparedFigure[]): void {
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
export function weighNames(words: Word[]): void {
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
  if (
    !word.lexeme.kinds.some(kind => kind === PERSON || kind === FAMILY) ||
    !(word.before & (PREPOSITION | trait.definite))
  )
    return
  words[at].governor = word.governor
  words[at].before = word.before
}

/** More words than this introduce nobody. */
const MOST = 4
const PERSON = conceptId('person')
const FAMILY = conceptId('family')

/** Marks what something is said to be: from "est un" on, up to a preposition or another verb. */
export function tell(words: readonly Word[]): void {
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
export function govern(words: Word[]): void {
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
