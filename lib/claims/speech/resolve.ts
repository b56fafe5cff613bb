import type { AttributionSourceKind } from '../value'
import { is } from './lexicon'
import { fullName, personStart } from './names'
import type { Entity, Names } from './names'
import { clean, has, isName, words } from './page'
import type { Page, Run } from './page'
import { kind } from './columns'

/** Whom a source is: the name the text knows, or its own words. */
export type Resolved = { name: string; kind: AttributionSourceKind; role: string | null; entity: Entity | null }

/** What has been said so far, for pronouns: who spoke last, singular and plural, and in which sentence. */
export type Speakers = { single: Resolved | null; singleAt: number; many: Resolved | null }

/** Tells the kind of a source from the words that stand for it. */
function kindOf(page: Page, run: Run, entity: Entity | null): AttributionSourceKind {
  let flags = 0
  for (let i = run.first; i <= run.last; i++) {
    if (has(page, i, is.media) && isName(page, i)) return 'media'
    if (
      i > run.first &&
      has(page, i, is.link | is.preposition) &&
      flags & (is.document | is.study | is.people | is.title)
    )
      break
    flags |= page.flags[i]
  }
  if (entity?.person) return 'person'
  if (flags & is.study) return 'study'
  if (flags & is.document) return 'document'
  if (flags & is.anonymous && !entity) return 'anonymous'
  if (flags & is.official) return 'official'
  if (flags & is.title) return 'person'
  if (flags & is.people)
    return page.text[page.end[run.last] - 1] === page.lexicon.data.endings.plural ? 'crowd' : 'official'
  const plural =
    run.last > run.first &&
    !isName(page, run.last) &&
    page.text.endsWith(page.lexicon.data.endings.plural, page.end[run.last])
  if (plural && !entity && (!isName(page, run.first) || has(page, run.first, is.determiner))) return 'crowd'
  return entity || (isName(page, run.last) && !has(page, run.last, is.subject)) ? 'other' : 'person'
}

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
function antecedent(page: Page, names: Names, speakers: Speakers, at: number, gender: number): Resolved | null {
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

/** A named member of a source: the last name run of the phrase where it is the head, by its full name. */
function named(page: Page, names: Names, run: Run): { entity: Entity | null; name: string; first: number } | null {
  if (!isName(page, run.last)) return null
  let first = run.last
  for (let i = run.last - 1; i >= run.first; i--) {
    if (isName(page, i) || page.kind[i] === kind.dot) first = i
    else if (has(page, i, is.particle) && !has(page, i, is.link | is.determiner)) continue
    else break
  }
  while (first < run.last && (page.kind[first] === kind.dot || has(page, first, is.title) || isArticle(page, first)))
    first++
  first = personStart(page, first, run.last)
  let before = first - 1
  while (before > run.first && has(page, before, is.determiner) && !has(page, before, is.link)) before--
  if (before >= run.first && page.kind[first - 1] === kind.word && has(page, before, is.link | is.preposition))
    return null
  const name = clean(words(page, { first, last: run.last }))
  const entity = fullName(names, name)
  // "le comité Nobel": the institution is the source, not its last word.
  if (first > run.first && !entity?.person && has(page, first - 1, is.people) && !has(page, first - 1, is.title))
    return null
  return { entity, name: entity?.name ?? name, first }
}

/** An article before a name, and not the first word of it ("Le Monde" within a sentence). */
function isArticle(page: Page, at: number): boolean {
  return has(page, at, is.determiner) && (!isName(page, at) || page.sentences.first[page.sentences.of[at]] === at)
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
  const noun = page.lexicon.generics.has(page.word[run.first + 1]) ? run.first + 1 : run.first + 2
  return last - run.first <= 2 && noun <= last && page.lexicon.generics.has(page.word[noun])
}

/** "la chercheuse", "cette ouvrière": whoever has just spoken or was just named, where nothing but an adjective stands by the noun. */
function calledAgain(page: Page, names: Names, speakers: Speakers, run: Run): Resolved | null {
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

/** "le président ukrainien": whoever the text has called by all these words. */
function byRole(page: Page, names: Names, run: Run): Entity | null {
  const wanted: string[] = []
  let title = false
  for (let i = run.first; i <= run.last; i++) {
    if (page.kind[i] !== kind.word || has(page, i, is.determiner | is.link)) continue
    title ||= has(page, i, is.title)
    wanted.push(page.text.slice(page.start[i], page.end[i]).toLowerCase())
  }
  if (!title || wanted.length === 0) return null
  const holders = names.byRole.get(wanted[0]) ?? []
  for (let i = holders.length - 1; i >= 0; i--) if (wanted.every(word => holders[i].roles.has(word))) return holders[i]
  return null
}

/** Resolves the words of a source to a name, and says what kind of source it is. */
export function resolve(page: Page, names: Names, speakers: Speakers, head: Run): Resolved {
  const printed = clean(words(page, head))
  if (head.first === head.last) {
    const word = page.lexicon.pronouns.get(printed.toLowerCase().replace('’', "'"))
    if (word === 'many') return speakers.many ?? { name: printed, kind: 'person', role: null, entity: null }
    if (word === 'male' || word === 'female' || word === 'either') {
      const found = antecedent(page, names, speakers, head.first, word === 'male' ? 1 : word === 'female' ? 2 : 0)
      if (found) return found
    }
  }
  if (page.lexicon.possessives.has(page.word[head.first]) && head.last - head.first <= 3) {
    const holdsDocument = has(page, head.last, is.document) || has(page, head.first + 1, is.document)
    const found = holdsDocument ? antecedent(page, names, speakers, head.first, 0) : null
    if (found) return found
  }
  for (let i = head.first + 1; i < head.last; i++) {
    if (!has(page, i, is.and) || head.last - head.first > 24) continue
    const left = { first: head.first, last: page.kind[i - 1] === kind.comma ? i - 2 : i - 1 }
    let from = i + 1
    while (from < head.last && has(page, from, is.link) && !isName(page, from)) from++
    const right = { first: from, last: head.last }
    if (isName(page, left.last) && isName(page, right.last)) {
      const a = named(page, names, left)
      const b = named(page, names, right)
      if (b) {
        const first = a ?? lastName(page, names, left)
        if (first) return { name: `${first.name}; ${b.name}`, kind: 'person', role: null, entity: null }
      }
    }
  }
  const found = named(page, names, head)
  if (found) {
    const roleRun = found.first > head.first ? { first: head.first, last: found.first - 1 } : null
    const role = roleRun && hasTitle(page, roleRun) ? clean(words(page, roleRun)).replace(/[,\s]+$/, '') : null
    return { name: found.name, kind: kindOf(page, head, found.entity ?? null), role, entity: found.entity }
  }
  const voice = voicedBy(page, names, head)
  if (voice) return { name: voice.name, kind: 'person', role: null, entity: voice }
  const leading = leadingName(page, names, head)
  if (leading) return { ...leading, kind: 'person', role: null }
  const topic = topicOf(page, head)
  if (topic > head.first)
    return {
      name: clean(words(page, { first: head.first, last: topic - 1 })),
      kind: kindOf(page, head, null),
      role: null,
      entity: null,
    }
  const again = calledAgain(page, names, speakers, head)
  if (again) return { ...again, role: printed }
  const holder = byRole(page, names, head)
  if (holder) return { name: holder.name, kind: 'person', role: printed, entity: holder }
  return { name: printed, kind: kindOf(page, head, null), role: null, entity: null }
}

/** A person's name before a genitive or an office: "Danila Silva d'EcoCiencia", "Don Brash leader du parti". */
function leadingName(page: Page, names: Names, run: Run): { name: string; entity: Entity | null } | null {
  if (!isName(page, run.first) || has(page, run.first, is.determiner)) return null
  let last = run.first
  while (last < run.last && (isName(page, last + 1) || page.kind[last + 1] === kind.dot)) last++
  if (last === run.first || last === run.last || !has(page, last + 1, is.link | is.title)) return null
  const name = clean(words(page, { first: run.first, last }))
  const entity = fullName(names, name)
  return entity?.person || has(page, last + 1, is.title) ? { name: entity?.name ?? name, entity } : null
}

/** "les mots de Luc Perrin": whoever's words they are, where the text knows them as a person. */
function voicedBy(page: Page, names: Names, run: Run): Entity | null {
  for (let i = run.first; i < run.last && i - run.first < 3; i++) {
    if (!page.lexicon.voiced.has(page.word[i]) || !has(page, i + 1, is.link)) continue
    const entity = isName(page, run.last) ? fullName(names, clean(words(page, { first: i + 2, last: run.last }))) : null
    return entity?.person ? entity : null
  }
  return null
}

/** Where a document's genitive tells what it is about ("des comptes rendus | de sa prise de position"), or -1. */
function topicOf(page: Page, run: Run): number {
  for (let i = run.first + 1; i < run.last; i++) {
    if (!has(page, i, is.link)) continue
    return has(page, i - 1, is.document | is.study) && page.lexicon.possessives.has(page.word[i + 1]) ? i : -1
  }
  return -1
}

/** The name at the end of a phrase even behind a genitive: "les révélations d'Oumerov". */
function lastName(page: Page, names: Names, run: Run): { name: string } | null {
  let first = run.last
  while (first > run.first && (isName(page, first - 1) || page.kind[first - 1] === kind.dot)) first--
  const name = clean(words(page, { first, last: run.last }))
  return name === '' ? null : { name: fullName(names, name)?.name ?? name }
}

function hasTitle(page: Page, run: Run): boolean {
  for (let i = run.first; i <= run.last; i++) if (has(page, i, is.title)) return true
  return false
}
