import { changedWords } from './changed-words'
import { excerpt } from './excerpt'

/** The paragraph of the words in braces. */
function around(source: string, reach?: number) {
  const start = source.indexOf('{')
  const end = source.indexOf('}') - 1
  return excerpt(source.replace(/[{}]/g, ''), { start, end }, reach)
}

/** Both texts with the changed words in brackets. */
function marked(before: string, after: string, reach?: number): [string, string] {
  const [old, now] = [around(before, reach), around(after, reach)]
  const found = changedWords(old, now)
  const bracket = (one: typeof old, spans: typeof found.before) => {
    const words = one.before + one.exact + one.after
    return [...spans].reverse().reduce((text, { start, end }) => {
      return `${text.slice(0, start)}[${text.slice(start, end).trim()}]${text.slice(end)}`
    }, words)
  }
  return [bracket(old, found.before), bracket(now, found.after)]
}

it.each([
  [
    'Plus de {1 200 habitants} ont fui, et trois écoles ferment.',
    'Plus de {1 200 habitants} ont fui, et cinq écoles ferment.',
    'Plus de 1 200 habitants ont fui, et [trois] écoles ferment.',
    'Plus de 1 200 habitants ont fui, et [cinq] écoles ferment.',
  ],
  [
    'The {200 drones} attacked.',
    'The {200 drones} were shot.',
    'The 200 drones [attacked].',
    'The 200 drones [were shot].',
  ],
  ['Il a vu {180 pompiers}.', 'Il a vu {230 pompiers}.', 'Il a vu [180] pompiers.', 'Il a vu [230] pompiers.'],
  ['Soit « {huit morts} ».', 'Soit "{huit morts}".', 'Soit « huit morts ».', 'Soit "huit morts".'],
])('the words that only one of two texts has: %s', (before, after, old, now) => {
  expect(marked(before, after)).toEqual([old, now])
})

it('what the cut of one excerpt left out is no change', () => {
  const long = `${'encore un mot '.repeat(10)}{huit morts} ${'et puis un autre '.repeat(10)}`
  const [old, now] = marked(long, `Nouveau début. ${long}`, 40)
  expect(old).not.toContain('[')
  expect(now).not.toContain('[')
})

it('odd texts are no exception', () => {
  const odd = ['', ' ', '\u0000', '\ud800', '👩‍👩‍👧', 'مرحبا 200']
  for (const a of odd)
    for (const b of odd) {
      const cut = { cutBefore: false, cutAfter: false, before: '', after: '' }
      expect(() => changedWords({ ...cut, exact: a }, { ...cut, exact: b })).not.toThrow()
    }
})
