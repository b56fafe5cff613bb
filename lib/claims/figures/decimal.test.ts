import fc from 'fast-check'
import { add, compare, divide, fromDigits, multiply, negate, shift, small, whole, write } from './decimal'

const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map(each => each.join(''))
const decimal = fc.tuple(digits(1, 20), digits(0, 12), fc.boolean()).map(([integer, fraction, negative]) => {
  const value = fromDigits(integer, fraction)
  return negative ? negate(value) : value
})

describe('decimals', () => {
  it.each([
    ['0', '', '0'],
    ['007', '', '7'],
    ['2', '50', '2.5'],
    ['', '08', '0.08'],
    ['100', '000', '100'],
  ])('%s and %s are written %s', (integer, fraction, written) => {
    expect(write(fromDigits(integer, fraction))).toBe(written)
  })

  it('never writes minus nothing', () => expect(write(negate(whole(0)))).toBe('0'))

  it.each([
    ['2.5', 6, '2500000'],
    ['2.5', -3, '0.0025'],
    ['40', 9, '40000000000'],
  ])('%s shifted by %i is %s', (value, power, written) => {
    const [integer, fraction = ''] = value.split('.')
    expect(write(shift(fromDigits(integer, fraction), power))).toBe(written)
  })

  it('divides to twelve places, the half upwards', () => {
    const third = divide(whole(2), whole(3))
    expect(third && write(third)).toBe('0.666666666667')
    expect(divide(whole(1), whole(0))).toBeNull()
  })

  it('adds and takes away again', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => expect(write(add(add(a, b), negate(b)))).toBe(write(a))))
  })

  it('multiplies in either order, and orders as it subtracts', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(write(multiply(a, b))).toBe(write(multiply(b, a)))
        const gap = write(add(a, negate(b)))
        expect(compare(a, b)).toBe(gap === '0' ? 0 : gap.startsWith('-') ? -1 : 1)
      }),
    )
  })

  it('knows the small whole numbers', () => {
    expect(small(whole(-14))).toBe(-14)
    expect(small(fromDigits('1', '5'))).toBeNaN()
    expect(small(fromDigits('1'.repeat(50), ''))).toBeNaN()
  })
})
