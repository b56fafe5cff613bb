import type { Figure } from '../../claims/value'
import type { Comparison } from '../compare'
import { compareFigures, type FigureRelation } from '../compare/figures'
import type { Statement } from '../statement'
import { toCompared, type ComparedFigure } from '../statement-figure'
import type { Word } from '../statement-words'
import { aroundOf } from './around-figure'
import type { ClaimStatement } from './claim-statement'
import { countedAs, nounOf, nounWords, sharesNoun, type Counted } from './counted-nouns'

type Reason = Comparison['reasons'][number]

/** How much each thing that two figures have in common says of their being about one thing. */
const share = { unit: 0.3, value: 0.2, around: 0.5 } as const

/** How near each relation of values is. */
const nearness: Record<FigureRelation, number> = {
  same: 1,
  rounded: 0.9,
  within: 0.9,
  bound: 0.7,
  differs: 0.4,
  other: 0,
}

/** So much of what stands around a figure must stand around the other one, to say the same, and to say otherwise. */
const enough = { same: 0.2, close: 0.3, otherwise: 0.5 } as const

type Meeting = { at: number; relation: FigureRelation; counted: Counted; denied: boolean; nearness: number }

/** What a sentence says of a figure: by value, bound, unit and counted thing, and by what stands around both. */
export function judgeFigure({ value, sentence, part, counted: of }: ClaimStatement, other: Statement): Comparison {
  const { focus } = sentence
  const own = ownFigure(value as Figure, sentence)
  const met = best(own, sentence, other)
  const around = aroundOf(part ?? sentence, of, other)
  const nothing = { differing: { a: [], b: [] }, matched: { a: focus, b: null } }
  if (!met)
    return { relation: 'unrelated', score: around.share * share.around * 0.7, reasons: around.reasons, ...nothing }
  const { relation: values, counted, denied } = met
  const figure = other.figures[met.at]
  const dates = datesOf(sentence, other, met.at)
  const days = daysBetween(sentence, other)
  const alike = Math.min(1, around.share + (values === 'same' && !denied && isRare(own) ? 0.2 : 0))
  const unit = share.unit * (counted === 'same' && isCounted(own) ? 1 : 0.5)
  const score = unit + share.value * nearness[values] + share.around * alike
  const relation = relationOf(values, {
    ...met,
    alike,
    otherDay: dates === 'other-date',
    figure,
    own,
    isUpdate: days !== 0 && dates !== 'same-date',
  })
  const words = [shown(own), shown(figure)]
  const nouns = [nounOf(sentence, focus ?? own.span), nounOf(other, figure.span)]
  const isOne = values === 'same' && words[0].toLowerCase() !== words[1].toLowerCase()
  const isSame = values === 'same' || values === 'rounded' || values === 'within'
  const reasons: Reason[] = [
    denied ? { code: 'value-denied', words } : { code: isOne ? 'value-equal' : `value-${values}`, words },
    ...(counted === 'perhaps' || !sharesNoun(sentence, focus, other, figure)
      ? [{ code: 'counted', words: nouns }]
      : []),
    ...(figure.modality !== own.modality && figure.modality === 'conditional'
      ? [{ code: 'conditional', words: [] }]
      : []),
    ...(values === 'differs' && days !== 0 && dates !== 'same-date'
      ? [{ code: days > 0 ? 'later-value' : 'earlier-value', words: [] }]
      : []),
    ...(dates ? [{ code: dates, words: [] }] : []),
    ...around.reasons,
  ]
  const differs = !isSame || denied
  return {
    relation,
    score: Math.min(1, score),
    reasons: reasons.filter(({ words }) => words.every(word => word !== '')),
    differing: { a: differs && focus ? [focus] : [], b: differs ? [figure.core] : [] },
    matched: { a: focus, b: figure.span },
  }
}

type Weighed = Pick<Meeting, 'counted' | 'denied'> & {
  alike: number
  otherDay: boolean
  figure: ComparedFigure
  own: ComparedFigure
  /** Published on another day, with nothing that says both speak of one. */
  isUpdate: boolean
}

