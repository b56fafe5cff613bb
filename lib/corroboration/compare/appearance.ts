import { languages, type LanguageCode } from '../../languages'
import type { Statement } from '../statement'
import { isFaint } from './align'
import { isPlain } from './lacking'
import { isFound, type Conflict, type Meeting } from './meeting'

/** What a text tells of a picture, a document or a scene: a word for its being made up, or for its being what it seems. */
type Appearance = { isReal: boolean; at: number }

/** So much of what else a text tells has to stand in the other for both to speak of one thing: where it says that this is real, and where it only tells it. */
const SAID_REAL = 0.4
const TOLD = 0.62

/**
 * One text tells that something is made up ("un montage", "générée par une intelligence artificielle"), the other that it is real, or what it
 * shows, as real. Null where neither is told, or of another thing.
 */
export function appearanceConflict(meeting: Meeting): Conflict | null {
  const { claim, other, alignment } = meeting
  const mine = appearanceOf(claim, 0, claim.words.length)
  const theirs = appearanceOf(other, alignment.from, alignment.to)
  if ((mine === null || mine.isReal) === (theirs === null || theirs.isReal)) return null
  const isMineUnreal = mine !== null && !mine.isReal
  const shared = isMineUnreal ? sharedOfOther(meeting) : sharedOfClaim(meeting)
  const isSaid = isMineUnreal ? theirs !== null : mine !== null
  if (!isSaid && isDeniedThere(meeting, isMineUnreal)) return null
  if (shared < (isSaid ? SAID_REAL : TOLD)) return null
  if (!isDescribedAlike(meeting, isMineUnreal, (isMineUnreal ? mine : theirs)?.at ?? 0)) return null
  const at = mine?.at ?? claim.words.findIndex((_, index) => isFound(alignment.matches[index]))
  const to = theirs?.at ?? alignment.matches.find(isFound)?.at ?? -1
  return at < 0 || to < 0 ? null : { code: isSaid ? 'opposite' : 'excludes', claim: at, other: to }
}

/** "Une fausse alerte" against "aucun tsunami ne menaçait": whether the text that calls nothing made up denies what both tell. */
function isDeniedThere({ claim, other, alignment }: Meeting, isMineUnreal: boolean): boolean {
  const { words } = isMineUnreal ? other : claim
  return alignment.matches.some(
    (match, at) => isFound(match) && isPlain(claim.words[at]) && words[isMineUnreal ? match.at : at].turned,
  )
}

const expressions = new Map<LanguageCode, RegExp>()

/** Finds the words for what is made up, in the first group, and for what is real. */
function expressionOf(language: LanguageCode): RegExp {
  let known = expressions.get(language)
  if (!known) {
    const { unreal, real } = languages[language].comparison.appearance
    const any = (list: string) => list.replaceAll('_', '[\\s\\u00a0]').replaceAll('’', "['’]").replaceAll(' ', '|')
    known = new RegExp(`(?<![\\p{L}-])(?:(${any(unreal)})|(?:${any(real)}))(?![\\p{L}])`, 'giu')
    expressions.set(language, known)
  }
  return known
}

const marks = new WeakMap<Statement, readonly Appearance[]>()

/** All words of a text for what is made up or real, a negation turning either; read once. */
function marksOf(statement: Statement): readonly Appearance[] {
  const known = marks.get(statement)
  if (known) return known
  const { text, words, language } = statement
  const found: Appearance[] = []
  for (const match of text.matchAll(expressionOf(language))) {
    const stop = match.index + match[0].length
    const at = words.findIndex(word => word.start < stop && match.index < word.end)
    // "Il est faux que": what is said there is denied, and nothing is made up.
    const isOpening = words[at - 1]?.sentence !== words[at]?.sentence
    if (at < 0 || (isOpening && isOfSaying(text.slice(stop, stop + 4)))) continue
    found.push({ isReal: (match[1] === undefined) !== words[at].turned, at })
  }
  marks.set(statement, found)
  return found
}

/** What some words of a text tell of it; what is told to be made up goes before. Null where neither is told. */
function appearanceOf(statement: Statement, from: number, to: number): Appearance | null {
  const told = marksOf(statement).filter(({ at }) => at >= from && at < to)
  return told.find(({ isReal }) => !isReal) ?? told[0] ?? null
}

const isMark = (statement: Statement, at: number) => marksOf(statement).some(mark => mark.at === at)

const isOfSaying = (behind: string) => /^ (?:que|qu|de|d['’]|that)/.test(behind)

/** So few words of description that half of them are enough. */
const FEW = 2

/**
 * Of what describes the thing, before it is said to be made up, more than half has to be told by the other text: "la photo du maire dansant" is
 * another photo than "la photo du maire plantant un chêne".
 */
function isDescribedAlike({ claim, other, alignment, taken }: Meeting, isMine: boolean, mark: number): boolean {
  const { words } = isMine ? claim : other
  let whole = 0
  let met = 0
  for (let at = isMine ? 0 : alignment.from; at < mark; at++) {
    if (!isPlain(words[at]) || isFaint(words[at])) continue
    whole++
    if (isMine ? isFound(alignment.matches[at]) : taken.has(at)) met++
  }
  return met * 2 > whole || (whole <= FEW && met * 2 === whole)
}

function sharedOfClaim({ claim, alignment }: Meeting): number {
  let whole = 0
  let shared = 0
  claim.words.forEach((word, at) => {
    if (isFaint(word) || isMark(claim, at)) return
    whole += word.weight
    if (isFound(alignment.matches[at]) || word.figure >= 0) shared += word.weight
  })
  return whole > 0 ? shared / whole : 0
}

function sharedOfOther({ other, alignment, taken }: Meeting): number {
  let whole = 0
  let shared = 0
  for (let { from: to } = alignment; to < alignment.to; to++) {
    const word = other.words[to]
    if (isFaint(word) || isMark(other, to)) continue
    whole += word.weight
    if (taken.has(to)) shared += word.weight
  }
  return whole > 0 ? shared / whole : 0
}
