import type { Complement } from '../../languages/speech'
import { clauseFollows, hasVerb, laterClause, overTime, startsClause } from './clause-start'
import type { Group } from './group'
import { isInfinitive, leadsToInfinitive, startsInfinitive } from './infinitive'
import { is } from './word-kinds'
import { has, isAdverb, isFinite, isName } from './page'
import type { Page } from './page'
import { phraseAfter } from './phrase'
import { isTerm } from './quote-form'
import { kind } from './columns'

/** How a content is heard to begin; what a verb of forecasting takes is heard as a thing. */
export type Heard = Exclude<Complement, 'forecast'>

/** What follows a cue: in what frame, from which token; `quote` is the opening mark where the content is marked words. */
export type Found = { how: Heard; from: number; quote: number; colon: boolean }

const REACH = 30

/** Where content with marked words begins: at the mark, or with the clause that holds it ("says Trump’s “meltdown” …"). */
function wordsFrom(page: Page, group: Group, first: number, open: number): number {
  if (open === first || page.kind[open - 1] === kind.comma || page.kind[open - 1] === kind.colon) return open
  if (
    group.takes.has('bare') &&
    !group.takes.has('person') &&
    (has(page, first, is.subject | is.determiner) || isName(page, first)) &&
    !has(page, first, is.time)
  )
    return first
  let from = open
  while (from > first && has(page, from - 1, is.link | is.determiner | is.preposition | is.infinitive)) from--
  return from
}

/** The complement behind a verb group, or null. Adverbs, times, places and the person addressed may stand between. */
export function complementAfter(page: Page, group: Group, ceiling: number): Found | null {
  const { takes } = group
  let first = group.last + 1
  if (takes.has('fragment')) return fragmentAfter(page, group, ceiling)
  let commas = 0
  let addressed = false
  first = overTime(page, first, ceiling)
  if (isAnswer(page, group, first, ceiling)) return { how: 'bare', from: first, quote: -1, colon: false }
  for (let i = first; i <= ceiling && i - first < REACH; i++) {
    const k = page.kind[i]
    if (k === kind.open) {
      if (page.marks.match[i] <= i) return null
      if (i > first && page.marks.match[i] < ceiling && isTerm(page, i) && !has(page, i - 1, is.infinitive)) {
        i = page.marks.match[i]
        continue
      }
      if (takes.has('infinitive') && i > first && has(page, i - 1, is.infinitive))
        return { how: 'infinitive', from: wordsFrom(page, group, first, i), quote: i, colon: false }
      if (i > first + 1 && has(page, first, is.determiner) && !takes.has('clause') && !takes.has('thing')) return null
      if (takes.has('words') || takes.has('clause'))
        return { how: 'words', from: wordsFrom(page, group, first, i), quote: i, colon: false }
      return takes.has('thing') && i === first ? { how: 'thing', from: i, quote: i, colon: false } : null
    }
    if (k === kind.colon) {
      if (!(takes.has('words') || takes.has('clause') || takes.has('thing')) || i === ceiling) return null
      const quote = page.kind[i + 1] === kind.open && page.marks.match[i + 1] > i ? i + 1 : -1
      if (quote < 0 && (commas > 0 || !bringsWords(page, group, first, i) || !hasVerb(page, i + 1, ceiling)))
        return null
      return { how: 'words', from: i + 1, quote, colon: true }
    }
    if (k === kind.comma) {
      if (++commas > 2) return null
      const next = i + 1
      if (next > ceiling) return null
      if (page.kind[next] === kind.open && takes.has('words')) continue
      const aside = i === first ? asideEnd(page, next, ceiling) : -1
      if (aside > 0) {
        i = aside
        continue
      }
      if (takes.has('words') && leadsToColon(page, next, ceiling)) continue
      if (isName(page, next) && page.kind[next + 1] === kind.comma && isName(page, i - 1)) {
        i = next + 1
        continue
      }
      if (
        commas === 1 &&
        !has(page, next, is.preposition | is.subordinator | is.adverb | is.time | is.that) &&
        !isAdverb(page, next)
      )
        return null
      continue
    }
    if (k !== kind.word && k !== kind.number) return null
    const flags = page.flags[i]
    if (flags & is.that && !(flags & is.determiner && !clauseFollows(page, i, ceiling))) {
      return takes.has('clause') || takes.has('person') ? { how: 'clause', from: i, quote: -1, colon: false } : null
    }
    if (flags & is.question && takes.has('question') && i - first < (takes.has('person') ? 16 : 8) && !isName(page, i))
      return { how: 'question', from: i, quote: -1, colon: false }
    if (
      takes.has('infinitive') &&
      flags & is.infinitive &&
      i < ceiling &&
      isInfinitive(page, i + 1) &&
      (commas === 0 || takes.has('person'))
    ) {
      const object = commas === 0 && i > first && group.use.verb.sense !== 'say' && !has(page, first, is.preposition)
      const from = object ? first : i > first && has(page, i - 1, is.negation) ? i - 1 : i
      return { how: 'infinitive', from, quote: -1, colon: false }
    }
    if (page.lexicon.data.bareInfinitive && takes.has('clause') && startsInfinitive(page, i, first))
      return { how: 'infinitive', from: i, quote: -1, colon: false }
    if (commas === 0 && takes.has('bare') && startsClause(page, i, first, group, ceiling))
      return { how: 'bare', from: i, quote: -1, colon: false }
    if (i === first && takes.has('of') && has(page, i, is.of) && group.first < group.verb)
      return { how: 'of', from: i, quote: -1, colon: false }
    if (
      i === first &&
      (takes.has('thing') || takes.has('forecast') || takes.has('as') || takes.has('of')) &&
      startsThing(page, group, i, ceiling)
    ) {
      const how = takes.has('thing') || takes.has('forecast') ? 'thing' : described(page, group, i, ceiling)
      if (
        how &&
        !(group.negated && how === 'thing') &&
        !(takes.has('infinitive') && leadsToInfinitive(page, i, ceiling))
      ) {
        const later = takes.has('person') ? laterClause(page, i, ceiling) : null
        return later ?? { how, from: i, quote: -1, colon: false }
      }
    }
    if (flags & (is.subordinator | is.relative | is.but) && !(flags & (is.adverb | is.preposition | is.link)))
      return null
    if (isFinite(page, i) && i > first) return null
    if (flags & is.and && !addressed) return null
    if (i === first || has(page, i, is.preposition | is.link | is.determiner)) addressed = true
  }
  return null
}

