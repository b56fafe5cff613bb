import { dimensions, type Figure } from '../value'
import { compareDecimals, figure, figureBounds, formatNumber } from './figure'
import { kindNames, kinds } from './index'
import { numberReadings } from './number-readings'

const read = (more: Partial<Figure>): Figure => ({
  ...figure.blank('200 drones'),
  number: '200',
  unit: 'drone',
  ...more,
})

describe('a figure', () => {
  it.each([
    [{}, '200 drones'],
    [{ comparator: '>' }, '> 200 drones'],
    [{ comparator: 'between', number: null, low: '100', high: '150' }, '100 – 150 drones'],
    [
      { printed: '800 milliards de dollars', number: '800000000000', unit: 'USD', dimension: 'money' },
      '800\u202f000\u202f000\u202f000 USD',
    ],
    [{ printed: 'hier', number: null, unit: null }, 'hier'],
    [{ printed: 'dix ans', number: '10', unit: 'a', dimension: 'duration' }, '10 ans'],
    [{ printed: '-14 degrés', number: '-14', unit: 'Cel', dimension: 'temperature' }, '−14 °C'],
    [{ printed: '4,85 mètres', number: '4.85', unit: 'm', dimension: 'length' }, '4,85 m'],
    [{ printed: '20/01/2026', number: '2026-01-20', unit: null, dimension: 'date' }, '2026-01-20'],
    [{ printed: '13 mars', number: '--03-13', unit: null, dimension: 'date' }, '13 mars'],
    [{ printed: 'quatrième année', number: '4', unit: 'année', dimension: 'ordinal' }, '4e année'],
    [{ printed: '1re', number: '1', unit: null, dimension: 'ordinal' }, '1re'],
    [{ printed: '3-1', number: '3-1', unit: null, dimension: 'score' }, '3-1'],
  ] as [Partial<Figure>, string][])('is described in one glance: %j', (more, words) => {
    expect(figure.describe(read(more), 'fr')).toBe(words)
  })

  it.each([
    ['=', '200', '200'],
    ['≈', '200', '200'],
    ['>', '200', null],
    ['≥', '200', null],
    ['<', null, '200'],
  ] as const)('%s 200 covers from %s to %s', (comparator, low, high) => {
    expect(figureBounds(read({ comparator }))).toEqual({ low, high })
  })

  it('covers no numbers where it is a date, a time or a result', () => {
    expect(figureBounds(read({ number: '2022', dimension: 'date' }))).toEqual({ low: null, high: null })
  })

  it.each(['1,2.3.4', '1e400', 'NaN', '１２', '', '1 000', '--1'])('refuses the number %j', number => {
    expect(figure.schema.safeParse(read({ number })).success).toBe(false)
  })

  it.each(['3-1', '---15', '0', '-14', '2500000', '0.5', '2026-01-20', '--02-01', '2025-11', 'T14:30'])(
    'takes the number %j',
    number => {
      expect(figure.schema.safeParse(read({ number })).success).toBe(true)
    },
  )

  it('refuses an upper bound below the lower one', () => {
    expect(figure.schema.safeParse(read({ low: '150', high: '100', comparator: 'between' })).success).toBe(false)
  })

  it.each([
    ['1,234', '1234', '1.234'],
    ['1.234', '1.234', '1234'],
    ['1 234,5', null, '1234.5'],
    ['12,345,678', '12345678', null],
    ['−3.5', '-3.5', null],
    ['1,2.3.4', null, null],
    ['abc', null, null],
  ])('%s reads as %s with a decimal point, as %s with a decimal comma', (words, point, comma) => {
    expect(numberReadings(words)).toEqual({ point, comma })
  })

  it('orders decimals of any length exactly', () => {
    expect(compareDecimals('0.1', '0.10')).toBe(0)
    expect(compareDecimals('-2', '1')).toBeLessThan(0)
    expect(compareDecimals('10000000000000000000000.1', '10000000000000000000000.01')).toBeGreaterThan(0)
  })

  it('writes numbers digit for digit', () => {
    expect(formatNumber('12345.678', 'en')).toBe('12,345.678')
    expect(formatNumber('-1200', 'fr')).toBe('−1200')
    expect(formatNumber('2026-01-20', 'fr')).toBe('2026-01-20')
  })
})

describe('the kinds', () => {
  it('are named as they are listed, with keys of their own', () => {
    expect(kindNames.map(name => kinds[name].name)).toEqual(kindNames)
    expect(new Set(kindNames.map(name => kinds[name].key)).size).toBe(kindNames.length)
  })

  it.each(kindNames)('%s accepts its own blank value', name => {
    expect(kinds[name].schema.safeParse(kinds[name].blank('some words')).success).toBe(true)
  })

  it('a figure’s form offers every dimension', () => {
    expect(figure.fields.find(field => field.name === 'dimension')?.options).toEqual(dimensions)
  })
})
