import { languages, type LanguageCode } from '../../languages'
import { conceptId, isPlace } from '../statement-concepts'
import { lexiconOf, trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import { isFaint } from './align'
import { isFound, type Conflict, type Meeting } from './meeting'
import { subjectOf } from './near'

const pictures = new Set((['picture', 'video'] as const).map(conceptId))
/** So much of what else the claim tells of a picture has to be told there, too. */
const DESCRIBED = 0.5

const takings = new Map<LanguageCode, ReadonlySet<string>>()

/** The stems of words for how a picture came to be, and what it does. */
function takingOf(language: LanguageCode): ReadonlySet<string> {
  let known = takings.get(language)
  if (!known) {
    const { find } = lexiconOf(language)
    known = new Set(languages[language].comparison.appearance.taken.split(' ').map(word => find(word).stem))
    takings.set(language, known)
  }
  return known
}

/**
 * A picture is taken once: "ces images ont été tournées à Kiev" against "ces images viennent de Beyrouth", "prise en 2022" against "date de 2014".
 * Null where either tells no place and no year of it, or the same.
 */
export function takenElsewhere(meeting: Meeting): Conflict | null {
  const { claim, other, alignment } = meeting
  const subject = subjectOf(claim)
  if (subject < 0 || !isPicture(claim.words[subject]) || !isFound(alignment.matches[subject])) return null
  const met = alignment.matches[subject].at
  if (!isPicture(other.words[met]) || !isDescribed(meeting, subject)) return null
  const place = claim.words.findIndex((word, at) => isPlaceOf(word) && !isFound(alignment.matches[at]))
  const isSamePlace = (to: number) =>
    claim.words.some(word => isPlaceOf(word) && countriesOf(word).some(id => countriesOf(other.words[to]).includes(id)))
  const places = placesIn(other, alignment.from, alignment.to)
  if (place >= 0 && places.length > 0 && !places.some(isSamePlace) && !isTurned(claim, place, other, places[0]))
    return { code: 'another_place', claim: place, other: places[0] }
  const year = claim.words.findIndex(({ figure }) => yearOf(claim, figure) !== null)
  if (year < 0) return null
  const years = other.words.flatMap(({ figure, sentence }, at) =>
    sentence === alignment.sentence && yearOf(other, figure) !== null ? [at] : [],
  )
  const mine = yearOf(claim, claim.words[year].figure)
  if (years.length === 0 || years.some(at => yearOf(other, other.words[at].figure) === mine)) return null
  return isTurned(claim, year, other, years[0]) ? null : { code: 'figure_differs', claim: year, other: years[0] }
}

const isPicture = ({ lexeme }: Word) => lexeme.concepts.some(id => pictures.has(id))

const isTurned = (claim: Statement, at: number, other: Statement, to: number) =>
  claim.words[at].turned || other.words[to].turned

/** A name behind a preposition of place. */
function isPlaceOf(word: Word): boolean {
  return word.run >= 0 && (word.before & (trait.place | trait.of)) !== 0 && countriesOf(word).length > 0
}

function countriesOf({ lexeme }: Word): number[] {
  return [...lexeme.concepts, ...lexeme.kinds].filter(isPlace)
}

function placesIn({ words }: Statement, from: number, to: number): number[] {
  const places: number[] = []
  for (let at = from; at < to; at++) if (isPlaceOf(words[at])) places.push(at)
  return places
}

/** The year of a date that is told as one; null for any other figure. */
function yearOf({ figures }: Statement, figure: number): number | null {
  const read = figures[figure]
  return read?.date && !read.open && !read.until ? read.date.year : null
}

/** Whether half of what the claim tells of the picture, but for where, when and that it was taken, is told there, too. */
function isDescribed({ claim, alignment }: Meeting, subject: number): boolean {
  const taking = takingOf(claim.language)
  let whole = 0
  let met = 0
  claim.words.forEach((word, at) => {
    if (at === subject || word.figure >= 0 || isFaint(word) || isPlaceOf(word) || taking.has(word.lexeme.stem)) return
    whole += word.weight
    if (isFound(alignment.matches[at])) met += word.weight
  })
  return met >= whole * DESCRIBED
}
