import { holderOn } from '../../languages/offices'
import { antecedent, calledAgain } from './pointing-back'
import type { Resolved, Speakers } from './resolved'
import { kindOf } from './source-kind'
import { is } from './word-kinds'
import { fullName, personStart } from './names'
import type { Entity, Names } from './names'
import { clean, has, isName, words } from './page'
import type { Page, Run } from './page'
import { kind } from './columns'

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
  const known = officeHolder(page, head)
  if (known) return { name: known, kind: 'person', role: printed, entity: fullName(names, known) }
  return { name: printed, kind: kindOf(page, head, null), role: null, entity: null }
}

/** "le président américain", where nobody in the text is called so: whoever held the office in those days. */
function officeHolder(page: Page, head: Run): string | null {
  if (page.days.length === 0 || !hasTitle(page, head)) return null
  const from = has(page, head.first, is.determiner) ? head.first + 1 : head.first
  const printed = clean(words(page, { first: from, last: head.last }))
    .toLowerCase()
    .replace(/’/g, "'")
  const office = page.lexicon.offices.get(printed)
  return office === undefined ? null : holderOn(office, page.days, page.lexicon.code)
}

/** A person's name before a genitive or an office: "Danila Silva d'EcoCiencia", "Don Brash leader du parti". */
function leadingName(page: Page, names: Names, run: Run): { name: string; entity: Entity | null } | null {
  if (!isName(page, run.first) || has(page, run.first, is.determiner)) return null
  let last = run.first
  while (last < run.last && (isName(page, last + 1) || page.kind[last + 1] === kind.dot)) last++
  if (last === run.first || last === run.last || !has(page, last + 1, is.link | is.title)) return null
  const name = clean(words(page, { first: run.first, last }))
  const entity = fullName(names, name)
  // "Calder Valley governor": a place before an office is not who holds it.
  const person = entity?.person || page.lexicon.firstNames[page.word[run.first]] === 1
  return person || (has(page, last + 1, is.title) && last + 1 < run.last)
    ? { name: entity?.name ?? name, entity }
    : null
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
