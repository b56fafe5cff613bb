import { PREPOSITION, trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import { isFound, type Conflict, type Meeting } from './meeting'
import { isPlain } from './lacking'
import { doerOf, isPlaceName, isSameName } from './slots'

/** How many words that carry meaning stand at most between a verb and who did it, or what it was done to. */
const REACH = 5

/**
 * "A été racheté par Nordal" against "a racheté Nordal": one text tells a deed by its passive, the other does not, and who did it in the
 * one is whom it was done to in the other; or somebody else did it to the same ("a été envahi par A", "B a envahi, depuis A"). Null where
 * both are told the same way round.
 */
export function doneByItsObject(meeting: Meeting): Conflict | null {
  const { claim, other, alignment } = meeting
  for (let verb = 1; verb < claim.words.length; verb++) {
    const there = alignment.matches[verb]
    if (!isPlain(claim.words[verb]) || !isFound(there)) continue
    const met = other.words[there.at]
    if (claim.words[verb].passive === met.passive || !isPlain(met)) continue
    const found = (at: number) => (isFound(alignment.matches[at]) ? alignment.matches[at].at : -1)
    if (met.passive) {
      const agent = agentOf(other, there.at)
      if (agent < 0) continue
      for (const object of objectsOf(claim, verb))
        if (found(object) === agent) return { code: 'swapped_roles', claim: object, other: agent }
      continue
    }
    const agent = agentOf(claim, verb)
    if (agent < 0 || found(agent) < 0) continue
    const objects = objectsOf(other, there.at)
    if (objects.includes(found(agent))) return { code: 'swapped_roles', claim: agent, other: found(agent) }
    const doer = doerOf(other, there.at)
    const isSameObject = objects.some(object => claim.words.slice(0, verb).some((_, at) => found(at) === object))
    const isBeside = (other.words[found(agent)].before & PREPOSITION) !== 0
    if (doer < 0 || !isSameObject || !isBeside || isSameName(claim, agent, other, doer)) continue
    if (isPlaceName(claim.words[agent]) === isPlaceName(other.words[doer]))
      return { code: 'another_name', claim: agent, other: doer }
  }
  return null
}

/** Behind "par", after a verb; -1 where nothing is. */
function agentOf({ words }: Statement, verb: number): number {
  for (let at = verb + 1; at < words.length && at <= verb + REACH; at++)
    if (words[at].clause === words[verb].clause && words[at].before & trait.by) return words[at].figure < 0 ? at : -1
  return -1
}

/** What follows a verb in its clause before any preposition. */
function objectsOf({ words }: Statement, verb: number): number[] {
  const objects: number[] = []
  for (let at = verb + 1; at < words.length && at <= verb + REACH; at++) {
    if (words[at].clause !== words[verb].clause || words[at].before & PREPOSITION) break
    if (words[at].figure < 0) objects.push(at)
  }
  return objects
}
