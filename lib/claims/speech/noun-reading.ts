import { clauseEnd } from './content'
import { is } from './word-kinds'
import { has, isFinite } from './page'
import type { Page } from './page'
import { phraseAfter, phraseBefore } from './phrase'
import type { Reading } from './reading'
import { kind } from './columns'
import { windowOf } from './window'

/**
 * "Marsh's claim that …", "her promise to …", "l'affirmation du maire selon laquelle …": a noun of saying between whoever said
 * it and a clause. Null where the noun stands alone.
 */
export function readNoun(page: Page, at: number): Reading | null {
  if (page.marks.inside[at] >= 0 || !page.lexicon.nouns.has(page.word[at])) return null
  const window = windowOf(page, at)
  let first = at
  while (
    first > window.first &&
    page.kind[first - 1] === kind.word &&
    page.flags[first - 1] === 0 &&
    page.forms[first - 1] === 0 &&
    at - first < 3
  )
    first--
  const before = first - 1
  let source = null
  let next = at + 1
  if (before >= window.first && page.lexicon.possessives.has(page.word[before]))
    source = { first: before, last: before }
  else if (before > window.first && page.lexicon.pieces[page.word[before]] === 2 && has(page, before, is.link)) {
    const owner = phraseBefore(page, before - 1, window.first)
    source = owner && { first: owner.first, last: before }
  } else if (next <= window.last && has(page, next, is.link) && has(page, before, is.determiner)) {
    source = phraseAfter(page, has(page, next, is.determiner) ? next : next + 1, window.last)
    next = source ? source.last + 1 : next
  }
  if (!source || next > window.last) return null
  const clause =
    page.lexicon.clauseOpeners.has(page.word[next]) || (has(page, next, is.that) && !isFinite(page, next + 1))
  const infinitive = page.lexicon.data.infinitiveEndings.length === 0 && has(page, next, is.infinitive)
  if (!clause && !infinitive) return null
  return {
    how: 'noun',
    sense: 'say',
    cue: { first: source.first > at ? at : first, last: at },
    source,
    head: { first: source.first, last: has(page, source.last, is.link) ? source.last - 1 : source.last },
    shared: false,
    narrative: false,
    content: { first: next, last: clauseEnd(page, next, window.last) },
    quote: -1,
    colon: false,
    sentence: page.sentences.of[at],
    via: null,
  }
}
