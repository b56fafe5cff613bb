import type { Figure } from '../../claims/value'
import { align } from '../compare/align'
import type { Comparison } from '../compare'
import { compareFigures, type FigureRelation } from '../compare/figures'
import type { Span } from '../../text/span'
import type { Statement } from '../statement'
import { toCompared, type ComparedFigure } from '../statement-figure'
import { conceptName } from '../statement-concepts'
import { fold } from '../statement-lexicon'
import type { Word } from '../statement-words'
import type { ClaimStatement } from './claim-statement'

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

/** What is counted or measured: the same, perhaps the same (words that no language table knows), or something else. */
type Counted = 'same' | 'perhaps' | 'other'

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

/** The words of a figure's counted noun; a phrase that begins in it and ends behind it ("établissements scolaires") is one. */
const nounWords = ({ words }: Statement, { start, end }: Span) =>
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
function countedAs(a: readonly Word[], b: readonly Word[], translated: boolean): Counted {
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

function sharesNoun(claim: Statement, focus: Statement['focus'], other: Statement, figure: ComparedFigure): boolean {
  const own = focus ? nounWords(claim, focus) : []
  const met = nounWords(other, figure.span)
  return own.length === 0 || own.some(one => met.some(word => word.lexeme.stem === one.lexeme.stem))
}

/** What is counted, as printed behind the number. */
function nounOf(statement: Statement, span: Span): string {
  const [first] = nounWords(statement, span)
  return first ? statement.text.slice(first.start, Math.max(first.end, span.end)) : ''
}

/** A figure as printed, behind the sign of its bound. */
const shown = ({ comparator, printed }: ComparedFigure) =>
  comparator === '=' || comparator === 'between' ? printed : `${comparator} ${printed}`

/** Whether a value is told by two digits or more that count: "180" and "4,85" are, "three" and "200" are not. */
const isRare = ({ value }: ComparedFigure) =>
  Number.isFinite(value) && value.toString().replace(/^-?0?\.?0*|\.|0+$/g, '').length > 1

/** The first word of what is counted ("évacués de la ville basse") says more than the others. */
const HEAD = 3

type Around = { share: number; reasons: Reason[] }

/**
 * How much of what stands around the claim's figure, or of what a person wrote that it counts, is said around the other: the
 * better share of the two, from 0 to 1, and the words.
 */
function aroundOf(part: Statement, of: Statement | null, other: Statement): Around {
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
