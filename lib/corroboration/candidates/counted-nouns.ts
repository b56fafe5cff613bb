import type { Span } from '../../text/span'
import type { Statement } from '../statement'
import { conceptName } from '../statement-concepts'
import type { ComparedFigure } from '../statement-figure'
import type { Word } from '../statement-words'

/** What is counted or measured: the same, perhaps the same (words that no language table knows), or something else. */
export type Counted = 'same' | 'perhaps' | 'other'

/** The words of a figure's counted noun; a phrase that begins in it and ends behind it ("établissements scolaires") is one. */
export const nounWords = ({ words }: Statement, { start, end }: Span) =>
  words.filter(
    word =>
      word.figure < 0 &&
      start < word.end &&
      (word.start < end || (word.start <= end + 1 && word.lexeme.stem.includes('_'))),
  )

/** Who may be counted as "people": what one paper calls inhabitants, another calls persons. */
const people = new Set(['person', 'inhabitant', 'victim', 'soldier', 'character'])
const isPeople = ({ lexeme }: Word) => [...lexeme.concepts, ...lexeme.kinds].some(id => people.has(conceptName(id)))

/** Whether two counted nouns are one: by stem, by meaning, or as people; told apart only where a language table knows both. */
export function countedAs(a: readonly Word[], b: readonly Word[], translated: boolean): Counted {
  if (a.length === 0 || b.length === 0) return 'perhaps'
  const meets = a.some(one =>
    b.some(
      other =>
        one.lexeme.stem === other.lexeme.stem ||
        one.lexeme.concepts.some(id => other.lexeme.concepts.includes(id) || other.lexeme.kinds.includes(id)) ||
        one.lexeme.kinds.some(id => other.lexeme.concepts.includes(id)),
    ),
  )
  if (meets || (a.some(isPeople) && b.some(isPeople))) return 'same'
  const unknown = (words: readonly Word[]) =>
    words.every(({ lexeme }) => lexeme.concepts.length + lexeme.kinds.length === 0)
  return translated && (unknown(a) || unknown(b)) ? 'perhaps' : 'other'
}

/** Whether a word of the claim's counted noun stands in the other's; true where the claim counts nothing. */
export function sharesNoun(
  claim: Statement,
  focus: Statement['focus'],
  other: Statement,
  figure: ComparedFigure,
): boolean {
  const own = focus ? nounWords(claim, focus) : []
  const met = nounWords(other, figure.span)
  return own.length === 0 || own.some(one => met.some(word => word.lexeme.stem === one.lexeme.stem))
}

/** What is counted, as printed behind the number. */
export function nounOf(statement: Statement, span: Span): string {
  const [first] = nounWords(statement, span)
  return first ? statement.text.slice(first.start, Math.max(first.end, span.end)) : ''
}
