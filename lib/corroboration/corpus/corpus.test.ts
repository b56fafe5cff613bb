import { corpus } from '.'
import { compareStatements } from '../compare'
import { readStatement } from '../statement'

/** Pairs that are not read rightly yet; none of them is called refuted. */
const missed = new Set(['fr-167', 'fr-186', 'encyclopedia-19', 'en-77'])

const relationOf = ({ a, b, language }: (typeof corpus)[number]) =>
  compareStatements(readStatement(a, { language }), readStatement(b, { language })).relation

it('holds enough pairs of each language', () => {
  const count = (language: string) => corpus.filter(pair => pair.language === language).length
  expect(count('fr')).toBeGreaterThanOrEqual(150)
  expect(count('en')).toBeGreaterThanOrEqual(80)
})

it.each(corpus.filter(({ id }) => !missed.has(id)))('$id $label: $a / $b', pair => {
  expect(relationOf(pair)).toBe(pair.label)
})

it('nothing is called refuted that is not', () => {
  expect(corpus.filter(pair => pair.label !== 'refutes' && relationOf(pair) === 'refutes')).toEqual([])
})

it('what is missed is still missed; else take it off the list', () => {
  expect(corpus.filter(pair => missed.has(pair.id) && relationOf(pair) === pair.label).map(({ id }) => id)).toEqual([])
})
