import { languages } from '../../languages'
import { isListed } from '../../languages/listed'
import type { Statement } from '../statement'
import { compareFigures } from './figures'
import type { Meeting } from './meeting'
import { sidesOf, wordsOf, type Side } from './side'

/**
 * "A validé le décret" against "avait annulé en 2021 un précédent décret": one text tells what had been before, of a day, a year or an earlier one that
 * the other knows nothing of. Then neither speaks against the other.
 */
export function isOfEarlierTime(meeting: Meeting): boolean {
  const [mine, theirs] = sidesOf(meeting)
  return isBefore(mine, theirs) || isBefore(theirs, mine)
}

function isBefore(side: Side, against: Side): boolean {
  const [words, others] = [printedIn(side), printedIn(against)]
  const { before, earlier } = languages[side.statement.language].comparison.past
  const has = (list: string) =>
    words.some((word, at) => isListed(list, word) || isListed(list, `${word}_${words[at + 1]}`))
  const isPast = (each: readonly string[], list: string) => each.some(word => isListed(list, word))
  if (!isPast(words, before) || isPast(others, languages[against.statement.language].comparison.past.before))
    return false
  return has(earlier) || datesOf(side).some(date => !datesOf(against).some(each => isSame(date, each)))
}

type Dated = Statement['figures'][number]

const isSame = (one: Dated, two: Dated) => compareFigures(one, two, () => false) !== 'differs'

const datesOf = (side: Side) =>
  wordsOf(side).flatMap(({ figure }) => (side.statement.figures[figure]?.date ? [side.statement.figures[figure]] : []))

function printedIn({ statement: { text, words }, from, to }: Side): string[] {
  const [first, last] = [words[from], words[to - 1]]
  return first && last
    ? (text
        .slice(first.start, last.end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [])
    : []
}
