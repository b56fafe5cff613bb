import type { KindAndValue } from '../../claims/value-columns'
import type { Figure } from '../../claims/value'
import type { Comparison } from '../compare'
import { stemOf } from './joinable'
import { looseWords } from './loose-words'
import type { IdentityIn } from './pairs'
import type { Joinable } from './propose-facts'
import { relateValues } from './value-relation'

/** Why two claims are taken for one fact: how surely (0 to 1), for which reasons, and whether their values contradict each other. */
export type Likeness = { score: number; reasons: { code: string; words: string[] }[]; refutes: boolean }

/** What likeness is measured with. */
export type Measures = {
  weigh: (stem: string) => number
  identity: IdentityIn
  compare: (a: Joinable, b: Joinable) => Comparison
}

/** How much of the rarer side's words must be shared for two figures to be of one thing, by how their values stand to each other. */
const needed = { same: 0.2, compatible: 0.3, differs: 0.42, unclear: 0.6 } as const

/** Whether two claims of one kind may state the same, or speak of the same and contradict each other; null where nothing says so. */
export function likenessOf(a: Joinable, b: Joinable, measures: Measures): Likeness | null {
  const shared = sharedStems(a, b, measures.weigh)
  if (a.kind === 'figure' && b.kind === 'figure') return ofFigures(a, b, shared, measures)
  if (a.kind === 'quote' && b.kind === 'quote') return ofQuotes(a, b, shared, measures)
  if (a.kind === 'attribution' && b.kind === 'attribution') {
    const source = measures.identity(a.value.source, a)
    if (source === null || source !== measures.identity(b.value.source, b)) return null
    const reasons = [{ code: 'same_source', words: [a.value.source] }]
    return judged(a, b, shared, measures, reasons)
  }
  return a.kind === b.kind ? judged(a, b, shared, measures, []) : null
}

type Shared = { part: number; words: string[] }

/** How much of the words of the claim that has fewer stands in the other too, the rare ones counting most. */
function sharedStems(a: Joinable, b: Joinable, weigh: (stem: string) => number): Shared {
  let both = 0
  let [one, other] = [0, 0]
  const words: string[] = []
  for (const stem of a.stems) {
    one += weigh(stem)
    if (!b.stems.has(stem)) continue
    both += weigh(stem)
    words.push(stem)
  }
  for (const stem of b.stems) other += weigh(stem)
  const least = Math.min(one, other)
  return { part: least === 0 ? 0 : both / least, words: words.sort((x, y) => weigh(y) - weigh(x)) }
}

type OfKind<K> = Joinable & { kind: K }

function ofFigures(a: OfKind<'figure'>, b: OfKind<'figure'>, shared: Shared, measures: Measures): Likeness | null {
  const relation = relateValues(a, b)
  const [one, other] = [a.value, b.value]
  if (one.dimension !== other.dimension) return null
  const sameUnit = one.unit === other.unit
  // "1 240 habitants" and "1 240 personnes": another noun for the same where the number is none that stands anywhere.
  const distinct = relation === 'same' && isDistinct(one)
  if (!sameUnit && !distinct) return null
  // Two languages have few words in common: a number that is rare and measured alike speaks for itself there.
  const foreign = a.statement.language !== b.statement.language
  const least = distinct && sameUnit ? (foreign ? 0 : 0.05) : needed[relation]
  const compared = shared.part < least ? measures.compare(a, b) : null
  if (shared.part < least && (compared === null || compared.relation === 'unrelated')) return null
  const refutes = relation === 'differs'
  const values = [shortValue(a), shortValue(b)]
  const reason =
    relation === 'same'
      ? { code: 'same_value', words: values.slice(0, 1) }
      : { code: refutes ? 'other_value' : 'compatible', words: values }
  const closeness = (relation === 'same' ? 0.5 : 0.3) + (sameUnit ? 0.15 : 0)
  return { score: Math.min(1, closeness + shared.part / 3), reasons: [reason, ...inCommon(a, b, shared)], refutes }
}

/** A number of three figures or more that count: few things of one story share it by chance. */
function isDistinct({ number, dimension }: Figure): boolean {
  if (number === null || dimension === 'date') return false
  return number.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length >= 3
}

function shortValue(claim: KindAndValue): string {
  return claim.value.printed.slice(0, 60)
}

function ofQuotes(a: OfKind<'quote'>, b: OfKind<'quote'>, shared: Shared, measures: Measures): Likeness | null {
  const relation = relateValues(a, b)
  const [one, other] = [a.value.speaker, b.value.speaker]
  const whose = one === null ? null : measures.identity(one, a)
  const sameSpeaker = one !== null && other !== null && whose !== null && whose === measures.identity(other, b)
  if (one !== null && other !== null && !sameSpeaker) return null
  const reasons = sameSpeaker ? [{ code: 'same_speaker', words: [one] }] : []
  if (relation === 'same')
    return { score: 0.98, reasons: [{ code: 'same_quote', words: [] }, ...reasons], refutes: false }
  const shortest = Math.min(looseWords(a.value.words).length, looseWords(b.value.words).length)
  if (relation === 'compatible' && shortest >= 3)
    return { score: 0.85, reasons: [{ code: 'part_of_quote', words: [] }, ...reasons], refutes: false }
  return sameSpeaker ? judged(a, b, shared, measures, reasons) : null
}

/** How much must be shared where only words speak. */
const MUCH = 0.55

/** Claims of words: as the comparison of statements has it, else by the words that both share. */
function judged(
  a: Joinable,
  b: Joinable,
  shared: Shared,
  measures: Measures,
  reasons: Likeness['reasons'],
): Likeness | null {
  const { relation, score, reasons: found } = measures.compare(a, b)
  if (relation !== 'unrelated') {
    const why = found.map(({ code, words }) => ({ code: known[code] ?? code, words }))
    return { score: 0.4 + score / 2, reasons: [...reasons, ...why], refutes: relation === 'refutes' }
  }
  if (shared.part < MUCH || shared.words.length < 2) return null
  return { score: shared.part / 2 + 0.2, reasons: [...reasons, ...inCommon(a, b, shared)], refutes: false }
}

/** What the comparison of statements calls by another name. */
const known: Record<string, string> = {
  figure_differs: 'other_value',
  figure_bound: 'compatible',
  excludes: 'opposite',
}

/** The shared words as they are printed in the first claim, the rarest three. */
function inCommon(a: Joinable, b: Joinable, { words }: Shared): Likeness['reasons'] {
  const printed = words.slice(0, 3).flatMap(stem => {
    const word = a.statement.words.find(one => one.figure < 0 && stemOf(one) === stem)
    return word ? [a.statement.text.slice(word.start, word.end)] : []
  })
  return printed.length > 0 ? [{ code: 'shared_words', words: [printed.join(', ')] }] : []
}
