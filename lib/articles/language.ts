import { languages, type LanguageCode } from '../languages'
import { foreignWords } from '../languages/signs'
import { eachLine } from '../text/segments'
import type { Span } from '../text/span'

/** The languages Recoupe reads, and `other` for all it does not. */
export type DetectedLanguage = LanguageCode | 'other'

/** A stretch of whole lines in one language. */
export type LanguagePassage = Span & { language: DetectedLanguage }

const codes: readonly DetectedLanguage[] = [...(Object.keys(languages) as LanguageCode[]), 'other']
const OTHER = codes.length - 1
/** Where the number of words stands, behind the votes for each language. */
const WORDS = codes.length

/** What a letter says for each language that has it, and for the others where none that is read does. */
const ACCENT = 0.3
const FOREIGN = 0.7

/** Enough of a text to know its language by, and mostly enough of a paragraph. */
const SAMPLE = 20_000
const OPENING = 80
/** So many votes in the opening of a paragraph leave no doubt. */
const CLEAR = 5

/** What a character is to the count: 0 no letter, 1 a letter that says nothing, above that a row of `letterVotes`. */
const LATIN = 0x250
const letters = new Uint8Array(LATIN)
const lower = new Uint16Array(LATIN)
const letterVotes: { languages: readonly number[]; vote: number }[] = []

for (let code = 0; code < LATIN; code++) {
  const char = String.fromCharCode(code)
  const small = char.toLowerCase()
  lower[code] = small.length === 1 ? small.charCodeAt(0) : code
  if (!/\p{L}/u.test(char)) continue
  const having = codes.flatMap((name, index) =>
    name !== 'other' && languages[name].signs.letters.includes(small) ? [index] : [],
  )
  if (/[a-z]/i.test(char)) letters[code] = 1
  else letters[code] = letterRow(having.length > 0 ? having : [OTHER], having.length > 0 ? ACCENT : FOREIGN)
}

function letterRow(having: readonly number[], vote: number): number {
  const known = letterVotes.findIndex(row => String(row.languages) === String(having))
  return 2 + (known >= 0 ? known : letterVotes.push({ languages: having, vote }) - 1)
}

/** Past the table every character but punctuation is a letter of no language we know. */
function letterOf(code: number): number {
  if (code < LATIN) return letters[code]
  return code < 0x2000 || code > 0x206f ? 1 : 0
}

function small(code: number): number {
  return code < LATIN ? lower[code] : code
}

/** A word that says something of a language: as a word, before an apostrophe, behind one. */
type Sign = { word: string; votes: number[]; elided: number[]; hung: number[] }

const signs: Sign[] = []
const MASK = 0xfff
/** The signs by the hash of their word; 0 is an empty place, else the sign's number and one. */
const table = new Uint16Array(MASK + 1)
let longest = 0

codes.forEach((name, index) => {
  const data = name === 'other' ? { words: foreignWords, elided: '', hung: '' } : languages[name].signs
  for (const role of ['words', 'elided', 'hung'] as const) {
    for (const word of new Set(data[role].split(' ').filter(Boolean)))
      signOf(word)[role === 'words' ? 'votes' : role].push(index)
  }
})

/** The sign of a word, made where there is none yet. */
function signOf(word: string): Sign {
  let slot = hashOf(word) & MASK
  for (; table[slot] !== 0; slot = (slot + 1) & MASK) if (signs[table[slot] - 1].word === word) break
  if (table[slot] === 0) {
    table[slot] = signs.push({ word, votes: [], elided: [], hung: [] })
    longest = Math.max(longest, word.length)
  }
  return signs[table[slot] - 1]
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = next(hash, word.charCodeAt(at))
  return mixed(hash)
}

