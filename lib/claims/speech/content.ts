import { form, is } from './word-kinds'
import { has, isAdverb, isFinite, isName, sentenceOf } from './page'
import type { Page, Run } from './page'
import { kind } from './columns'

/** Where the words behind a cue end that opens a clause or a noun phrase at `from`: the last token before the next thought. A `relative` cue's words end where the main clause goes on. */
export function clauseEnd(page: Page, from: number, ceiling: number, relative = false): number {
  let last = ceiling
  for (let i = from; i <= ceiling; i++) {
    const k = page.kind[i]
    if (k === kind.open && page.marks.match[i] > i && page.marks.match[i] <= ceiling) {
      i = page.marks.match[i]
      if (page.kind[i - 1] === kind.comma && i < ceiling && breaksOff(page, i + 1, ceiling)) {
        last = i
        break
      }
      continue
    }
    if (k === kind.semicolon && i > from) {
      last = i - 1
      break
    }
    if (i === from) continue
    if (
      k === kind.comma &&
      (breaksOff(page, i + 1, ceiling) || (relative && isFinite(page, i + 1) && !isName(page, i + 1)))
    ) {
      last = i - 1
      break
    }
    if (
      has(page, i, is.and | is.but) &&
      page.kind[i - 1] !== kind.comma &&
      (coordinatesCue(page, i + 1, ceiling) || turns(page, i))
    ) {
      last = i - 1
      break
    }
  }
  return withoutStop(page, from, last)
}

/** Behind a comma: whether a new report begins there ("adding that", "et a ajouté", "selon X"). */
function breaksOff(page: Page, at: number, ceiling: number): boolean {
  if (at > ceiling || page.kind[at] !== kind.word) return false
  if (page.forms[at] & form.present && !has(page, at, is.noun | is.preposition)) return true
  if (isAdverb(page, at) && at + 1 <= ceiling && page.forms[at + 1] & form.present) return true
  if (page.lexicon.phrases[page.word[at]] && opensSource(page, at)) return true
  if (has(page, at, is.and | is.but)) return turns(page, at) || coordinatesCue(page, at + 1, ceiling)
  return false
}

/** "but", "mais", "though": the writer's own turn, unless a second "that" follows. */
function turns(page: Page, at: number): boolean {
  if (!has(page, at, is.but) || has(page, at, is.and | is.adverb | is.link)) return false
  const next = at + 1
  if (
    has(page, next, is.that | is.adverb | is.infinitive) ||
    (has(page, next, is.preposition) && !has(page, next, is.determiner))
  )
    return false
  // "peu coûteux mais nutritifs": within a clause only a subject or a verb makes a turn of it.
  return (
    page.kind[at - 1] === kind.comma ||
    isName(page, next) ||
    has(page, next, is.subject | is.determiner) ||
    isFinite(page, next)
  )
}

/** Whether one of the language's source phrases stands at the token. */
function opensSource(page: Page, at: number): boolean {
  return (page.lexicon.phrases[page.word[at]] ?? []).some(
    p => !p.leading && p.words.every((id, k) => page.word[at + 1 + k] === id),
  )
}

/** Whether a verb follows at once ("and said"): the next report of the same source. */
function coordinatesCue(page: Page, at: number, ceiling: number): boolean {
  for (let i = at; i <= ceiling && i - at < 5; i++) {
    if (page.kind[i] !== kind.word) return false
    if (page.forms[i] & 7 && !(has(page, i, is.noun) && i === at && false))
      return isFinite(page, i) || page.forms[i] !== 0
    if (!(has(page, i, is.auxiliary | is.negation | is.clitic) || isAdverb(page, i))) return false
  }
  return false
}

/** The run's end without the stop that ends the sentence, or a comma. */
export function withoutStop(page: Page, first: number, end: number): number {
  let last = end
  while (
    last > first &&
    (page.kind[last] === kind.stop ||
      page.kind[last] === kind.comma ||
      page.kind[last] === kind.semicolon ||
      page.kind[last] === kind.dash)
  )
    last--
  return last < end &&
    page.kind[last + 1] === kind.stop &&
    page.text.slice(page.start[last], page.end[last]).includes('.')
    ? last + 1
    : last
}

/**
 * The words before a cue that stands behind them ("…, a dit X"): from the start of the sentence to the mark or the comma
 * before `last + 1`. Null where nothing said stands there.
 */
export function contentBefore(page: Page, last: number, floor: number): Run | null {
  let end = last
  if (page.kind[end] === kind.comma) end--
  if (end < floor) return null
  let first = floor
  const reach = end - 200
  for (let i = end; i >= floor && i > reach; i--) {
    if (page.kind[i] === kind.close && page.marks.match[i] >= 0) {
      const close = i
      i = page.marks.match[i]
      if (i > floor && page.kind[i - 1] === kind.colon && close === end) return { first: i, last: end }
    } else if (page.kind[i] === kind.semicolon) {
      first = i + 1
      break
    }
  }
  return { first, last: end }
}

/** A quote that goes on in the sentences behind the cue of its first part, in the same paragraph: the last token of it. */
export function quoteGoesOn(page: Page, last: number): number {
  let end = last
  for (;;) {
    let next = end + 1
    if (next < page.count && page.kind[next] === kind.stop) next++
    if (next >= page.count || page.kind[next] !== kind.open || page.marks.match[next] < next) return end
    const close = page.marks.match[next]
    const sentence = sentenceOf(page, next)
    if (
      sentence.first !== next ||
      (sentence.last > close && !(sentence.last === close + 1 && page.kind[sentence.last] === kind.stop))
    )
      return end
    end = close
  }
}
