import type { KindAndValue } from '../../claims/value-columns'
import { relateValues, type ValueRelation } from './value-relation'

/**
 * A value that an outlet gave, and when it was published (ISO 8601, empty where unknown). `copy`: it repeats another column's;
 * `origins`: the known ones behind it; `recorded`: how many sources are recorded on it.
 */
export type Said = {
  id: string
  value: KindAndValue
  outlet: string
  at: string
  copy: boolean
  signed: boolean
  origins: readonly string[]
  recorded: number
}

/** What a value is beside the one that the row is read by. `earlier`: replaced by a later one of another day; `other`: both stand. */
export type Timed = 'reference' | 'same' | 'compatible' | 'unclear' | 'earlier' | 'other'

/** Values that are one, in the order of publication. */
type Camp = { head: Said; members: Said[]; first: string; last: string; when: string | null }

/** The day of a moment; empty where it is unknown. */
const dayOf = (at: string): string => at.slice(0, 10)

/**
 * Reads the values of one fact in time. A value is replaced (`earlier`) where an outlet itself gave another later on, or where
 * every mention of it is from an earlier day than every mention of the later value; two values of one day, or one that comes back
 * after the other, contradict each other (`other`). Copies decide nothing. Where dates are unknown nothing is replaced. Of the
 * values that stand, the row is read by the one that most origins give, then a signed one, then the first published.
 */
export function valuesOverTime(said: readonly Said[]): Map<string, Timed> {
  const ordered = [...said].sort(byTime)
  const replaced = new Set(ordered.filter(one => ordered.some(later => replaces(later, one))).map(one => one.id))
  const standing = ordered.filter(one => !replaced.has(one.id) && !one.copy)
  const camps = campsOf(standing.length > 0 ? standing : ordered)
  const gone = new Set(camps.filter(camp => camps.some(later => isUpdate(camp, later))))
  const current = camps
    .filter(camp => !gone.has(camp))
    .sort((a, b) => weight(b) - weight(a) || signed(b) - signed(a))[0]
  const reference = current && spokesman(current)
  const answer = new Map<string, Timed>()
  if (!reference) return answer
  for (const one of ordered) {
    if (one === reference) {
      answer.set(one.id, 'reference')
      continue
    }
    const relation: ValueRelation = relateValues(reference.value, one.value)
    const isOld =
      replaced.has(one.id) || camps.some(camp => gone.has(camp) && relateValues(camp.head.value, one.value) === 'same')
    answer.set(one.id, relation !== 'differs' ? relation : isOld ? 'earlier' : 'other')
  }
  return answer
}

function byTime(a: Said, b: Said): number {
  if (a.at === b.at) return a.id < b.id ? -1 : 1
  // Unknown moments come last: they replace nothing and nothing replaces them.
  if (a.at === '' || b.at === '') return a.at === '' ? 1 : -1
  const [left, right] = [Date.parse(a.at), Date.parse(b.at)]
  return left === right || Number.isNaN(left) || Number.isNaN(right) ? (a.at < b.at ? -1 : 1) : left - right
}

/** Whether an outlet took back its own earlier value by giving another one in a later piece. */
function replaces(later: Said, earlier: Said): boolean {
  return (
    later.outlet === earlier.outlet &&
    later.at !== '' &&
    earlier.at !== '' &&
    later.at !== earlier.at &&
    byTime(earlier, later) < 0 &&
    relateValues(earlier.value, later.value) === 'differs'
  )
}

function campsOf(said: readonly Said[]): Camp[] {
  const camps: Camp[] = []
  for (const one of said) {
    const camp = camps.find(candidate => isOfCamp(candidate.head.value, one.value))
    const day = dayOf(one.at)
    if (!camp) camps.push({ head: one, members: [one], first: day, last: day, when: whenOf(one) })
    else {
      camp.members.push(one)
      camp.last = day === '' || camp.last === '' ? '' : day > camp.last ? day : camp.last
      if (camp.when !== whenOf(one)) camp.when = null
    }
  }
  return camps
}

/** One value; of speech, also what its words alone do not set apart: a translation. */
function isOfCamp(a: KindAndValue, b: KindAndValue): boolean {
  const relation = relateValues(a, b)
  return (
    relation === 'same' ||
    relation === 'compatible' ||
    (relation === 'unclear' && a.kind === b.kind && a.kind !== 'figure')
  )
}

/** Whether `later` brings the value of `camp` up to date: all of it is of later days, or the values are themselves of other days. */
function isUpdate(camp: Camp, later: Camp): boolean {
  if (camp === later || relateValues(camp.head.value, later.head.value) !== 'differs') return false
  if (camp.when !== null && later.when !== null && camp.when !== later.when) return later.when > camp.when
  return camp.last !== '' && later.first !== '' && camp.last < later.first
}

/** The day a value holds for, where its words say one. */
function whenOf({ value }: Said): string | null {
  const when = value.kind === 'figure' || value.kind === 'statement' ? value.value.when : null
  return when?.from ? dayOf(when.from) : null
}

/** The one of a camp that its row is read by: signed, else with the most sources recorded, else the first published. */
function spokesman({ members, head }: Camp): Said {
  const most = members.reduce((best, one) => (one.recorded > best.recorded ? one : best), head)
  return members.find(one => one.signed) ?? most
}

const weight = (camp: Camp) => new Set(camp.members.flatMap(one => one.origins)).size
const signed = (camp: Camp) => (camp.members.some(one => one.signed) ? 1 : 0)
