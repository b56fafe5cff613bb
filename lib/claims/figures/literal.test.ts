import { write } from './decimal'
import { readLiteral } from './literal'

/** What is printed, then its reading by the comma and by the point as decimal sign; "|" ends what was read. */
const table: [printed: string, comma: string, point: string][] = [
  ['5600', '5600', '5600'],
  ['40 000', '40000', '40000'],
  ['40\u00a0000', '40000', '40000'],
  ['1\u202f234\u202f567', '1234567', '1234567'],
  ['1\u2009234', '1234', '1234'],
  ["1'234'567", '1234567', '1234567'],
  ['2,5', '2.5', '2.5'],
  ['1.234.567', '1234567', '1234567'],
  ['1,234,567', '1234567', '1234567'],
  ['1.234,5', '1234.5', '1234.5'],
  ['1,234.5', '1234.5', '1234.5'],
  ['3.14', '3.14', '3.14'],
  ['1e6', '1000000', '1000000'],
  ['2.48×10−5', '0.0000248', '0.0000248'],
]

describe('digits as printed', () => {
  it.each(table)('%s', (printed, comma, point) => {
    const read = (decimal: ',' | '.') => readLiteral(`${printed} drones`, 0, decimal)
    expect([write(read(',').value), write(read('.').value)]).toEqual([comma, point])
    expect([read(',').end, read('.').end]).toEqual([printed.length, printed.length])
  })

  it.each([
    ['1,234', ',', '1.234', '1234'],
    ['1,234', '.', '1234', '1.234'],
    ['1.234', ',', '1234', '1.234'],
    ['1.234', '.', '1.234', '1234'],
  ] as const)('%s has two readings where the sign is %s', (printed, decimal, first, second) => {
    const { value, other } = readLiteral(printed, 0, decimal)
    expect([write(value), other && write(other)]).toEqual([first, second])
  })

  it('reads lakhs and crores where the comma groups', () => {
    expect(write(readLiteral('12,34,567', 0, '.').value)).toBe('1234567')
  })

  it.each(['192.168.1.2', '2.4.1'])('%s is no number', printed => {
    expect(readLiteral(printed, 0, '.').chain).toBe(true)
  })

  it.each(['22,24,26', '40 0000', '12 3456'])('%s is a list, not one number', printed => {
    expect(readLiteral(printed, 0, '.').end).toBe(2)
  })
})
