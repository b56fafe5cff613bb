import { draft, type Draft } from './draft'
import { add, isShort, multiply, whole, type Decimal } from './decimal'
import { ROLE, TRAIT } from './roles'
import { countedNoun } from './noun'
import { cardinal } from './cardinal'
import {
  idAt,
  isCapital,
  isMark,
  isStuck,
  isTight,
  joined,
  longest,
  opensSentence,
  rolesAt,
  traitsAt,
  type Page,
} from './page'
import { isStructural } from './rank'
import { DIGITS } from './scan'

type Rankable = { to: number; value: Decimal }

/** "1er", "21st": digits with a suffix right after them. */
function ofDigits(page: Page, at: number): Rankable | null {
  if (
    idAt(page, at) !== DIGITS ||
    !isTight(page, at + 1) ||
    !(traitsAt(page, at + 1) & TRAIT.suffix) ||
    isStuck(page, at)
  )
    return null
  if (page.end[at] - page.start[at] > 6) return null
  if (isTight(page, at + 2) && idAt(page, at + 2) === DIGITS) return null
  return { to: at + 2, value: whole(Number(page.text.slice(page.start[at], page.end[at]))) }
}

/** "premier", "vingt-deuxième", "one hundred twenty-fifth". */
function ofWords(page: Page, at: number): Rankable | null {
  const { meanings } = page.lexicon
  if (rolesAt(page, at) & ROLE.ordinal) return { to: at + 1, value: whole(meanings[page.id[at]].ordinal ?? 0) }
  if (idAt(page, at) === DIGITS || !(rolesAt(page, at) & (ROLE.cardinal | ROLE.hundred))) return null
  const head = cardinal(page, at)
  if (!head || head.value.places > 0 || !isShort(head.value)) return null
  const last = joined(page, head.to)
  if (!(rolesAt(page, last) & ROLE.ordinal)) return null
  const ordinal = meanings[page.id[last]].ordinal ?? 0
  const tail = head.value.digits.slice(-2)
  if (ordinal >= 100) return { to: last + 1, value: multiply(head.value, whole(ordinal)) }
  if (ordinal >= 10 ? tail !== '00' && !(tail === '60' || tail === '80') : !tail.endsWith('0')) return null
  return { to: last + 1, value: add(head.value, whole(ordinal)) }
}

/** Right after an opening quotation mark: a title ("13th"). */
function quoted(page: Page, at: number): boolean {
  const id = idAt(page, at - 1)
  return isTight(page, at) && (id === -34 || id === -39 || id === -0x201c || id === -0xab)
}

/** The ordinal that begins at token `at`, with what it counts; null where none does or where it is no claim. */
export function readOrdinal(page: Page, at: number): Draft | null {
  if (traitsAt(page, at) & TRAIT.order) {
    if (!opensSentence(page, at)) return null
    const value = whole(page.lexicon.meanings[page.id[at]].order ?? 0)
    return draft(
      at,
      at + 1,
      { start: page.start[at], end: page.end[at] },
      { value, dimension: 'ordinal', rank: 'minor', reason: 'ordinal' },
    )
  }
  if (page.bare) {
    const relative = longest(page, page.lexicon.relativeOrdinals, at)
    if (relative) {
      const core = { start: page.start[at], end: page.end[relative.to - 1] }
      return draft(at, relative.to, core, { dimension: 'ordinal', rank: 'minor', reason: 'ordinal' })
    }
  }
  const found = ofDigits(page, at) ?? ofWords(page, at)
  if (!found) return null
  const core = { start: page.start[at], end: page.end[found.to - 1] }
  const century =
    traitsAt(page, found.to) & TRAIT.century ||
    (isMark(page, found.to, '-') && traitsAt(page, found.to + 1) & TRAIT.century)
  const plural = idAt(page, at) !== DIGITS && page.text[page.end[found.to - 1] - 1].toLowerCase() === 's'
  const noun = countedNoun(page, found.to, whole(plural ? 2 : 1), false)
  if (!noun && !page.bare && idAt(page, at) !== DIGITS && !page.lexicon.ranking.has(idAt(page, at - 1))) return null
  if (noun && noun.from > found.to && !century) return null
  if (!page.bare && (isCapital(page, found.to) || (!noun && quoted(page, at)))) return null
  const made = draft(at, found.to, core, {
    value: found.value,
    dimension: 'ordinal',
    reason: 'ordinal',
    unit: noun?.base ?? null,
  })
  if (noun) {
    made.to = noun.to
    made.span = { start: core.start, end: page.end[noun.to - 1] }
  }
  const led = rolesAt(page, at - 1) & (ROLE.determiner | ROLE.article)
  const named = noun !== null && page.lexicon.namedByRank.has(page.id[noun.head])
  made.rank = !noun || named || isStructural(page, noun) || (!led && opensSentence(page, at)) ? 'minor' : 'check'
  return made
}
