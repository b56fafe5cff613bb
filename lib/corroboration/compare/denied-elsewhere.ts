import { PREPOSITION, trait } from '../statement-lexicon'
import type { Word } from '../statement-words'
import { compareFigures } from './figures'
import type { Meeting } from './meeting'
import { isDenying, sidesOf, wordsOf, type Side } from './side'

/**
 * "A été blessé à Ormel" against "n'a pas été blessé lors de l'accident de 2007": whether what one text denies is of a day that the other knows nothing
 * of, or of another place than the one that it tells. What is denied without either is denied of all of it.
 */
export function isDeniedElsewhere(meeting: Meeting): boolean {
  const [mine, theirs] = sidesOf(meeting)
  if (isDenying(mine) === isDenying(theirs)) return false
  const [denying, telling] = isDenying(mine) ? [mine, theirs] : [theirs, mine]
  const denied = wordsOf(denying).filter((word, at) => word.turned && !denying.isMet(denying.from + at))
  if (
    denied.some(word => isPlaced(word)) &&
    wordsOf(telling).some((word, at) => isPlaced(word) && !telling.isMet(telling.from + at))
  )
    return true
  return (
    denied.some(({ figure }) => isDate(denying, figure) && !isDated(telling, denying, figure)) && !isCeased(denying)
  )
}

/** A name behind a preposition of place or "de". */
const isPlaced = ({ run, before }: Word) =>
  run >= 0 && (before & (trait.place | trait.of)) !== 0 && (before & PREPOSITION & (trait.by | trait.source)) === 0

const isDate = ({ statement: { figures } }: Side, figure: number) => figures[figure]?.date != null

/** Whether a text tells a day that the one of the other can be. */
function isDated({ statement: { words, figures } }: Side, { statement }: Side, figure: number): boolean {
  return words.some(word => {
    const own = figures[word.figure]
    const relation = own?.date ? compareFigures(statement.figures[figure], own, () => false) : 'other'
    return relation !== 'other' && relation !== 'differs'
  })
}

/** "A cessé d'importer en 2023" tells since when. */
function isCeased(side: Side): boolean {
  const words = wordsOf(side)
  return words.some(({ denied }, at) => denied && ((words[at - 1]?.lexeme.traits ?? 0) & trait.reversing) !== 0)
}
