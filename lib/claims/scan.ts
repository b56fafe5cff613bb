import type { LanguageCode } from '../languages'
import { classOf, DIGIT, LETTER, letterOf, SPACE } from './figures/characters'
import { lexiconOf as figureLexiconOf } from './figures/page'
import { closeTokens, DIGITS, digitsEnd, emptyTokens, push, signOf, type Tokens as FigureTokens } from './figures/scan'
import { JointWords, jointWordsOf } from './joint-words'
import type { Tokens as SpeechTokens } from './speech/columns'
import { findWord } from './speech/word-table'
import { lexiconOf as speechLexiconOf } from './speech/lexicon'
import { sort, sortOf, wordUnits } from './speech/letters'
import { tokenizerOf } from './speech/tokens'

/** A text cut for both readers: figures count letters and digits apart, speech takes what is written together as one word. */
export type Scan = { figures: FigureTokens; speech: SpeechTokens }

/** Units that end a word for the reader of speech, whatever stands behind them. */
const endsWord = new Uint8Array(65536)
for (let unit = 0; unit < 65536; unit++) {
  const kind = sortOf(unit)
  const joins = kind === sort.apostrophe || kind === sort.hyphen || unit === 0x2f || unit === 0x2e
  if (wordUnits[unit] === 0 && !joins) endsWord[unit] = 1
}
const STOP = 0x2e

/**
 * Cuts a text for both readers in one pass, each word looked up once. The same tokens as `Vocabulary.scan` and `tokenize` give:
 * words of letters that both hold for one are read here, all else is left to the step of the tokenizer of speech.
 */
export function scanText(text: string, language: LanguageCode): Scan {
  const { vocabulary } = figureLexiconOf(language)
  const lexicon = speechLexiconOf(language)
  const joint = jointWordsOf(language)
  const { read } = joint
  const figures = emptyTokens(text)
  const speech = tokenizerOf(text, lexicon)
  const { length } = text
  let at = 0
  /** How far the tokens of speech reach: never less than `at` between two turns. */
  let reached = 0
  while (at < length) {
    const unit = text.charCodeAt(at)
    const kind = classOf[unit]
    const from = at
    if (kind === SPACE) {
      at++
      if (reached < at) reached = unit === 32 ? at : speech.step(reached)
      continue
    }
    if (kind !== LETTER) {
      at = kind === DIGIT ? digitsEnd(text, at) : at + 1
      push(figures, from, at, kind === DIGIT ? DIGITS : signOf(unit, kind))
      while (reached < at) reached = speech.step(reached)
      continue
    }
    let hash = 0
    let spoken = 0
    let differs = 0
    let isOdd = 0
    let letter = letterOf[unit]
    let word = wordUnits[unit]
    let behind = 0
    do {
      if (letter !== 1) hash = (Math.imul(hash, 31) + letter) | 0
      spoken = (Math.imul(spoken, 31) + word) | 0
      read[at - from] = word
      differs |= letter ^ word
      isOdd |= word - 1
      at++
      if (at === length) {
        behind = 32
        break
      }
      behind = text.charCodeAt(at)
      letter = letterOf[behind]
      word = wordUnits[behind]
    } while (letter !== 0)
    const isPlain = differs === 0
    const known = isPlain && at - from <= JointWords.longest ? joint.find(at - from, hash) : 0
    push(figures, from, at, isPlain ? joint.figure[known] : vocabulary.lookUp(text, from, at, hash))
    if (reached === from && isOdd >= 0) {
      if (endsWord[behind] === 1 || (behind === STOP && at - from > 1)) {
        const id = isPlain ? joint.speech[known] : findWord(lexicon, text, from, at, spoken)
        speech.pushWord(from, at, id, false)
        reached = at
        continue
      }
      if (sortOf(behind) === sort.apostrophe && at + 1 < length && sortOf(text.charCodeAt(at + 1)) === sort.letter) {
        const id = findWord(lexicon, text, from, at + 1, (Math.imul(spoken, 31) + 0x27) | 0)
        if (id !== 0 && lexicon.pieces[id] === 1) {
          speech.pushWord(from, at + 1, id, true)
          reached = at + 1
          continue
        }
      }
    }
    while (reached < at) reached = speech.step(reached)
  }
  return { figures: closeTokens(figures), speech: speech.finish() }
}
