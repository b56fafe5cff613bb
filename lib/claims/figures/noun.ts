import { compare, small, whole, type Decimal } from './decimal'
import { fold } from './characters'
import { ROLE, TRAIT } from './roles'
import type { Lexicon } from './lexicon'
import { idAt, isCapital, isMark, isTight, isWord, joined, longest, rolesAt, traitsAt, wordAt, type Page } from './page'

/** The counted noun: tokens `[from, to)`, its head as printed and in its base form. */
export type Noun = { from: number; to: number; head: number; base: string }

const NUMBER = ROLE.cardinal | ROLE.hundred | ROLE.scale | ROLE.month | ROLE.weekday

/** The base form of a noun: "chevaux" is "cheval", "women" is "woman". Lower case throughout. */
function baseForm(word: string, id: number, lexicon: Lexicon, plural: boolean): string {
  const lower = word.toLowerCase()
  const irregular = lexicon.traits[id] & TRAIT.irregular ? lexicon.irregular.get(fold(lower)) : undefined
  if (irregular) return irregular
  if (!plural || lexicon.traits[id] & TRAIT.invariable) return lower
  for (const ending of lexicon.notPluralEndings) if (lower.endsWith(ending)) return lower
  for (const [ending, base] of lexicon.data.nouns.singular) {
    if (lower.length > ending.length + 1 && lower.endsWith(ending)) return lower.slice(0, -ending.length) + base
  }
  return lower
}

/** The base form of the word at a token; a people keeps its capital ("trois Français"), a headline in capitals does not. */
function base(page: Page, at: number, plural = true): string {
  const word = wordAt(page, at)
  const form = baseForm(word, page.id[at], page.lexicon, plural)
  const named = isCapital(page, at) && word.slice(1) === word.slice(1).toLowerCase()
  return named ? form.charAt(0).toUpperCase() + form.slice(1) : form
}

function looksPlural(page: Page, at: number): boolean {
  if (traitsAt(page, at) & (TRAIT.irregular | TRAIT.invariable)) return true
  const { pluralEndings } = page.lexicon.data.nouns
  if (page.end[at] - page.start[at] < 3) return false
  const last = page.text[page.end[at] - 1].toLowerCase()
  if (!pluralEndings.includes(last)) return false
  const word = wordAt(page, at).toLowerCase()
  return !page.lexicon.notPluralEndings.some(ending => word.endsWith(ending))
}

/** A word that can be counted at all: no number, no function word, except that harm may be ("12 dead"). */
function countable(page: Page, at: number): boolean {
  if (!isWord(page, at)) return false
  const roles = rolesAt(page, at)
  if (roles & NUMBER) return false
  if (roles & ROLE.stop) return (roles & ROLE.harm) !== 0
  return page.end[at] - page.start[at] > 1
}

/** Past "of the", "des", "d’" where a number takes it before its noun; the token itself where nothing stands. */
function pastOf(page: Page, at: number, collective: boolean, big: boolean): number {
  if (!(rolesAt(page, at) & ROLE.of)) return at
  let next = at + 1
  if (isMark(page, next, "'")) next++
  const determined = (rolesAt(page, at) & ROLE.determiner) !== 0
  if (rolesAt(page, next) & ROLE.determiner) return isMark(page, next + 1, "'") ? next + 2 : next + 1
  return determined || collective || big ? next : -1
}

/** The noun that a number counts, right after it; null where none does. `closest` stops at the first plural ("one in five workers earns"). */
export function countedNoun(page: Page, at: number, value: Decimal, collective: boolean, closest = false): Noun | null {
  const amount = small(value)
  const hyphen = joined(page, at)
  if (hyphen !== at) return hyphenated(page, hyphen)
  if (isTight(page, at)) return null
  const from = pastOf(page, at, collective, !(amount < 1000))
  if (from < 0) return null
  const { longChains } = page.lexicon.data.nouns
  // "0,4 point": below two a decimal takes the singular where only the number decides.
  const few = Math.abs(amount) < 2 || (!longChains && value.places > 0 && isBelowTwo(value))
  const plural = !few || from !== at
  return longChains ? chained(page, from, plural, closest) : direct(page, from, plural)
}

function isBelowTwo(value: Decimal): boolean {
  return compare({ ...value, negative: false }, TWO) < 0
}

const TWO = whole(2)

/** "a 12-member panel": the word behind the hyphen. */
function hyphenated(page: Page, at: number): Noun | null {
  if (!countable(page, at) || isCapital(page, at) || !page.lexicon.data.nouns.longChains) return null
  // "a 12-strong squad": an adjective behind the hyphen leaves the count to the noun.
  if (rolesAt(page, at) & ROLE.adjective && countable(page, at + 1) && !isCapital(page, at + 1))
    return { from: at + 1, to: at + 2, head: at + 1, base: base(page, at + 1, looksPlural(page, at + 1)) }
  return { from: at, to: at + 1, head: at, base: base(page, at) }
}

/** The noun stands next, after adjectives of a closed list. */
function direct(page: Page, from: number, plural: boolean): Noun | null {
  let at = from
  if (isHyphenated(page, at)) return joinedNoun(page, from, plural)
  while (at - from < 3 && rolesAt(page, at) & ROLE.adjective && fitsNoun(page, at + 1, plural)) at++
  if (isHyphenated(page, at)) return joinedNoun(page, at, plural)
  if (!fitsNoun(page, at, plural)) return null
  return compound(page, from, at, base(page, at, plural))
}