/** "a dit non", "said no": a whole answer, and the clause ends. */
function isAnswer(page: Page, group: Group, at: number, ceiling: number): boolean {
  if (at > ceiling || !group.takes.has('words') || !page.lexicon.answers.has(page.word[at])) return false
  return at === ceiling || (page.kind[at + 1] !== kind.word && page.kind[at + 1] !== kind.number)
}

/** The comma that closes ", citing three sources," or ", lui," between a verb and what it brings; -1 where none is. */
function asideEnd(page: Page, at: number, ceiling: number): number {
  if (page.lexicon.pronouns.has(page.lexicon.spelled[page.word[at]]) && page.kind[at + 1] === kind.comma) return at + 1
  if (!page.lexicon.relays.has(page.word[at])) return describedEnd(page, at, ceiling)
  for (let i = at + 1; i <= ceiling && i - at < 14; i++) if (page.kind[i] === kind.comma) return i
  return -1
}

/** "a promis, la main sur le cœur, que": a few words without a verb, then a comma and "that"; the comma, or -1. */
function describedEnd(page: Page, at: number, ceiling: number): number {
  for (let i = at; i <= ceiling && i - at < 10; i++) {
    if (page.kind[i] === kind.comma)
      return i > at && has(page, i + 1, is.that) && !has(page, i + 1, is.determiner) ? i : -1
    if (page.kind[i] !== kind.word || isFinite(page, i) || has(page, i, is.that | is.relative)) return -1
  }
  return -1
}

/** Whether what stands between the verb and a colon lets the colon bring the words: nothing, an adverb, a place, "ceci". */
function bringsWords(page: Page, group: Group, first: number, colon: number): boolean {
  if (group.use.verb.sense !== 'say' && group.use.verb.sense !== 'think') return false
  return (
    first === colon ||
    has(page, first, is.preposition | is.hollow | is.time | is.link) ||
    isAdverb(page, first) ||
    (group.takes.has('person') && colon - first < 8)
  )
}

/** "a répliqué, cinglante : «": a word or two between a comma and the colon before marked words. */
function leadsToColon(page: Page, from: number, ceiling: number): boolean {
  let at = from
  while (at < ceiling && at - from < 6 && page.kind[at] === kind.word) at++
  return page.kind[at] === kind.colon && page.kind[at + 1] === kind.open
}

/** Marked words within the clause of a verb that reports nothing without them. */
function fragmentAfter(page: Page, group: Group, ceiling: number): Found | null {
  const from = group.last + 1
  for (let i = from; i <= ceiling && i - from < REACH; i++) {
    const k = page.kind[i]
    if (k === kind.semicolon || k === kind.colon || k === kind.stop) return null
    if (k === kind.open && page.marks.match[i] > i) return { how: 'fragment', from, quote: i, colon: false }
    if (k === kind.comma && i - from > 12) return null
    if (group.takes.has('clause') && has(page, i, is.that) && i - from < 8)
      return { how: 'clause', from: i, quote: -1, colon: false }
    if (isFinite(page, i) && !has(page, i, is.auxiliary)) return null
  }
  return null
}

function startsThing(page: Page, group: Group, at: number, ceiling: number): boolean {
  if (group.use.tail.length && has(page, at, is.link)) return true
  if (has(page, at, is.that | is.subject | is.subordinator | is.and | is.by) && !has(page, at, is.determiner))
    return false
  if (has(page, at, is.preposition) && !has(page, at, is.determiner)) return false
  if (has(page, at, is.time) || isAdverb(page, at)) return false
  return phraseAfter(page, at, ceiling) !== null
}

/** "qualifié X de", "described X as": the second half stands within the clause. */
function described(page: Page, group: Group, at: number, ceiling: number): 'as' | 'of' | null {
  for (let i = at + 1; i <= ceiling && i - at < 18; i++) {
    if (page.kind[i] === kind.stop || page.kind[i] === kind.semicolon) return null
    if (group.takes.has('as') && has(page, i, is.as)) return 'as'
    if (group.takes.has('of') && has(page, i, is.of)) return 'of'
  }
  return null
}
