import type { Comparison } from '../compare'
import { align } from '../compare/align'
import type { Statement } from '../statement'
import { fold } from '../statement-stems'
import type { Word } from '../statement-words'

type Reason = Comparison['reasons'][number]

/** The first word of what is counted ("évacués de la ville basse") says more than the others. */
const HEAD = 3

/** How much stands around both figures, and in which words. */
export type Around = { share: number; reasons: Reason[] }

/**
 * How much of what stands around the claim's figure, or of what a person wrote that it counts, is said around the other: the
 * better share of the two, from 0 to 1, and the words.
 */
export function aroundOf(part: Statement, of: Statement | null, other: Statement): Around {
  const names = new Map<string, string>()
  const words = new Map<string, string>()
  const shareOf = (statement: Statement, head: number): number => {
    const { matches } = align(statement, other)
    let whole = 0
    let held = 0
    let factor = head
    statement.words.forEach((word, index) => {
      if (word.figure >= 0 || isUnit(statement, word)) return
      const weight = word.weight * factor
      factor = 1
      whole += weight
      const { strength, at } = matches[index]
      const found = at >= 0 && strength > 0.5 ? strength : hasFamily(word, statement, other) ? 0.8 : 0
      if (found === 0) return
      held += weight * found
      if (word.weight < 0.7) return
      if (word.name) names.set(word.name, nameAt(statement, word))
      else words.set(word.lexeme.stem, statement.text.slice(word.start, word.end))
    })
    return whole === 0 ? 0 : held / whole
  }
  const shares = [shareOf(part, 1), of ? shareOf(of, HEAD) : 0]
  const reasons: Reason[] = []
  if (names.size > 0) reasons.push({ code: 'names', words: [[...new Set(names.values())].slice(0, 3).join(', ')] })
  if (words.size > 0) reasons.push({ code: 'words', words: [[...words.values()].slice(0, 4).join(', ')] })
  return { share: Math.max(...shares), reasons }
}

/** The whole name that a word is part of, as printed. */
function nameAt({ text, words }: Statement, { run, start, end }: Word): string {
  const own = words.filter(word => run >= 0 && word.run === run)
  return text.slice(Math.min(start, ...own.map(word => word.start)), Math.max(end, ...own.map(word => word.end)))
}

/** So many letters at the start make two inflected forms one word: "évacués", "évacuées". */
const ROOT = 5

function hasFamily(word: Word, { text }: Statement, other: Statement): boolean {
  const root = fold(text.slice(word.start, word.end)).slice(0, ROOT)
  if (root.length < ROOT || word.name) return false
  return other.words.some(one => !one.name && fold(other.text.slice(one.start, one.end)).startsWith(root))
}

const isUnit = ({ figures }: Statement, word: Word) =>
  figures.some(({ span }) => word.start < span.end && span.start < word.end)
