import { paragraphs } from '../text/segments'
import type { Span } from '../text/span'

/** The languages Recoupe reads, and `other` for all it does not. */
export type DetectedLanguage = 'fr' | 'en' | 'other'

/** A stretch of whole lines in one language. */
export type LanguagePassage = Span & { language: DetectedLanguage }

/** Small words that nearly every sentence of a language holds, and that few sentences of another do. */
const words: Record<DetectedLanguage, string> = {
  fr: 'le la les des du une et est sont dans pour par sur avec que qui pas plus ce cette ces son sa ses leur leurs au aux ne se il elle ils elles nous vous je mais ou où été être avoir ont fait selon après avant depuis entre comme sans sous chez vers dont lors ainsi aussi très tout tous même encore deux trois dit était avait aurait serait peut doit leurs lui celui celle ceux fois ans année',
  en: 'the of and to in is was were are be been has have had that this these those for with from by at as it its he she they we you his her their our not but or which who what when where will would could should said says after before since between about into over under than then there also more most other some any all one two three years',
  other:
    'der die das und ist nicht ein eine einen den dem des mit von für auf auch sich wird sind werden wurde haben hat nach bei aus über el los las una unos unas y es en del al con por para pero más su sus ha han fue sobre entre está che di il lo gli della delle dei degli nel nella sono più anche è stato het een van dat zijn voor niet met op os as um uma não são foi pelo pela com na no nas nos ao',
}

/** Words that are small words of several languages count for each. */
const votes = new Map<string, DetectedLanguage[]>()
for (const language of ['fr', 'en', 'other'] as const) {
  for (const word of new Set(words[language].split(' '))) votes.set(word, [...(votes.get(word) ?? []), language])
}

/** What a letter with an accent says for French, and one that neither French nor English has for another language. */
const ACCENT = 0.3
const FOREIGN = 0.7

const enum Letter {
  none,
  plain,
  accented,
  foreign,
}

/** What each character counts as; beyond the table every character but punctuation is a letter of no language we know. */
const letters = new Uint8Array(0x250)
for (let code = 0; code < letters.length; code++) {
  const char = String.fromCharCode(code)
  if (/\p{L}/u.test(char)) letters[code] = /[a-zA-Z]/.test(char) ? Letter.plain : Letter.foreign
}
for (const char of 'éèêàçùâîôûœëïÉÈÊÀÇÙÂÎÔÛŒËÏ') letters[char.charCodeAt(0)] = Letter.accented

function letterOf(code: number): Letter {
  if (code < letters.length) return letters[code]
  return code < 0x2000 || code > 0x206f ? Letter.plain : Letter.none
}

/** Words that French shortens before a vowel; what English hangs on to a word. */
const elided = new Set('l d j n t s c m qu L D J N T S C M Qu'.split(' '))
const hung = new Set('s t re ve ll'.split(' '))

/** Enough of a text to know its language by. */
const SAMPLE = 20_000

type Scores = Record<DetectedLanguage, number> & { words: number }

const NO_VOTES: Scores = { fr: 0, en: 0, other: 0, words: 0 }

/** No small word is longer. */
const LONGEST_WORD = 6

/** Counts the votes in a stretch of a text, in one pass over its characters. */
function score(text: string, from: number, to: number): Scores {
  const scores: Scores = { fr: 0, en: 0, other: 0, words: 0 }
  let at = from
  let isElided = false
  while (at < to) {
    const first = letterOf(text.charCodeAt(at))
    if (first === Letter.none) {
      at++
      continue
    }
    const start = at
    for (; at < to; at++) {
      const letter = letterOf(text.charCodeAt(at))
      if (letter === Letter.none) break
      if (letter === Letter.accented) scores.fr += ACCENT
      else if (letter === Letter.foreign) scores.other += FOREIGN
    }
    scores.words++
    const afterApostrophe = isElided
    isElided = isApostrophe(text.charCodeAt(at)) && letterOf(text.charCodeAt(at + 1)) !== Letter.none
    if (at - start > LONGEST_WORD) continue
    const word = text.slice(start, at)
    if (isElided && elided.has(word)) scores.fr++
    if (afterApostrophe && hung.has(word)) scores.en++
    const found = votes.get(word) ?? votes.get(word.toLowerCase())
    if (found) for (const language of found) scores[language] += 1 / found.length
  }
  return scores
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

/** The language with the most votes; null where too little speaks for any. */
function winner(scores: Scores, least: number): DetectedLanguage | null {
  const [first, second] = (['fr', 'en', 'other'] as const)
    .map(language => ({ language, votes: scores[language] }))
    .sort((a, b) => b.votes - a.votes)
  if (first.votes < least || first.votes < scores.words * 0.06) return null
  return first.votes > second.votes * 1.15 ? first.language : null
}

/** The votes of the beginning, middle and end of a long text, of the whole of a short one. */
function scoreSample(text: string): Scores {
  if (text.length <= SAMPLE) return score(text, 0, text.length)
  const third = Math.floor(SAMPLE / 3)
  const middle = Math.floor(text.length / 2)
  return [0, middle, text.length - third].map(from => score(text, from, from + third)).reduce(add)
}

function add(a: Scores, b: Scores): Scores {
  return { fr: a.fr + b.fr, en: a.en + b.en, other: a.other + b.other, words: a.words + b.words }
}

/** The language that a text shows, or null where too little of it shows any. */
export function shownLanguage(text: string): DetectedLanguage | null {
  return winner(scoreSample(text), 1)
}

/**
 * The language most of the text is in, by its function words, letters and elisions (Grefenstette, 1995: short words).
 * `other` where neither French nor English shows: another language, another script, or too few words to tell.
 */
export function detectLanguage(text: string): DetectedLanguage {
  return shownLanguage(text) ?? 'other'
}

/**
 * The text cut into stretches of lines in one language. A line that does not show its language (a name, a number, a short
 * title) takes that of the line before it, the first ones that of the text.
 */
export function languagePassages(text: string): LanguagePassage[] {
  const lines = paragraphs(text).map(({ start, end, number }) => {
    const scores = number === null ? null : score(text, start, Math.min(end, start + SAMPLE))
    return { end, scores, shown: scores && winner(scores, 4) }
  })
  const whole = winner(lines.map(line => line.scores ?? NO_VOTES).reduce(add), 1) ?? 'other'
  const passages: LanguagePassage[] = []
  for (const { end, shown } of lines) {
    const last = passages.at(-1)
    const language = shown ?? last?.language ?? whole
    if (last && last.language === language) last.end = end
    else passages.push({ start: last ? last.end : 0, end, language })
  }
  if (passages.length > 0) passages[passages.length - 1].end = text.length
  return passages
}
