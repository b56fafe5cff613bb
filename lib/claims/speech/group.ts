import { asideBefore } from './aside'
import { bothTake } from './takes'
import type { Complement } from '../../languages/speech'
import { form, is } from './word-kinds'
import type { VerbUse } from './word-kinds'
import { has, isAdverb, isEdge, isName } from './page'
import type { Page } from './page'
import { phraseBefore } from './phrase'
import { kind, shape } from './columns'

/**
 * The words of a cue verb: auxiliaries, adverbs, negation and pronouns before it, its tail behind. `pronoun` is the token
 * of an inverted subject inside the group ("a-t-il déclaré") or right behind it ("dit-il"), -1 where there is none.
 */
export type Group = {
  first: number
  last: number
  verb: number
  use: VerbUse
  /** All uses whose tail is there, the longest first. */
  takes: ReadonlySet<Complement>
  mood: 'finite' | 'participle' | 'passive' | 'reduced' | 'narrative'
  negated: boolean
  pronoun: number
}

const REACH = 9
const NOTHING: ReadonlySet<Complement> = new Set()

/** The ids of the tail stand behind the verb, an adverb apart; gives the last token of it, or -1. */
function tailEnd(page: Page, at: number, tail: readonly number[]): number {
  let i = at
  for (const id of tail) {
    i++
    // "fait-il valoir"
    if (i === at + 1 && page.word[i] !== id && has(page, i, is.subject) && isHyphened(page, i)) i++
    if (i < page.count && page.word[i] !== id && isAdverb(page, i)) i++
    if (i >= page.count || page.word[i] !== id) return -1
  }
  return i
}

/** The verb group around the cue verb at `at`, or null where the word is a noun there, or the verb is used otherwise. */
export function verbGroup(page: Page, at: number, floor: number): Group | null {
  if (page.shape[at] & shape.capitals && page.end[at] - page.start[at] < 6) return null
  if (isNamePart(page, at)) return null
  let first = at
  let auxiliary = false
  let passive = false
  let negated = false
  let reflexive = false
  let pronoun = -1
  let i = at - 1
  for (; i >= floor && at - i < REACH; i--) {
    if (page.kind[i] !== kind.word) break
    const flags = page.flags[i]
    const aside = asideBefore(page, i, floor + 1)
    if (aside > 0 && has(page, i - aside, is.auxiliary | is.negation)) {
      i -= aside - 1
      continue
    }
    if (flags & is.negation) negated = true
    if (flags & is.auxiliary && !(page.shape[i] & shape.capitals)) {
      if (!auxiliary) passive = (flags & is.passive) !== 0
      auxiliary = true
      first = i
    } else if (flags & is.subject && isHyphened(page, i)) {
      pronoun = i
    } else if (flags & is.negation || isAdverb(page, i)) first = i
    else if (flags & is.clitic && !(flags & is.determiner && !auxiliary && !cliticHere(page, i))) {
      if (page.lexicon.spelled[page.word[i]][0] === 's') reflexive = true
      first = i
    } else break
  }
  while (first < at && has(page, first, is.adverb | is.time) && first === floor && !has(page, first, is.auxiliary))
    first++

  const uses = page.lexicon.uses[page.word[at]] ?? []
  let use: VerbUse | null = null
  let last = at
  let takes: ReadonlySet<Complement> = NOTHING
  for (const candidate of uses) {
    if (candidate.verb.reflexive !== reflexive && (reflexive || candidate.verb.reflexive)) continue
    const end = tailEnd(page, at, candidate.tail)
    if (end < 0) continue
    // "reported on Friday": the preposition belongs to the day.
    if (end > at && has(page, end, is.preposition) && has(page, end + 1, is.time)) continue
    if (use && candidate.tail.length < use.tail.length) continue
    if (!use) {
      use = candidate
      last = end
    }
    takes = takes === NOTHING ? candidate.takes : bothTake(takes, candidate.takes)
  }
  if (!use) return null
  if (pronoun < 0 && last > at && has(page, at + 1, is.subject) && isHyphened(page, at + 1)) pronoun = at + 1

  const forms = page.forms[at]
  const finite = (forms & (form.singular | form.plural)) !== 0
  if (passive && forms & form.past && !reflexive)
    return { first, last, verb: at, use, takes, mood: 'passive', negated, pronoun }
  // "the search would go on": only told in the past or the present does such a verb bring words.
  if (auxiliary && use.tail.length > 0 && !(forms & form.past) && !takes.has('clause') && takes.has('after'))
    return null
  if (auxiliary && forms & (form.past | form.present | form.infinitive | form.plural)) {
    return { first, last, verb: at, use, takes, mood: 'finite', negated, pronoun }
  }
  const before = at - 1 >= floor ? at - 1 : -1
  const lead = forms & form.infinitive ? leadBefore(page, first - 1, floor) : -1
  if (lead >= 0) return { first: lead, last, verb: at, use, takes, mood: 'finite', negated, pronoun }
  if (
    forms & form.infinitive &&
    before > floor &&
    has(page, before, is.link) &&
    ((has(page, before - 1, is.and) && before - 1 === floor) || beforeGoingOn(page, before - 1))
  ) {
    return { first: before, last, verb: at, use, takes, mood: 'narrative', negated, pronoun }
  }
  if (forms & form.infinitive && before > floor && has(page, before, is.link) && isToldOf(page, before, floor))
    return { first: before, last, verb: at, use, takes, mood: 'finite', negated, pronoun }
  if (finite && !(has(page, at, is.noun) && before >= 0 && isNominal(page, before))) {
    const next = last + 1
    if (pronoun < 0 && next < page.count && has(page, next, is.subject) && isHyphened(page, next)) {
      return { first, last, verb: at, use, takes, mood: 'finite', negated, pronoun: next }
    }
    if (!(forms & form.past) || !isReduced(page, at, last))
      return { first, last, verb: at, use, takes, mood: 'finite', negated, pronoun }
  }
  if (forms & form.past && last + 1 < page.count && has(page, last + 1, is.by))
    return { first: at, last, verb: at, use, takes, mood: 'reduced', negated, pronoun }
  if (forms & form.present && !(before >= 0 && has(page, before, is.determiner | is.link))) {
    return { first, last, verb: at, use, takes, mood: 'participle', negated, pronoun }
  }
  return null
}

