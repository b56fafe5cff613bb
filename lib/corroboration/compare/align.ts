import { areConverse, areOpposite, areRivals, isPlace } from '../statement-concepts'
import { trait, type Lexeme } from '../statement-lexicon'
import { nameIdentity, type NameTable } from '../names/key'
import { PREFIX, type Statement } from '../statement'
import type { Word } from '../statement-words'

/** How one word of the claim was found in the other text. */
export type Match = {
  /** Index into the words of the other text; -1 where nothing was found. */
  at: number
  /** 0 to 1: how surely the other word says the same. */
  strength: number
}

const NONE: Match = { at: -1, strength: 0 }

/** How much each way of being alike says. */
const ALIKE = { stem: 1, meaning: 0.95, kind: 0.9, wider: 0.4, within: 0.35, family: 0.6 } as const

/**
 * For each word of the claim the word of the other text that says the same, by the sentence that says most of it. Figures are
 * not aligned here. `sentence` is the sentence of the other text that holds most, its words `[from, to)`.
 */
export type Alignment = { matches: Match[]; sentence: number; from: number; to: number }

/** Aligns by looking words up: linear in the words of the claim and what they meet. */
export function align(claim: Statement, other: Statement, names?: NameTable): Alignment {
  const candidates = claim.words.map(word => (word.figure >= 0 ? [] : candidatesOf(word, other)))
  if (names) byTable(claim, other, names, candidates)
  const held = new Map<number, number>()
  const topic = topicEnd(claim)
  candidates.forEach((found, index) => {
    const best = new Map<number, number>()
    for (const { at, strength } of found) {
      if (strength <= ALIKE.wider) continue
      const { sentence } = other.words[at]
      best.set(sentence, Math.max(best.get(sentence) ?? 0, strength))
    }
    // Who or what a claim is about is often named in the first sentence alone, and what is told of it stands in another.
    const share = index <= topic && claim.words[index].run >= 0 ? TOPIC : 1
    for (const [sentence, strength] of best)
      held.set(sentence, (held.get(sentence) ?? 0) + strength * claim.words[index].weight * share)
  })
  let sentence = 0
  for (const [each, weight] of held)
    if (weight > (held.get(sentence) ?? 0) + 1e-9 || (weight === held.get(sentence) && each < sentence)) sentence = each
  const matches = candidates.map(found => {
    let best = NONE
    for (const each of found) {
      const gain = each.strength - best.strength
      const nearer = best.at >= 0 && isIn(other, each.at, sentence) && !isIn(other, best.at, sentence)
      if (gain > 0.15 || (gain > -0.15 && nearer) || (gain > 0 && isIn(other, each.at, sentence))) best = each
    }
    return best
  })
  holdTogether(claim, other, candidates, matches)
  const from = other.words.findIndex(word => word.sentence === sentence)
  let to = Math.max(from, 0)
  while (to < other.words.length && to < from + LONGEST && other.words[to].sentence === sentence) to++
  return { matches, sentence, from: Math.max(from, 0), to }
}

/** Of two places of one word of a name, takes the one where the rest of the name stands: "Charles de Gaulle" is not "Geneviève de Gaulle". */
function holdTogether(
  { words }: Statement,
  other: Statement,
  candidates: readonly (readonly Match[])[],
  matches: Match[],
): void {
  for (let first = 0; first < words.length; first++) {
    const { run } = words[first]
    if (run < 0 || words[first - 1]?.run === run || words[first + 1]?.run !== run) continue
    const held = new Map<number, number>()
    let last = first
    for (; words[last]?.run === run; last++)
      for (const there of new Set(candidates[last].map(({ at }) => other.words[at].run)))
        if (there >= 0) held.set(there, (held.get(there) ?? 0) + 1)
    const [best] = [...held].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    if (!best || best[1] < 2) continue
    for (let at = first; at < last; at++) {
      const there = candidates[at].find(each => other.words[each.at].run === best[0])
      if (there) matches[at] = there
    }
  }
}

/** How much the name that a claim opens with counts for the choice of the sentence. */
const TOPIC = 0.3

/** The last word of the name that the claim opens with, or names in its first words ("le siège d'Arvane"); -1 where there is none. */
function topicEnd({ words }: Statement): number {
  let at = words.findIndex(word => word.run >= 0)
  if (at < 0 || at > 2) return -1
  while (words[at + 1]?.run === words[at].run) at++
  return at
}

