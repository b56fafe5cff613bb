import { detectFigures } from './detect'

/** Milliseconds of processor time for one reading: the best of three, so that other work does not weigh. */
function cost(text: string): number {
  let best = Infinity
  for (let turn = 0; turn < 3; turn++) {
    const start = process.cpuUsage()
    detectFigures(text, { language: 'fr' })
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

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
  it.each(seeds)('of "%s" again and again', seed => {
    detectFigures(seed.repeat(2000), { language: 'fr' })
    const short = cost(seed.repeat(Math.ceil(20_000 / seed.length)))
    const long = cost(seed.repeat(Math.ceil(80_000 / seed.length)))
    // Four times the text; quadratic time would be sixteen. Very short times are all noise.
    expect(long).toBeLessThan(Math.max(short * 11, 150))
  })

  it.each([
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['fifty thousand digits', '7'.repeat(50_000)],
    ['a hundred thousand guillemets', '«'.repeat(100_000)],
    ['fifty thousand digits that count', `${'7'.repeat(50_000)} millions d’euros`],
  ])('%s takes little time', (_, text) => {
    expect(cost(text)).toBeLessThan(4000)
  })
})