/** Where "tient à rappeler", "went on to say" begins, seen from the token before the infinitive; -1 where nothing leads to it. */
function leadBefore(page: Page, at: number, floor: number): number {
  let i = at
  while (
    i > floor &&
    at - i < 3 &&
    has(page, i, is.infinitive | is.preposition) &&
    !page.lexicon.leads.has(page.word[i])
  )
    i--
  if (i < floor || !page.lexicon.leads.has(page.word[i])) return -1
  while (
    i - 1 >= floor &&
    (has(page, i - 1, is.auxiliary | is.negation) || (has(page, i - 1, is.clitic) && !has(page, i - 1, is.determiner)))
  )
    i--
  return i
}

/** "the Calder Post reported": a capital between a name and the verb is part of the name. */
function isNamePart(page: Page, at: number): boolean {
  return (
    isName(page, at) &&
    at > 0 &&
    isName(page, at - 1) &&
    at + 1 < page.count &&
    page.forms[at + 1] !== 0 &&
    !isName(page, at + 1) &&
    !has(page, at + 1, is.noun)
  )
}

/** "Et le maire de conclure": "and" opens the sentence, and nothing but who speaks stands before the "de" of an infinitive. */
function isToldOf(page: Page, link: number, floor: number): boolean {
  if (!has(page, floor, is.and) || page.sentences.first[page.sentences.of[floor]] !== floor || link - floor < 2)
    return false
  const subject = phraseBefore(page, link - 1, floor + 1)
  return subject !== null && subject.first === floor + 1
}

/** "…, avant d'ajouter": a conjunction of time that is a preposition too, behind a comma or a closing mark. */
function beforeGoingOn(page: Page, at: number): boolean {
  return has(page, at, is.preposition) && has(page, at, is.subordinator) && at > 0 && isEdge(page, at - 1)
}

/** Whether a hyphen joins the token to the one before: "dit-il", "a-t-elle". */
function isHyphened(page: Page, at: number): boolean {
  return at > 0 && page.text.charCodeAt(page.start[at] - 1) === 0x2d && page.start[at] - page.end[at - 1] < 4
}

/** Whether "le", "la", "les" before a verb is its object and no article: a noun or a pronoun stands before it. */
function cliticHere(page: Page, at: number): boolean {
  if (at === 0 || isEdge(page, at - 1)) return false
  return (
    !has(page, at - 1, is.preposition | is.link | is.determiner | is.and | is.that | is.auxiliary | is.verb) &&
    page.forms[at - 1] === 0
  )
}

/** Whether a word before makes a noun of the next: an article, a preposition, a possessive. */
function isNominal(page: Page, at: number): boolean {
  if (page.kind[at] === kind.number) return true
  if (has(page, at, is.subject)) return false
  return has(page, at, is.determiner | is.preposition | is.link | is.infinitive)
}

/** Whether a past participle without auxiliary stands before "by"/"par". */
function isReduced(page: Page, at: number, last: number): boolean {
  return last + 1 < page.count && has(page, last + 1, is.by)
}
