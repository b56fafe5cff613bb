import { form, is } from './word-kinds'
import { has, isAdverb, isFinite, isName } from './page'
import type { Page, Run } from './page'
import { isQuotedName, phraseBefore } from './phrase'
import { kind, shape } from './columns'

const REACH = 60

/** "ce", "cela", "it", a time, a figure: phrases that say nothing. */
export function isHollow(page: Page, run: Run): boolean {
  return run.first === run.last && (has(page, run.first, is.hollow | is.time) || page.kind[run.first] === kind.number)
}

/** The comma before `at` in the same clause, over short quoted names; -1 where another mark stands first. */
function commaBefore(page: Page, at: number, floor: number): number {
  for (let i = at; i > floor && at - i < REACH; i--) {
    const k = page.kind[i]
    if (k === kind.comma) return i
    if (k === kind.close && page.marks.match[i] > floor && isQuotedName(page, i)) i = page.marks.match[i]
    else if (
      k === kind.close ||
      k === kind.open ||
      k === kind.semicolon ||
      k === kind.colon ||
      k === kind.stop ||
      k === kind.line
    )
      return -1
  }
  return -1
}

/** The phrase that ends before a comma and can be what the words behind the comma describe. */
function phraseAt(page: Page, comma: number, floor: number): Run | null {
  const run = phraseBefore(page, comma - 1, floor)
  return run && !isHollow(page, run) && !has(page, run.first, is.link) ? run : null
}

/**
 * "X, maire de Y, a dit": over the commas of appositions and relative clauses that end at `comma` to the phrase that they
 * describe. `head` is that phrase, or the name between the commas where the phrase is an office ("le ministre, Jean Martin,").
 */
export function behindApposition(page: Page, comma: number, floor: number): { run: Run; head: Run } | null {
  let opening = -1
  let described: Run | null = null
  for (
    let i = commaBefore(page, comma - 1, floor);
    i > floor && comma - i < REACH;
    i = commaBefore(page, i - 1, floor)
  ) {
    const phrase = phraseAt(page, i, floor)
    const relative = has(page, i + 1, is.relative)
    if (!phrase && !relative) continue
    if (!described || relative) {
      if (relative && !phrase) continue
      opening = i
      described = phrase
      if (relative) break
    }
  }
  if (!described || opening === comma - 1) return null
  const from = opening + 1
  if (has(page, from, is.and | is.but | is.subordinator | is.that) && !has(page, from, is.title)) return null
  const named = nameBefore(page, described, floor)
  if (named) return { run: { first: named.first, last: comma }, head: named }
  if (isAside(page, from)) return { run: described, head: described }
  const held = !isName(page, described.last) || (comma - 1 > from && holdsOffice(page, described))
  const office = held && isNameOnly(page, from, comma - 1)
  return { run: { first: described.first, last: comma }, head: office ? { first: from, last: comma - 1 } : described }
}

/** The name that an apposition describes in its turn: "Jean Martin, 50 ans, maire de Y". */
function nameBefore(page: Page, described: Run, floor: number): Run | null {
  if (isName(page, described.first) && isName(page, described.last)) return null
  let comma = described.first - 1
  if (page.kind[comma] !== kind.comma) return null
  if (page.kind[comma - 1] === kind.number && page.kind[comma - 2] === kind.comma) comma -= 2
  const named = phraseAt(page, comma, floor)
  if (!named || !isName(page, named.last)) return null
  const edge = named.first - 1
  return edge < floor || page.kind[edge] !== kind.word || has(page, edge, is.that | is.but | is.and | is.subordinator)
    ? named
    : null
}

/** Whether what stands between two commas is no part of the name before: a participle, a time, a place ("Clinton, at a rally,"). */
export function isAside(page: Page, at: number): boolean {
  if (page.forms[at] & form.present || isAdverb(page, at) || has(page, at, is.time)) return true
  if (has(page, at, is.preposition) && !has(page, at, is.determiner | is.link)) return true
  const ending = page.lexicon.data.endings.participle
  return (
    page.flags[at] === 0 && !isName(page, at) && page.kind[at] === kind.word && page.text.endsWith(ending, page.end[at])
  )
}

/** Whether nothing but a name stands between two commas: "le ministre, Jean Martin, a dit". */
function isNameOnly(page: Page, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (!isName(page, i) && page.kind[i] !== kind.dot && !has(page, i, is.particle)) return false
  return last >= first
}

/**
 * "le maire, Paul Durand," behind an office: the last token of the name that says who holds it, closed by another mark; the end
 * of the phrase where no such name follows. One word alone is no name there ("selon le maire, Paris, …").
 */
export function holderEnd(page: Page, office: Run, ceiling: number): number {
  const comma = page.kind[office.last + 1] === kind.comma ? office.last + 1 : fieldEnd(page, office, ceiling)
  // "son auteur, le magistrat Paul Estève"
  const titled = !isName(page, office.last) && has(page, comma + 1, is.determiner) && has(page, comma + 2, is.title)
  const from = titled ? comma + 3 : comma + 1
  if (comma < 0 || !isName(page, from)) return office.last
  const personal = page.lexicon.firstNames[page.word[from]] === 1 && has(page, office.first, is.determiner)
  if (!personal && !titled && !holdsOffice(page, office)) return office.last
  let last = from
  while (last < ceiling && last - from < 8 && isNameOnly(page, last + 1, last + 1)) last++
  const closed = last >= ceiling || (page.kind[last + 1] !== kind.word && page.kind[last + 1] !== kind.dash)
  return closed && last > from && !has(page, from, is.determiner | is.preposition) ? last : office.last
}

