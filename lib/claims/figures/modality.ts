import type { Modality } from '../value'
import { TRAIT } from './roles'
import { isWord, traitsAt, wordAt, type Page } from './page'

/** How far back the verb may stand, in tokens. */
const REACH = 14

/** How firmly the words before a figure put it: the nearest verb or word that says so, in the same sentence. */
export function modalityBefore(page: Page, at: number): Modality {
  const endings = page.lexicon.endings
  for (let back = at - 1; back >= 0 && back >= at - REACH; back--) {
    const id = page.id[back]
    if (id === -10 || id === -46 || id === -33 || id === -63 || id === -59) break
    const traits = traitsAt(page, back)
    if (traits & TRAIT.threatened) return 'threatened'
    if (traits & TRAIT.conditional) return 'conditional'
    if (traits & TRAIT.estimated) return 'estimated'
    if (traits & TRAIT.planned) return 'planned'
    if (endings.length > 0 && isWord(page, back) && page.end[back] - page.start[back] > 5) {
      const word = wordAt(page, back)
      if (endings.some(ending => word.endsWith(ending))) return 'conditional'
    }
  }
  return 'asserted'
}
