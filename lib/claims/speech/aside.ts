import { overTime } from './clause-start'
import { is } from './word-kinds'
import { has, isAdverb, isFinite, isName } from './page'
import type { Page, Run } from './page'
import { phraseAfter } from './phrase'
import { kind } from './columns'

/** "auprès de l'AFP Luc Perrin": the medium ends where somebody's name begins. */
function agencyEnd(page: Page, place: Run): number {
  for (let i = place.first; i < place.last; i++)
    if (
      has(page, i, is.media) &&
      isName(page, i) &&
      isName(page, i + 1) &&
      (page.lexicon.firstNames[page.word[i + 1]] || place.last - i > 1)
    )
      return i
  return place.last
}

/** Over a time, or over whom or where it was said ("confie au Monde l'ancien juge"), to the noun phrase behind; `from` where there is none. */
function overPlace(page: Page, from: number, ceiling: number): number {
  let at = overTime(page, from, ceiling)
  if (has(page, at, is.preposition) && !has(page, at, is.time)) {
    const linked = has(page, at + 1, is.link) && !has(page, at + 1, is.determiner)
    const place = phraseAfter(page, linked ? at + 2 : at + 1, Math.min(ceiling, at + 8))
    if (!place) return from
    const agency = agencyEnd(page, place)
    if (agency < place.last) return overTime(page, agency + 1, ceiling)
    at = overTime(page, place.last + 1, ceiling)
    if (!has(page, at, is.determiner) || has(page, at, is.link)) return from
  }
  const opens = isName(page, at) || has(page, at, is.determiner)
  const more = isName(page, at) || (page.kind[at + 1] === kind.word && !has(page, at + 1, is.time))
  return at <= ceiling && opens && more ? at : from
}

/** The token behind fixed words that part a verb from its subject ("pour sa part"); 0 where none stand there. */
function fixedAside(page: Page, at: number): number {
  for (const phrase of page.lexicon.asides[page.word[at]] ?? [])
    if (phrase.words.every((id, k) => page.word[at + 1 + k] === id)) return at + 1 + phrase.words.length
  return 0
}

/** How many tokens of fixed words end at a token: the "par ailleurs" of "a par ailleurs annoncé"; 0 where none do. */
export function asideBefore(page: Page, at: number, floor: number): number {
  for (const words of page.lexicon.asidesBefore[page.word[at]] ?? [])
    if (at - words.length >= floor && words.every((id, k) => page.word[at - 1 - k] === id)) return words.length + 1
  return 0
}

/** Over a time ("la semaine dernière") or words between commas ("confie, les larmes aux yeux, X") to where the subject may begin. */
export function overAside(page: Page, from: number, ceiling: number): number {
  let at = from
  const fixed = fixedAside(page, overTime(page, from, ceiling))
  if (fixed > 0 && fixed <= ceiling) return page.kind[fixed] === kind.comma ? fixed + 1 : overTime(page, fixed, ceiling)
  if (page.kind[at] === kind.word && (isAdverb(page, at) || has(page, at, is.preposition | is.time)))
    at = overPlace(page, at, ceiling)
  if (at > from) return at
  const pause = overTime(page, at, ceiling)
  if (page.kind[pause] === kind.comma) at = pause
  if (page.kind[at] === kind.comma) {
    let comma = at + 1
    while (comma < ceiling && comma - at < 10 && page.kind[comma] === kind.word && !isFinite(page, comma)) comma++
    if (page.kind[comma] !== kind.comma || !(isName(page, comma + 1) || has(page, comma + 1, is.determiner)))
      return from
    return comma + 1
  }
  const titled = isName(page, at) && isName(page, at + 1)
  if (has(page, at, is.determiner) && has(page, at + 1, is.time) && !titled && at + 2 < ceiling) {
    at += 2
    while (
      at < ceiling &&
      page.kind[at] === kind.word &&
      !isName(page, at) &&
      (page.flags[at] === 0 || has(page, at, is.time))
    )
      at++
  }
  return at
}