/** The stance that follows, most doubtful first. */
function relationOf(
  values: FigureRelation,
  { counted, denied, alike, otherDay, figure, own, isUpdate }: Weighed,
): Comparison['relation'] {
  const isSame = values === 'same' || values === 'rounded' || values === 'within'
  if (counted === 'perhaps' && (!isSame || alike < enough.close)) return 'unrelated'
  if (denied && isSame) return alike >= enough.close ? 'refutes' : 'unrelated'
  const isGuess = figure.modality === 'conditional' && own.modality !== 'conditional'
  if (isSame) return alike < enough.same ? 'unrelated' : otherDay || isGuess ? 'partly' : 'supports'
  if (values === 'bound') return alike < enough.same ? 'unrelated' : 'partly'
  if (otherDay || alike < enough.close) return 'unrelated'
  return alike >= enough.otherwise && !isGuess && !isUpdate ? 'refutes' : 'partly'
}

/** The claim's figure: as people left its value, in the place where it stands. */
function ownFigure(value: Figure, { figures, focus }: Statement): ComparedFigure {
  const read = figures.find(({ core }) => focus && core.start < focus.end && focus.start < core.end)
  const span = focus ?? { start: 0, end: 0 }
  const mended = toCompared(value, read?.span ?? span, read?.core ?? span, word => word)
  return { ...mended, unit: read?.unit ?? mended.unit, dimension: read?.dimension ?? mended.dimension }
}

/** The figure of the other sentence that meets the claim's best. */
function best(own: ComparedFigure, claim: Statement, other: Statement): Meeting | null {
  let found: Meeting | null = null
  const asked = nounWords(claim, claim.focus ?? own.span)
  other.figures.forEach((figure, at) => {
    const met = nounWords(other, figure.span)
    const counted = isCounted(own) ? countedAs(asked, met, claim.language !== other.language) : 'same'
    if (counted === 'other') return
    const relation = compareFigures(firm(own), firm(figure), () => isCounted(own))
    if (relation === 'other') return
    const denied = other.words.some(word => word.figure === at && word.turned)
    const near = nearness[relation] + (counted === 'same' ? 1 : 0) - (denied ? 0.5 : 0)
    if (!found || near > found.nearness) found = { at, relation, counted, denied, nearness: near }
  })
  return found
}

/** "Quelque 1 240" is printed too exactly to reach far to both sides. */
const firm = (figure: ComparedFigure): ComparedFigure =>
  figure.comparator === '≈' && figure.step <= Math.abs(figure.value) * 0.02 ? { ...figure, comparator: '=' } : figure

const counts = new Set<Figure['dimension']>(['count', 'ratio', 'other'])
const isCounted = ({ dimension }: ComparedFigure) => counts.has(dimension)

/** A figure as printed, behind the sign of its bound. */
const shown = ({ comparator, printed }: ComparedFigure) =>
  comparator === '=' || comparator === 'between' ? printed : `${comparator} ${printed}`

/** Whether a value is told by two digits or more that count: "180" and "4,85" are, "three" and "200" are not. */
const isRare = ({ value }: ComparedFigure) =>
  Number.isFinite(value) && value.toString().replace(/^-?0?\.?0*|\.|0+$/g, '').length > 1

/** Whether both sentences name a day beside their figures, and it is the same; null where one names none. */
function datesOf(claim: Statement, other: Statement, at: number): 'same-date' | 'other-date' | null {
  const own = claim.words.find(word => claim.focus && word.start < claim.focus.end && claim.focus.start < word.end)
  const met = other.words.find(word => word.figure === at)
  const relations = datesBeside(claim, own).flatMap(date =>
    datesBeside(other, met).map(one => compareFigures(date, one, () => true)),
  )
  if (relations.some(relation => relation === 'same' || relation === 'within')) return 'same-date'
  return relations.includes('differs') ? 'other-date' : null
}

/** The dates in the clause of a word. */
const datesBeside = ({ words, figures }: Statement, beside: Word | undefined): ComparedFigure[] =>
  words
    .filter(word => word.figure >= 0 && word.clause === beside?.clause)
    .map(word => figures[word.figure])
    .filter(({ dimension }) => dimension === 'date')

/** How many days after the claim's text the other was published; 0 where that is not known. */
function daysBetween(claim: Statement, other: Statement): number {
  const [from, to] = [claim, other].map(({ publishedAt }) => Date.parse(publishedAt?.slice(0, 10) ?? ''))
  return Number.isNaN(from) || Number.isNaN(to) ? 0 : Math.round((to - from) / 86_400_000)
}
