import { is } from './word-kinds'
import { clean, has, isName, words } from './page'
import type { Page, Run } from './page'
import { kind, shape } from './columns'

/** Somebody or something with a name, as the text has named it so far. `gender` 0 unknown, 1 male, 2 female. */
export type Entity = { name: string; person: boolean; gender: number; roles: Set<string>; mentions: number }

/** The names of a text: where each stands (its last token), in order, and whom it names. */
export type Names = {
  at: number[]
  first: number[]
  who: Entity[]
  byLast: Map<string, Entity[]>
  byRole: Map<string, Entity[]>
}

const functionWords =
  is.determiner |
  is.preposition |
  is.subordinator |
  is.subject |
  is.and |
  is.but |
  is.that |
  is.relative |
  is.question |
  is.link |
  is.time |
  is.auxiliary |
  is.negation
const ROLE_REACH = 7
/** Of whoever has no role yet; never added to. */
const NO_ROLES = new Set<string>()

/** How many people of one last name are told apart at a time; the first is never forgotten. */
const NAMESAKES = 16

/** The letters of Latin scripts without their accents. */
const bare = Array.from({ length: 0x250 }, (_, code) =>
  String.fromCharCode(code)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, ''),
)

function unaccented(word: string): string {
  let letters = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= bare.length) return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    letters += bare[code]
  }
  return letters
}

/** The key under which spellings of a last name meet: lower case, no accents. */
function keyOf(name: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  for (let i = 0; i < last.length; i++) if (last.charCodeAt(i) > 127) return unaccented(last)
  return last
}

/** The run of name tokens that begins at `at`: capitalised words, with initials and particles between. */
function nameRun(page: Page, at: number): Run {
  let last = at
  for (let i = at + 1; i < page.count && i - at < 10; i++) {
    if (isName(page, i) && page.sentences.of[i] === page.sentences.of[at]) last = i
    else if (
      page.kind[i] === kind.dot ||
      (has(page, i, is.particle) &&
        !has(page, i, is.and) &&
        isName(page, i + 1) &&
        page.kind[i] === kind.word &&
        !has(page, i, is.link) &&
        !has(page, i, is.determiner))
    )
      continue
    else break
  }
  return { first: at, last }
}

/** Where the person begins in a run of capitals: at a first name inside it ("Transports | Hugo Tessier"). */
export function personStart(page: Page, first: number, last: number): number {
  for (let i = last - 1; i > first; i--) {
    const { firstNames } = page.lexicon
    if (
      firstNames[page.word[i]] &&
      !firstNames[page.word[i - 1]] &&
      !firstNames[page.word[first]] &&
      page.kind[i - 1] === kind.word
    )
      return i
  }
  return first
}

/** Reads every name of the page, with titles before it and the gender they or the first name tell. */
export function readNames(page: Page): Names {
  const names: Names = { at: [], first: [], who: [], byLast: new Map(), byRole: new Map() }
  const { genders, firstNames } = page.lexicon
  const roleAt: number[] = []
  for (let i = 0; i < page.count; i++) {
    if (!isName(page, i) || has(page, i, functionWords) || page.shape[i] & shape.capitals) continue
    if (page.forms[i] !== 0 && (i === 0 || page.sentences.of[i - 1] !== page.sentences.of[i])) continue
    const run = nameRun(page, i)
    let first = run.first
    while (first < run.last && (has(page, first, is.title) || page.kind[first] === kind.dot)) first++
    i = run.last
    first = personStart(page, first, run.last)
    if (has(page, first, is.title) || page.sentences.of[first] < 0) continue
    const name =
      first === run.last ? words(page, { first, last: first }) : clean(words(page, { first, last: run.last }))
    const key = keyOf(name)
    let roles = 0
    let gender = firstNames[page.word[first]] ? genders[page.word[first]] : 0
    let person = firstNames[page.word[first]] === 1
    const from = run.first < first ? first - 1 : run.first - 1
    for (let j = from; j >= 0 && from - j < ROLE_REACH; j--) {
      if (page.kind[j] === kind.dot || (page.kind[j] === kind.comma && j === from)) continue
      if (page.kind[j] === kind.bracketClose && j === from) {
        // "le maire (PS) Luc Perrin"
        while (j > 0 && from - j < ROLE_REACH && page.kind[j] !== kind.bracketOpen) j--
        continue
      }
      if (page.kind[j] !== kind.word) break
      if (has(page, j, is.title)) {
        person = true
        roleAt[roles++] = j
        if (gender === 0) gender = genders[page.word[j]] & 3
        if (j > 0 && gender === 0) gender = genders[page.word[j - 1]] & 3
        continue
      }
      if (has(page, j, is.link)) {
        // "le président de l'Italie": the office is not Italy's name, unless a word of it stands between.
        if (roles === 0) break
        continue
      }
      if (has(page, j, is.determiner)) {
        if (person && roles > 0 && (gender === 0 || gender === 3)) gender = genders[page.word[j]] & 3
        if (!has(page, j - 1, is.link | is.preposition)) break
        continue
      }
      if (has(page, j, functionWords & ~is.link) || page.forms[j] !== 0) break
      roleAt[roles++] = j
    }
    if (gender === 3) gender = 0
    const known = names.byLast.get(key)
    let entity = known?.find(e => e.name === name || e.name.endsWith(` ${name}`) || name.endsWith(` ${e.name}`))
    if (!entity) {
      entity = { name, person, gender, roles: NO_ROLES, mentions: 0 }
      if (!known) names.byLast.set(key, [entity])
      else if (known.length < NAMESAKES) known.push(entity)
      else known[1 + (names.at.length % (NAMESAKES - 1))] = entity
    }
    if (name.length > entity.name.length) entity.name = name
    entity.person ||= person
    if (entity.gender === 0) entity.gender = gender
    entity.mentions++
    if (person)
      for (let j = 0; j < roles; j++) {
        const role = page.text.slice(page.start[roleAt[j]], page.end[roleAt[j]]).toLowerCase()
        if (entity.roles === NO_ROLES) entity.roles = new Set()
        entity.roles.add(role)
        const holders = names.byRole.get(role)
        if (!holders) names.byRole.set(role, [entity])
        else if (holders[holders.length - 1] !== entity) {
          const old = holders.indexOf(entity)
          if (old >= 0) holders.splice(old, 1)
          holders.push(entity)
          if (holders.length > 24) holders.shift()
        }
      }
    names.at.push(run.last)
    names.first.push(first)
    names.who.push(entity)
  }
  return names
}

/** The fullest name under which the text knows these words: "Zelensky" → "Volodymyr Zelensky". */
export function fullName(names: Names, name: string): Entity | null {
  const known = names.byLast.get(keyOf(name))
  if (!known) return null
  return known.find(e => e.name === name || e.name.endsWith(` ${name}`)) ?? (name.includes(' ') ? null : known[0])
}