function next(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

function mixed(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 16
}

/** The sign at a place of a text, by the running hash of its small letters. */
function findSign(text: string, start: number, end: number, hash: number): Sign | null {
  for (let slot = mixed(hash) & MASK; table[slot] !== 0; slot = (slot + 1) & MASK) {
    const sign = signs[table[slot] - 1]
    if (sign.word.length !== end - start) continue
    let at = start
    while (at < end && small(text.charCodeAt(at)) === sign.word.charCodeAt(at - start)) at++
    if (at === end) return sign
  }
  return null
}

/** The votes for each of `codes`, and how many words there are. */
type Scores = Float64Array

/** Counts the votes in a stretch of a text, in one pass over its characters. */
function score(text: string, from: number, to: number): Scores {
  const scores = new Float64Array(codes.length + 1)
  let at = from
  let isElided = false
  while (at < to) {
    let code = text.charCodeAt(at)
    let letter = letterOf(code)
    if (letter === 0) {
      at++
      continue
    }
    const start = at
    let hash = 0
    do {
      if (letter > 1)
        for (const language of letterVotes[letter - 2].languages) scores[language] += letterVotes[letter - 2].vote
      hash = next(hash, small(code))
      if (++at === to) break
      code = text.charCodeAt(at)
      letter = letterOf(code)
    } while (letter !== 0)
    scores[WORDS]++
    const afterApostrophe = isElided
    isElided = isApostrophe(text.charCodeAt(at)) && letterOf(text.charCodeAt(at + 1)) !== 0
    if (at - start > longest) continue
    const sign = findSign(text, start, at, hash)
    if (!sign) continue
    if (isElided) for (const language of sign.elided) scores[language]++
    if (afterApostrophe) for (const language of sign.hung) scores[language]++
    for (const language of sign.votes) scores[language]++
  }
  return scores
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

/** The language with the most votes; null where too little speaks for any. */
function winner(scores: Scores, least: number): DetectedLanguage | null {
  let best = 0
  for (let index = 1; index < codes.length; index++) if (scores[index] > scores[best]) best = index
  const most = scores[best]
  if (most < least || most < scores[WORDS] * 0.06) return null
  for (let index = 0; index < codes.length; index++) if (index !== best && most <= scores[index] * 1.15) return null
  return codes[best]
}

/** The votes of the beginning, middle and end of a long text, of the whole of a short one. */
function scoreSample(text: string): Scores {
  if (text.length <= SAMPLE) return score(text, 0, text.length)
  const third = Math.floor(SAMPLE / 3)
  const middle = Math.floor(text.length / 2)
  return [0, middle, text.length - third].map(from => score(text, from, from + third)).reduce(add)
}

function add(a: Scores, b: Scores): Scores {
  return a.map((votes, index) => votes + b[index])
}

/** The language that a text shows, or null where too little of it shows any. */
export function shownLanguage(text: string): DetectedLanguage | null {
  return winner(scoreSample(text), 1)
}

/**
 * The language most of the text is in, by its function words, letters and elisions (Grefenstette, 1995: short words).
 * `other` where none that is read shows: another language, another script, or too few words to tell.
 */
export function detectLanguage(text: string): DetectedLanguage {
  return shownLanguage(text) ?? 'other'
}

/**
 * The text cut into stretches of lines in one language. A line that does not show its language (a name, a number, a short
 * title) takes that of the line before it, the first ones that of the text.
 */
export function languagePassages(text: string): LanguagePassage[] {
  const all = new Float64Array(codes.length + 1)
  const passages: (Span & { language: DetectedLanguage | null })[] = []
  eachLine(text, (start, end, isEmpty) => {
    const last = passages.at(-1)
    const language = (isEmpty ? null : languageOfLine(text, start, end, all)) ?? last?.language ?? null
    if (last && last.language === language) last.end = end
    else passages.push({ start: last ? last.end : 0, end, language })
  })
  const whole = winner(all, 1) ?? 'other'
  const told: LanguagePassage[] = []
  for (const { start, end, language } of passages) {
    const last = told.at(-1)
    if (last && last.language === (language ?? whole)) last.end = end
    else told.push({ start, end, language: language ?? whole })
  }
  if (told.length > 0) told[told.length - 1].end = text.length
  return told
}

/** The language that a line shows, mostly by its opening; null where it shows none. Adds its votes to those of the text. */
function languageOfLine(text: string, start: number, end: number, all: Scores): DetectedLanguage | null {
  const most = Math.min(end, start + SAMPLE)
  const isLong = most > start + OPENING
  let scores = score(text, start, isLong ? start + OPENING : most)
  let shown = winner(scores, isLong ? CLEAR : 4)
  if (shown === null && isLong) {
    scores = score(text, start, most)
    shown = winner(scores, 4)
  }
  for (let index = 0; index < all.length; index++) all[index] += scores[index]
  return shown
}
