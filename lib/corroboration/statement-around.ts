import { isListed } from '../languages/listed'
import { conceptId } from './statement-concepts'
import type { ComparedFigure } from './statement-figure'
import { trait, type Lexicon } from './statement-lexicon'

/** How much of the text to each side of a figure is looked at, in UTF-16 units. */
const AROUND = 44
/** How many words may stand between a verb of exceeding and its figure: "dépassé la barre des". */
const EXCEEDING = 3

const EXCEED = conceptId('exceed')
const MORE = conceptId('more')
const LESS = conceptId('less')

/**
 * Reads into a figure what the words around it tell of it: "a dépassé les 3 millions" and "plus de la moitié" bound it, "le top 10", "numéro
 * un" and "les cinq premiers" rank. Changes the figure; dates are left alone.
 */
export function readAround(figure: ComparedFigure, text: string, lexicon: Lexicon): void {
  if (figure.dimension === 'date') return
  const ahead = text.slice(Math.max(0, figure.span.start - AROUND), figure.span.start)
  const before = wordsOf(ahead.slice(lastSign(ahead) + 1))
  if (figure.dimension === 'count')
    rank(figure, before, wordsOf(text.slice(figure.core.end, figure.core.end + AROUND)), lexicon)
  if (
    figure.comparator === '>' &&
    isOnly(text.slice(Math.max(0, figure.core.start - AROUND), figure.core.start), lexicon)
  ) {
    figure.comparator = '='
    figure.high = figure.low
  } else if (figure.comparator === '=' && figure.low === figure.high) bound(figure, before, lexicon)
}

const lastSign = (text: string) => Math.max(...[...',;:()!?'].map(sign => text.lastIndexOf(sign)))
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+°?/gu) ?? []

function bound(figure: ComparedFigure, before: readonly string[], { find, data }: Lexicon): void {
  const isSmall = (word: string) => isListed(data.ranking.thresholds, word) || find(word).traits & trait.empty
  for (let back = before.length - 1; back >= Math.max(0, before.length - 1 - EXCEEDING); back--) {
    const { concepts } = find(before[back])
    const isMore = concepts.includes(MORE) && back < before.length - 1
    if (concepts.includes(EXCEED) || isMore) return open(figure, '>')
    if (concepts.includes(LESS) && back < before.length - 1) return open(figure, '<')
    if (!isSmall(before[back])) return
  }
}

/** "N'étaient plus que 140": what is left, no bound. */
function isOnly(before: string, { find }: Lexicon): boolean {
  const words = wordsOf(before.slice(lastSign(before) + 1))
  const isException = ((find(words.at(-1) ?? '').traits ?? 0) & trait.exception) !== 0
  return isException && words.slice(-6, -1).some(word => find(word).traits & trait.particle)
}

function open(figure: ComparedFigure, comparator: '>' | '<'): void {
  figure.comparator = comparator
  if (comparator === '>') figure.high = Infinity
  else figure.low = -Infinity
}

/** "Le top 10", "les cinq premiers": a place up to that; "numéro un": that place. */
function rank(figure: ComparedFigure, before: readonly string[], after: readonly string[], { data }: Lexicon): void {
  const { top, number, firsts } = data.ranking
  const isUpTo = isListed(top, before.at(-1)) || isListed(firsts, after[0]) || isListed(firsts, before.at(-1))
  if (!isUpTo && !isListed(number, before.at(-1))) return
  figure.dimension = 'ordinal'
  figure.unit = null
  if (!isUpTo) return
  figure.low = 1
  figure.comparator = '≤'
}