/** "le porte-parole en matière de famille | , Luc Perrin": the comma behind what an office is for, where a name follows; -1 where none does. */
function fieldEnd(page: Page, office: Run, ceiling: number): number {
  if (!holdsOffice(page, office) || !has(page, office.last + 1, is.preposition | is.link)) return -1
  for (let i = office.last + 1; i < ceiling && i - office.last < 10; i++) {
    if (page.kind[i] === kind.comma) return page.lexicon.firstNames[page.word[i + 1]] === 1 ? i : -1
    if (page.kind[i] !== kind.word || isFinite(page, i) || has(page, i, is.that | is.relative | is.subject | is.time))
      return -1
  }
  return -1
}

/** Whether the first noun of a phrase is an office, behind its article and adjectives ("l'ancien trésorier"). */
function holdsOffice(page: Page, run: Run): boolean {
  if (!has(page, run.first, is.determiner)) return false
  for (let i = run.first + 1; i <= run.last && i - run.first < 4; i++) {
    if (has(page, i, is.link)) return false
    if (has(page, i, is.title)) return true
  }
  return false
}

/**
 * How far an apposition behind a phrase reaches: ", a former official who runs X" up to the next comma or stop. `closed` asks
 * for a comma at its end, where a clause may follow the phrase ("Selon X, maire de Y, …").
 */
export function appositionEnd(page: Page, end: number, ceiling: number, closed = false): number {
  let last = end
  if (last + 2 <= ceiling && page.kind[last + 1] === kind.bracketOpen) {
    for (let i = last + 2; i <= ceiling && i - end < 10; i++) if (page.kind[i] === kind.bracketClose) last = i
  }
  const comma = last + 1
  if (comma >= ceiling || page.kind[comma] !== kind.comma) return last
  const from = comma + 1
  if (!closed && has(page, from, is.relative) && isName(page, end) && !reportsAgain(page, from, ceiling))
    return relativeEnd(page, from, ceiling)
  if (closed ? !isName(page, end) || !describes(page, from) : !opensApposition(page, from)) return last
  let relative = has(page, from, is.relative)
  for (let i = from; i <= ceiling && i - from < REACH; i++) {
    const k = page.kind[i]
    if (k === kind.comma) return i - 1
    if (k === kind.stop || k === kind.line || k === kind.open || k === kind.semicolon || k === kind.colon)
      return closed ? last : i - 1
    relative ||= has(page, i, is.relative | is.that)
    if (!relative && (isFinite(page, i) || hasFiniteEnding(page, i))) return last
  }
  return closed ? last : Math.min(ceiling, from + REACH)
}

/** Whether the words behind a comma can describe the name before it: an article, an office, an age. */
function opensApposition(page: Page, from: number): boolean {
  if (page.kind[from] === kind.number) return true
  if (page.kind[from] !== kind.word || page.shape[from] & shape.capital) return false
  if (page.forms[from] !== 0 && !has(page, from, is.noun)) return false
  if (has(page, from, is.title | is.people)) return true
  if (isPlainNoun(page, from)) return true
  return (
    has(page, from, is.determiner) && !has(page, from, is.preposition | is.subordinator | is.and | is.subject | is.that)
  )
}

/** Whether what follows a name's comma surely describes it: a relative clause, an office or an age within three words. */
function describes(page: Page, from: number): boolean {
  if (has(page, from, is.relative) || page.kind[from] === kind.number) return true
  if (isOfHouse(page, from)) return true
  if (!opensApposition(page, from)) return false
  for (let i = from; i < from + 4; i++) if (has(page, i, is.title | is.people)) return true
  return false
}

/** "Marc Roy, de l'Université de Rivemont,": a genitive and the capital of an institution. */
function isOfHouse(page: Page, from: number): boolean {
  if (!has(page, from, is.link)) return false
  return isName(page, from + 1) || (has(page, from + 1, is.determiner) && isName(page, from + 2))
}

/** Whether an unknown word ends like a finite verb ("fermait"). */
export function hasFiniteEnding(page: Page, at: number): boolean {
  return (
    page.flags[at] === 0 &&
    page.kind[at] === kind.word &&
    page.lexicon.finiteEndings.some(
      ending => page.end[at] - page.start[at] > ending.length + 1 && page.text.endsWith(ending, page.end[at]),
    )
  )
}

/** Whether a relative clause makes a report of its own: ", who emphasized that …". */
function reportsAgain(page: Page, from: number, ceiling: number): boolean {
  for (let i = from + 1; i <= ceiling && i - from < 4; i++)
    if (page.forms[i] !== 0 && !has(page, i, is.noun)) return true
  return false
}

/** The end of a relative clause behind a name: the sentence's, or the mark that parts it. */
function relativeEnd(page: Page, from: number, ceiling: number): number {
  for (let i = from; i <= ceiling && i - from < REACH; i++) {
    const k = page.kind[i]
    if (
      k === kind.stop ||
      k === kind.line ||
      k === kind.open ||
      k === kind.semicolon ||
      k === kind.colon ||
      k === kind.dash
    )
      return i - 1
  }
  return Math.min(ceiling, from + REACH)
}

/** An unknown word in lower case that is no participle and no adverb: a noun without its article ("héritier de", "owner of"). */
function isPlainNoun(page: Page, at: number): boolean {
  if (page.flags[at] !== 0 || page.forms[at] !== 0 || isAdverb(page, at)) return false
  return !page.text.endsWith(page.lexicon.data.endings.participle, page.end[at]) && !hasFiniteEnding(page, at)
}
