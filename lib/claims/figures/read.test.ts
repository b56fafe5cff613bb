import { readFigure } from './read'
import { readNumber } from './read-number'

const mark = (marked: string) => {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return { text: marked.replace('[', '').replace(']', ''), span: { start, end } }
}

describe('a passage marked by hand', () => {
  it.each([
    ['Plus de [200 drones] ont survolé la côte', '200', '>', 'drone', 'Plus de'],
    ['le coût pourrait atteindre [800 milliards de dollars] en dix ans', '800000000000', '=', 'USD', null],
    ['la mort d’[un employé] du port', '1', '=', 'employé', null],
    ['de [10 %] à 25 % selon les villes', '10', '=', '%', null],
    ['Rien à compter [ici même]', null, '=', null, null],
  ])('%s', (marked, number, comparator, unit, words) => {
    const { text, span } = mark(marked)
    const { value, found } = readFigure(text, span, { language: 'fr' })
    expect([value.number, value.comparator, value.unit, value.comparatorWords]).toEqual([
      number,
      comparator,
      unit,
      words,
    ])
    expect(value.printed).toBe(text.slice(span.start, span.end))
    if (found.core) expect(found.core.start).toBeGreaterThanOrEqual(span.start)
  })

  it('reads the verb around it', () => {
    const { text, span } = mark('le coût pourrait atteindre [800 milliards] en dix ans')
    expect(readFigure(text, span, { language: 'fr' }).value.modality).toBe('conditional')
  })

  it.each([-1, 0, 5, 400])('answers for a span at %i of a short text', start => {
    expect(readFigure('deux mots', { start, end: start + 3 }, { language: 'fr' }).value).toBeDefined()
  })
})

describe('a number typed into a form', () => {
  it.each([
    ['2,5 millions', 'fr', '2500000', undefined],
    ['1,234', 'en', '1234', '1.234'],
    ['1,234', 'fr', '1.234', '1234'],
    ['1.234', 'fr', '1234', '1.234'],
    ['40 000', 'fr', '40000', undefined],
    ['moins dix', 'fr', '-10', undefined],
    ['−3.5', 'en', '-3.5', undefined],
    ['quatre-vingt-dix-neuf mille', 'fr', '99000', undefined],
    ['1,2.3.4', 'en', null, undefined],
    ['1e400', 'en', null, undefined],
    ['', 'fr', null, undefined],
    ['drones', 'fr', null, undefined],
  ] as const)('%s in %s', (words, language, number, other) => {
    expect(readNumber(words, language)).toEqual(other ? { number, other } : { number })
  })
})
