import { readMarked } from '../read'
import { kindNames, kinds } from './index'
import { withValue } from './schemas'
import { statement } from './statement'

const value = statement.blank('Le pont n’a pas été fermé mardi')

it('holds its printed words before anybody has said who, where and when', () => {
  const text = `${value.printed}.`
  const from = { text, language: 'fr', publishedAt: '' }
  expect(readMarked('statement', { start: 0, end: text.length - 1 }, from)).toEqual({ value, parts: [] })
})

it.each([
  [{}, 'Le pont n’a pas été fermé mardi', 'Le pont n’a pas été fermé mardi'],
  [
    { who: 'La mairie', what: 'fermer le pont', where: 'Valmorin', polarity: 'negated' as const },
    'La mairie: fermer le pont',
    'not · La mairie · fermer le pont · Valmorin',
  ],
])('is said in one line: %j', (more, shown, line) => {
  expect(statement.describe({ ...value, ...more }, 'fr')).toBe(shown)
  expect(statement.line({ ...value, ...more })).toBe(line)
})

it('is asked whether it is true, and never empty', () => {
  expect(statement.questions).toEqual({ required: ['true'], optional: [] })
  expect(statement.schema.safeParse({ ...value, what: '' }).success).toBe(false)
})

describe('an object with a value of any kind', () => {
  const schema = withValue({})

  it.each(kindNames)('takes a %s, and no other value under its name', kind => {
    expect(schema.safeParse({ kind, value: kinds[kind].blank('mots') }).success).toBe(true)
    for (const other of kindNames.filter(name => name !== kind))
      expect(schema.safeParse({ kind, value: kinds[other].blank('mots') }).success).toBe(false)
  })

  it('takes nothing beside them', () => {
    expect(schema.safeParse({ kind: 'statement', value, more: 1 }).success).toBe(false)
  })
})
