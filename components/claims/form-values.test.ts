import { kinds } from '@/lib/claims/kinds'
import { fromFormValues, originOf, plainNumber, toFormValues } from './form-values'

const figure = {
  ...kinds.figure.blank('Plus de 200 drones'),
  number: '200',
  comparator: '>' as const,
  comparatorWords: 'Plus de',
  unit: 'drone',
  when: { words: 'hier', from: '2026-01-19', to: null },
}
const attribution = { ...kinds.attribution.blank('selon Axios'), source: 'Axios', via: ['ATF', 'Radio Sarène'] }

it.each([
  ['figure', figure],
  ['quote', { ...kinds.quote.blank('« oui »'), speaker: 'Claire Aubanel', marked: false }],
  ['attribution', attribution],
] as const)('a %s goes into the form and comes out the same', (kind, value) => {
  expect(fromFormValues(kind, toFormValues(kind, value), value)).toEqual(value)
})

it('an emptied box is null, an emptied time too', () => {
  const form = { ...toFormValues('figure', figure), unit: ' ', when: { words: '', from: '', to: '' } }
  expect(fromFormValues('figure', form, figure)).toMatchObject({ unit: null, when: null })
})

it('a list is one a line', () => {
  expect(
    fromFormValues('attribution', { ...toFormValues('attribution', attribution), via: 'ATF\n\n Axios ' }, attribution),
  ).toMatchObject({ via: ['ATF', 'Axios'] })
})

it.each([
  ['200', '200'],
  ['2,5', '2.5'],
  ['1 200', '1200'],
  ['12.345.678', '12345678'],
  ['1,234', '1,234'],
  ['1,2.3.4', '1,2.3.4'],
])('%s is %s: what can mean two numbers stays for the person to say', (written, plain) => {
  expect(plainNumber(written)).toBe(plain)
})

it.each([
  ['comparator', {}, { from: 'read', words: 'Plus de' }],
  ['number', {}, { from: 'same' }],
  ['unit', {}, { from: 'same' }],
  ['unit', { unit: 'missile' }, { from: 'mended' }],
  ['of', {}, { from: 'open' }],
  ['dimension', {}, { from: 'deduced' }],
  ['when', {}, { from: 'read', words: 'hier' }],
])('%s %j: where it comes from', (name, change, origin) => {
  expect(originOf(name, { ...toFormValues('figure', figure), ...change }, { kind: 'figure', value: figure })).toEqual(
    origin,
  )
})