/** What people said of the names goes before their spelling, both ways. */
function byTable(claim: Statement, other: Statement, names: NameTable, candidates: Match[][]): void {
  const identities = other.names.map(name => nameIdentity(name, names, other.meant))
  claim.words.forEach((word, index) => {
    if (word.run < 0) return
    const identity = nameIdentity(claim.names[word.run], names, claim.meant)
    if (identity.startsWith('spelling:') || identity.startsWith('name:')) {
      candidates[index] = candidates[index].filter(({ at }) => {
        const against = other.words[at]
        return (
          against.run < 0 ||
          !/^(?:name|spelling):/.test(identities[against.run]) ||
          identities[against.run] === identity
        )
      })
    }
    other.words.forEach((against, at) => {
      if (against.run >= 0 && identities[against.run] === identity) candidates[index].push({ at, strength: ALIKE.stem })
    })
  })
}

function isIn(statement: Statement, at: number, sentence: number): boolean {
  return statement.words[at].sentence === sentence
}

/** At most this many words of a sentence are looked at. */
const LONGEST = 120

/** At most this many places of one word are looked at. */
const MOST = 12

function candidatesOf(word: Word, other: Statement): Match[] {
  const found: Match[] = []
  const take = (places: readonly number[] | undefined, strength: number) => {
    if (!places) return
    for (let i = 0; i < places.length && i < MOST; i++) found.push({ at: places[i], strength })
  }
  const { stem, concepts, kinds } = word.lexeme
  if (word.name) take(other.index.get(`n:${word.name}`), ALIKE.stem)
  for (const at of (other.index.get(stem) ?? []).slice(0, MOST))
    if (!areHomonyms(word.lexeme, other.words[at].lexeme)) found.push({ at, strength: ALIKE.stem })
  for (const id of concepts) {
    take(other.meaning.get(id), ALIKE.meaning)
    take(other.kinds.get(id), ALIKE.kind)
  }
  for (const id of kinds) take(other.meaning.get(id), isPlace(id) ? ALIKE.within : ALIKE.wider)
  if (found.length === 0 && !word.name && stem.length >= PREFIX && !stem.includes('_')) {
    for (const at of (other.index.get(`p:${stem.slice(0, PREFIX)}`) ?? []).slice(0, MOST))
      if (isFamily(stem, other.words[at].lexeme.stem)) found.push({ at, strength: ALIKE.family })
  }
  return found
}

/** Whether two words share a stem by chance: each is known, and they mean different things ("fermé", "fermier"). */
function areHomonyms(a: Lexeme, b: Lexeme): boolean {
  if (a.light === b.light || a.concepts.length === 0 || b.concepts.length === 0) return false
  return (
    !a.concepts.some(id => b.concepts.includes(id) || b.kinds.includes(id)) &&
    !a.kinds.some(id => b.concepts.includes(id))
  )
}

/** Whether two stems are so long alike that they are of one family of words. */
function isFamily(a: string, b: string): boolean {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return same >= PREFIX && same >= Math.max(a.length, b.length) * 0.65
}

/** Whether two words say opposite things of one matter. */
export function sayOpposite(a: Word, b: Word): boolean {
  if (a.lexeme.stem === b.lexeme.stem) return false
  const oppose = (some: readonly number[], others: readonly number[]) =>
    some.some(one => others.some(other => areOpposite(one, other)))
  const [one, other] = [a.lexeme, b.lexeme]
  return oppose(one.concepts, other.concepts) || oppose(one.kinds, other.concepts) || oppose(one.concepts, other.kinds)
}

/** Whether two words are of one row of which a thing has one: two countries, two colours, two seasons. */
export function sayRival(a: Word, b: Word): boolean {
  if (a.lexeme.stem === b.lexeme.stem || shareMeaning(a, b)) return false
  return allMeanings(a).some(one => allMeanings(b).some(other => areRivals(one, other)))
}

/** Whether one of two words can mean the other, or a kind of it. */
export function shareMeaning({ lexeme: a }: Word, { lexeme: b }: Word): boolean {
  if (a.stem !== '' && a.stem === b.stem && !areHomonyms(a, b)) return true
  return (
    a.concepts.some(id => b.concepts.includes(id) || b.kinds.includes(id)) ||
    a.kinds.some(id => b.concepts.includes(id))
  )
}

const allMeanings = ({ lexeme }: Word) =>
  lexeme.kinds.length > 0 ? [...lexeme.concepts, ...lexeme.kinds] : lexeme.concepts

/** Whether two words are the two sides of one deal. */
export function sayConverse(a: Word, b: Word): boolean {
  if (a.lexeme.stem === b.lexeme.stem) return false
  return a.lexeme.concepts.some(one => b.lexeme.concepts.some(other => areConverse(one, other)))
}

/** Whether the word is a small matter of style. */
export function isFaint(word: Word): boolean {
  return (word.lexeme.traits & (trait.faint | trait.only)) !== 0
}
