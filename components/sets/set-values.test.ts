import { toFilter, toValues } from './set-values'

it.each([
  [null],
  [{}],
  [{ kind: 'quote' as const, q: 'crue' }],
  [
    {
      storyId: 'a',
      articleId: 'b',
      kind: 'figure' as const,
      standing: 'refuted' as const,
      status: 'signed' as const,
      q: 'x',
    },
  ],
])('what the form shows of a filter is what it asks for: %j', filter => {
  expect(toFilter(toValues({ name: 'n', description: '', filter }))).toEqual(filter)
})

it('a new set asks for what is signed', () => {
  expect(toFilter(toValues(null))).toEqual({ status: 'signed' })
})

it('words of nothing but spaces ask for nothing', () => {
  expect(toFilter({ ...toValues(null), status: '', q: '  ' })).toEqual({})
})
