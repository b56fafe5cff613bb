import { readNames } from '../../claims/speech/names'
import { has, pageOf, words, type Page, type Run } from '../../claims/speech/page'
import { is } from '../../claims/speech/word-kinds'
import type { LanguageCode } from '../../languages'
import { contentWords } from '../features-words'

/** That a text gives somebody an office by apposition: the name, and the office as the stems of its words. */
export type Holder = { name: string; office: ReadonlySet<number> }

/** So many tokens of an office are read. */
const REACH = 9
/** An office of one word ("le ministre") is many people's. */
const FEWEST = 2
/** Whoever held an office, or is to hold it, is not who speaks by it. */
const notNow = /(?:^|[^\p{L}])(?:ex|anciens?|anciennes?|feue?|future?s?|former|late|then|ex-\p{L}+)(?:$|[^\p{L}])/iu

/**
 * Who holds which office, as a text says it by apposition ("Andrii Sybiha, ministre ukrainien des Affaires étrangères", "le maire de
 * Brume, Paul Arvel"). An office that the text gives to two people is nobody's. Linear.
 */
export function readHolders(text: string, language: LanguageCode): Holder[] {
  const page = pageOf(text, language)
  const names = readNames(page)
  const found = new Map<string, Holder | null>()
  names.at.forEach((last, at) => {
    const first = names.first[at]
    if (first === last) return
    for (const run of [officeAfter(page, last), officeBefore(page, first)]) {
      if (run === null || notNow.test(words(page, run))) continue
      const office = officeOf(words(page, run), language)
      if (office.size < FEWEST) continue
      const { name } = names.who[at]
      const key = [...office].sort((a, b) => a - b).join(' ')
      const known = found.get(key)
      found.set(key, known === undefined || known?.name === name ? { name, office } : null)
    }
  })
  return [...found.values()].filter(holder => holder !== null)
}

/** The words of an office, whatever their order: "ministre ukrainien des Affaires étrangères" is "ministre des Affaires étrangères ukrainien". */
export function officeOf(printed: string, language: LanguageCode): ReadonlySet<number> {
  return new Set(contentWords(printed, { start: 0, end: printed.length }, language).map(({ stem }) => stem))
}

/** "NAME, [the] office,": up to what ends the apposition. */
function officeAfter(page: Page, last: number): Run | null {
  if (printed(page, last + 1) !== ',') return null
  let first = last + 2
  while (first < page.count && has(page, first, is.determiner)) first++
  if (titleAfter(page, first) < 0) return null
  for (let at = first + 1; at < page.count && at - first < REACH; at++)
    if (/^[,.;:!?()«»“”–—]$/u.test(printed(page, at))) return { first, last: at - 1 }
  return null
}

/** "the office[,] NAME": from the office's first word to the name. */
function officeBefore(page: Page, first: number): Run | null {
  const last = printed(page, first - 1) === ',' ? first - 2 : first - 1
  for (let at = last; at >= 0 && last - at < REACH; at--) {
    if (!/^[\p{L}'’-]+$/u.test(printed(page, at))) return null
    if (!has(page, at, is.determiner)) continue
    const title = titleAfter(page, at + 1)
    if (title >= 0 && title <= last) return { first: at + 1, last }
  }
  return null
}

/** Words that stand before none: "the foreign minister" has one between, "who met the mayor" does not begin an office. */
const noOffice = is.determiner | is.preposition | is.link | is.relative | is.verb | is.auxiliary | is.subject

/** The title that an office begins with, at most two words on; -1 where none does. */
function titleAfter(page: Page, first: number): number {
  for (let at = first; at < page.count && at - first <= 2; at++) {
    if (has(page, at, is.title)) return at
    if (has(page, at, noOffice) || !/^\p{L}/u.test(printed(page, at))) return -1
  }
  return -1
}

const printed = (page: Page, at: number) => page.text.slice(page.start[at], page.end[at])

const article = /^(?:les?|la|une?|the|an?|el|los|las)\s|^l['’]/iu
const joins = /^(?:de|des|du|les?|la|of|the|à|aux?|en|for|del?|para|et|and|y|[ld]['’].*)$/iu

/** Whether words are those of an office or a house, and nobody's name: "le maire de Brume" is, "le maire Paul Arvel" is not. */
export function isOffice(speaker: string): boolean {
  if (!article.test(speaker)) return false
  const all = speaker.split(/\s+/)
  return all.every(
    (word, at) => at === 0 || !/^\p{Lu}/u.test(word) || joins.test(all[at - 1]) || /^\p{Lu}/u.test(all[at - 1]),
  )
}