/** "chefs-d'œuvre", "sous-officiers": what is joined to the head by hyphens belongs to it. */
function compound(page: Page, from: number, head: number, form: string): Noun {
  let to = head + 1
  while (isMark(page, to, '-') && isTight(page, to) && isTight(page, to + 1) && isWord(page, to + 1)) {
    to += 2
    if (isMark(page, to, "'") && isTight(page, to) && isTight(page, to + 1) && isWord(page, to + 1)) to += 2
  }
  return { from, to, head, base: form + page.text.slice(page.end[head], page.end[to - 1]).toLowerCase() }
}

/** A word with another behind a tight hyphen, itself without the ending of a plural: "sous-types", "câblo-opérateurs". */
function isHyphenated(page: Page, at: number): boolean {
  if (!isWord(page, at) || rolesAt(page, at) & NUMBER) return false
  if (looksPlural(page, at) && !(rolesAt(page, at) & ROLE.stop)) return false
  return isMark(page, at + 1, '-') && isTight(page, at + 1) && isTight(page, at + 2) && isWord(page, at + 2)
}

function joinedNoun(page: Page, from: number, plural: boolean): Noun | null {
  let head = from
  while (head - from < 6 && isHyphenated(page, head)) head += 2
  if (plural && !looksPlural(page, head)) return null
  const form = page.text.slice(page.start[from], page.start[head]).toLowerCase() + base(page, head, plural)
  return { from, to: head + 1, head, base: form }
}

function fitsNoun(page: Page, at: number, plural: boolean): boolean {
  if (!countable(page, at) || isMark(page, at + 1, "'")) return false
  if (plural && !looksPlural(page, at)) return false
  return (
    !isCapital(page, at) || (plural ? looksPlural(page, at) : !isCapital(page, at + 1) && rolesAt(page, at - 1) !== 0)
  )
}

/** Any adjectives and nouns may stand before the head, which is the first that is plural. */
function chained(page: Page, from: number, plural: boolean, closest: boolean): Noun | null {
  if (!plural) {
    if (!countable(page, from)) return null
    let head = from
    const described = isCapital(page, from) || rolesAt(page, from) & ROLE.adjective || adjectival(page, from)
    if (described && countable(page, from + 1) && !isCapital(page, from + 1)) head = from + 1
    if ((isCapital(page, head) && isCapital(page, head + 1)) || participle(page, head)) return null
    return { from, to: head + 1, head, base: base(page, head, looksPlural(page, head)) }
  }
  let at = from
  let whole = from
  for (let words = 0; words < 4; words++) {
    if (!countable(page, at)) {
      if (words === 0 && rolesAt(page, at) & ROLE.adjective) {
        at++
        continue
      }
      return null
    }
    if (looksPlural(page, at) && !(isCapital(page, at) && countable(page, at + 1) && looksPlural(page, at + 1))) break
    if (words === 3) return null
    at++
    whole = at
    if (isMark(page, at, '-') && isTight(page, at) && isTight(page, at + 1)) at++
  }
  const joined = tailOf(page, at)
  if (joined > at + 1)
    return {
      from,
      to: joined,
      head: at,
      base: base(page, at) + page.text.slice(page.end[at], page.end[joined - 1]).toLowerCase(),
    }
  while (
    !closest &&
    countable(page, at + 1) &&
    looksPlural(page, at + 1) &&
    !(rolesAt(page, at + 1) & ROLE.harm) &&
    at - from < 4
  )
    at++
  if (whole < at && isMark(page, at - 1, '-'))
    return {
      from,
      to: at + 1,
      head: at,
      base: page.text.slice(page.start[at - 2], page.end[at - 1]).toLowerCase() + base(page, at),
    }
  return { from, to: at + 1, head: at, base: base(page, at) }
}

/** "passers-by", "mothers-in-law": past small words joined to a plural by hyphens. */
function tailOf(page: Page, head: number): number {
  let to = head + 1
  const isJoined = (at: number) =>
    isMark(page, at, '-') && isTight(page, at) && isTight(page, at + 1) && isWord(page, at + 1)
  while (isJoined(to) && (rolesAt(page, to + 1) & ROLE.stop || to > head + 1)) to += 2
  return to
}

const adjectiveEndings = [
  'al',
  'ish',
  'ed',
  'ing',
  'ous',
  'ive',
  'ful',
  'less',
  'ic',
  'ese',
  'ary',
  'est',
  'ble',
  'ior',
]

/** "first reported", "one captured": a verb, not a noun. */
function participle(page: Page, at: number): boolean {
  const word = wordAt(page, at)
  return word.length > 4 && word.endsWith('ed') && !(rolesAt(page, at) & ROLE.harm)
}

function adjectival(page: Page, at: number): boolean {
  const word = wordAt(page, at).toLowerCase()
  return word.length > 4 && adjectiveEndings.some(ending => word.endsWith(ending)) && idAt(page, at) >= 0
}

/** True where an idiom ("premier ministre", "no one") holds the token. */
export function inIdiom(page: Page, at: number): number {
  for (let back = 0; back < 3 && back <= at; back++) {
    const found = longest(page, page.lexicon.idioms, at - back)
    if (found && found.to > at) return found.to
  }
  return 0
}
