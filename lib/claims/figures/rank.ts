import type { Rank } from '../proposal'
import { ROLE } from './roles'
import type { Noun } from './noun'
import { rolesAt, wordAt, type Page } from './page'

/** A count up to here that is spelled out may be one of structure. */
const FEW = 10

/** True for nouns of structure ("niveaux", "sides") and for abstract ones by their ending ("fonctions"). */
export function isStructural(page: Page, noun: Noun): boolean {
  if (rolesAt(page, noun.head) & ROLE.structure) return true
  const word = wordAt(page, noun.head).toLowerCase()
  return page.lexicon.abstractEndings.some(ending => word.length > ending.length + 2 && word.endsWith(ending))
}

/**
 * The rank of a count. A small one is minor where its noun is one of structure ("deux niveaux"), or where an article or
 * "these" stands before a spelled-out one, so that the reader knows the number already ("les deux parties").
 */
export function rankOfCount(
  page: Page,
  at: number,
  amount: number,
  spelled: boolean,
  noun: Noun | null,
  bounded: boolean,
): Rank {
  if (!(Math.abs(amount) <= FEW)) return 'check'
  if (noun && rolesAt(page, noun.head) & ROLE.harm) return 'check'
  if (noun && isStructural(page, noun)) return 'minor'
  if (bounded) return 'check'
  if (spelled && rolesAt(page, at - 1) & ROLE.determiner) return 'minor'
  return noun ? 'check' : 'minor'
}
