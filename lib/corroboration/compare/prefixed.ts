import { languages } from '../../languages'
import type { ComparisonData } from '../../languages/comparison'
import { isListed } from '../../languages/listed'
import type { Statement } from '../statement'
import { lexiconOf, trait } from '../statement-lexicon'

/** A stem shorter than this begins like a negated one by chance too often: "porter", "importer". */
const LEAST = 5
/** The same behind a prefix that both have. */
const LEAST_BARE = 4

/**
 * Whether one of two words is the other with a prefix that turns it ("légitime", "illégitime"), or both have prefixes that turn each other
 * ("surestimé", "sous-estimé").
 */
export function arePrefixed(claim: Statement, at: number, other: Statement, to: number): boolean {
  if (claim.language !== other.language) return false
  const [one, two] = [claim.words[at].lexeme, other.words[to].lexeme]
  if (!endAlike(one.stem, two.stem) && !endAlike(one.light, two.light)) return false
  const [before, behind] = [joinedTo(claim, at), joinedTo(other, to)]
  const { prefixes } = languages[claim.language].comparison
  return (
    turnEachOther(before + one.stem, behind + two.stem, prefixes) ||
    turnEachOther(before + one.light, behind + two.light, prefixes)
  )
}

/** "Inefficace", "impropre": whether a word turns another that is known by what stands before it. */
export function isNegative({ words, language }: Statement, at: number): boolean {
  const { light, concepts } = words[at].lexeme
  if (words[at].run >= 0 || words[at].figure >= 0) return false
  const { turning, falseTurns } = languages[language].comparison.prefixes
  const { find } = lexiconOf(language)
  return turning.split(' ').some(prefix => {
    const plain = light.slice(prefix.length)
    if (prefix.length < 2 || !light.startsWith(prefix) || plain.length < LEAST || isListed(falseTurns, plain))
      return false
    const { traits, concepts: meant } = find(plain)
    return (traits & trait.known) !== 0 && !meant.some(id => concepts.includes(id))
  })
}

/** Whether two words end so far alike that one may be in the other; what differs in its end is in no other. */
function endAlike(a: string, b: string): boolean {
  const [i, j] = [a.length, b.length]
  return i > 3 && j > 3 && a[i - 1] === b[j - 1] && a[i - 2] === b[j - 2] && a[i - 3] === b[j - 3]
}

function turnEachOther(a: string, b: string, prefixes: ComparisonData['prefixes']): boolean {
  const { turning, falseTurns, over, under } = prefixes
  const isTurned = (plain: string, turned: string) =>
    plain.length >= LEAST &&
    turned.length > plain.length &&
    turned.length <= plain.length + 5 &&
    turned.endsWith(plain) &&
    !isListed(falseTurns, plain) &&
    isListed(turning, turned.slice(0, turned.length - plain.length))
  if (isTurned(a, b) || isTurned(b, a)) return true
  const [aOver, bOver] = [bare(a, over), bare(b, over)]
  const [aUnder, bUnder] = [bare(a, under), bare(b, under)]
  return (aOver !== null && aOver === bUnder) || (bOver !== null && bOver === aUnder)
}

/** What is joined to a word by a hyphen before it. */
function joinedTo({ words, text }: Statement, at: number): string {
  const { start } = words[at]
  if (text[start - 1] !== '-') return ''
  return /(\p{L}{2,5})-$/u.exec(text.slice(Math.max(0, start - 6), start))?.[1].toLowerCase() ?? ''
}

/** What is left of a word without a prefix; null where it has none. */
function bare(word: string, prefixes: string): string | null {
  const prefix = prefixes.split(' ').find(each => word.startsWith(each) && word.length >= each.length + LEAST_BARE)
  return prefix === undefined ? null : word.slice(prefix.length)
}
