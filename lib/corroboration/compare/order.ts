import { conceptId } from '../statement-concepts'
import type { Word } from '../statement-words'
import { isFound, type Meeting } from './meeting'

const orders = (['before', 'after'] as const).map(conceptId)

/** Whether a word tells that one thing came before or after another. */
export function tellsOrder({ lexeme }: Word): boolean {
  return lexeme.concepts.some(id => orders.includes(id))
}

/** "Détecté en Asie avant de gagner l'Europe" against "a gagné l'Europe après avoir été détecté en Asie": the two things have changed places with the word. */
export function hasTurnedOrder({ claim, alignment }: Meeting, at: number, to: number): boolean {
  const sides = [0, 0]
  claim.words.forEach((word, index) => {
    const match = alignment.matches[index]
    if (index === at || !isFound(match) || word.figure >= 0) return
    const hasCrossed = index < at !== match.at < to
    sides[hasCrossed ? 1 : 0] += index === 0 ? 0 : word.weight
  })
  return sides[1] > sides[0]
}
