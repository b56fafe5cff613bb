import { is } from './word-kinds'
import type { Entity, Names } from './names'
import { has, isName } from './page'
import type { Page, Run } from './page'
import type { Resolved, Speakers } from './resolved'
import { kind } from './columns'

/** The last index of the names that end before `at`. */
function lastNameBefore(names: Names, at: number): number {
  let low = 0
  let high = names.at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names.at[middle] < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

const LOOK_BACK = 12

/** Whom a pronoun of the third person stands for: the speaker of this or the last sentence, else the person named last. */
export function antecedent(page: Page, names: Names, speakers: Speakers, at: number, gender: number): Resolved | null {
  const sentence = page.sentences.of[at]
  const fits = (entity: Entity | null) =>
    entity !== null && entity.person && (gender === 0 || entity.gender === 0 || entity.gender === gender)
  const { single, singleAt } = speakers
  if (
    single &&
    sentence - singleAt <= 1 &&
    (fits(single.entity) || (!single.entity && gender !== 2 && single.kind === 'person'))
  )
    return single
  const last = lastNameBefore(names, at)
  let candidate = -1
  for (let i = last; i >= 0 && last - i < LOOK_BACK; i--) {
    if (!fits(names.who[i])) continue
    const distance = sentence - page.sentences.of[names.at[i]]
    if (candidate < 0) {
      candidate = i
      if (distance > 1) break
    } else if (page.sentences.of[names.at[i]] === page.sentences.of[names.at[candidate]] && distance >= 1) candidate = i
    else break
  }
  const near = candidate >= 0 && sentence - page.sentences.of[names.at[candidate]] <= 1
  if (!near && single && sentence - singleAt <= 6 && fits(single.entity)) return single
  if (candidate < 0)
    return single && (gender === 0 || !single.entity || single.entity.gender === 0 || single.entity.gender === gender)
      ? single
      : null
  const entity = names.who[candidate]
  return { name: entity.name, kind: 'person', role: null, entity }
}

/** How many tokens "l'ancienne joueuse de 24 ans" has at most. */
const CALLED = 6

/**
 * Whether a phrase is nothing but an article and what somebody is ("la chercheuse", "l'ancien trésorier", "the 34-year-old"), an
 * adjective or an age apart.
 */
function isGeneric(page: Page, run: Run): boolean {
  if (!page.lexicon.definite.has(page.word[run.first]) || run.last - run.first >= CALLED) return false
  let last = run.last
  // "de 24 ans"
  if (last - run.first > 3 && page.kind[last - 1] === kind.number && has(page, last - 2, is.link)) last -= 3
  if (last === run.first + 1 && page.kind[last] === kind.number) return true
  // "l'ancien haut fonctionnaire": two adjectives at most before the noun, one behind it.
  for (let noun = run.first + 1; noun <= last && noun - run.first <= 3; noun++) {
    if (isName(page, noun)) return false
    if (page.lexicon.generics.has(page.word[noun])) return last - noun <= 1
  }
  return false
}

/** "la chercheuse", "cette ouvrière": whoever has just spoken or was just named, where nothing but an adjective stands by the noun. */
export function calledAgain(page: Page, names: Names, speakers: Speakers, run: Run): Resolved | null {
  const { single, singleAt } = speakers
  if (!isGeneric(page, run)) return null
  const gender = page.lexicon.genders[page.word[run.first]] & 3
  if (!single?.entity?.person || page.sentences.of[run.first] - singleAt > 4)
    return justNamed(page, names, run.first, gender)
  const known = single.entity.gender
  return gender === 0 || gender === 3 || known === 0 || known === gender ? single : null
}

/** The only person named in the sentence before, or in this one. */
function justNamed(page: Page, names: Names, at: number, gender: number): Resolved | null {
  const last = lastNameBefore(names, at)
  let found: Entity | null = null
  for (
    let i = last;
    i >= 0 && last - i < LOOK_BACK && page.sentences.of[at] - page.sentences.of[names.at[i]] <= 2;
    i--
  ) {
    const entity = names.who[i]
    if (!entity.person || (gender !== 0 && gender !== 3 && entity.gender !== 0 && entity.gender !== gender)) continue
    if (found && found !== entity) return null
    found = entity
  }
  return found && { name: found.name, kind: 'person', role: null, entity: found }
}
