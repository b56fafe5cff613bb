import { growth, LINEAR } from '../../../test/linear'
import { detectFigures } from './detect'

const seeds = [
  '1,',
  '11,',
  '1 ',
  '1-',
  '1.',
  'mille ',
  'un million ',
  'entre 1 et ',
  '1 à ',
  'dizaines de ',
  '1, 2 et ',
  'km-',
  'plus de ',
]

describe('time grows with the length', () => {
  const read = (text: string) => () => void detectFigures(text, { language: 'fr' })

  it.each(seeds)('of "%s" again and again', seed => {
    const times = (length: number) => read(seed.repeat(Math.ceil(length / seed.length)))
    expect(growth(times(20_000), times(80_000))).toBeLessThan(LINEAR)
  })

  it.each([
    ['text without a space', (length: number) => 'a'.repeat(length)],
    ['digits', (length: number) => '7'.repeat(length)],
    ['guillemets', (length: number) => '«'.repeat(length)],
    ['digits that count', (length: number) => `${'7'.repeat(length)} millions d’euros`],
  ])('of ever more %s', (_, make) => {
    expect(growth(read(make(50_000)), read(make(200_000)))).toBeLessThan(LINEAR)
  })
})
