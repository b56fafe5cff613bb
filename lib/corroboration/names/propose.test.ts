import { growth, LINEAR } from '../../../test/linear'
import { readMentions } from './mentions'
import type { NewsName } from './news-name'
import { proposeNames, settledTable, type MentionedSpelling } from './propose'
import { sameName } from './key'

/** The spellings of these texts, each text an article. */
function mentioned(...texts: string[]): MentionedSpelling[] {
  const all = new Map<string, MentionedSpelling>()
  for (const text of texts) {
    for (const { plain, spelling, key, kind, speaks } of readMentions(text, 'fr', [])) {
      const before = all.get(plain)
      if (before) {
        before.articles++
        before.speaks ||= speaks
        if (kind === 'person') before.kind = 'person'
      } else all.set(plain, { plain, spelling, key, kind, speaks, articles: 1 })
    }
  }
  return Array.from(all.values())
}

const proposed = (texts: string[], names: NewsName[] = []) =>
  proposeNames(mentioned(...texts), names).map(one =>
    one.spellings
      .map(each => each.spelling)
      .sort()
      .join(' = '),
  )

const named = (id: string, status: NewsName['status'], ...spellings: string[]): NewsName => ({
  id,
  name: spellings[0],
  kind: 'person',
  status,
  spellings: spellings.map(spelling => ({ spelling, plain: spelling.toLowerCase(), articles: 1, shared: false })),
  signs: [],
  version: 1,
})

const umerov = ['Le négociateur Rustem Ourelov est à Brume.', 'Le négociateur Roustem Urelov est à Valmont.']

it.each([
  [umerov, ['Roustem Urelov = Rustem Ourelov']],
  [['Il va à Kiev.', 'Il va à Kyiv.'], ['Kiev = Kyiv']],
  [['Le maire Jean Dubreuil parle. Puis Dubreuil se tait.'], ['Dubreuil = Jean Dubreuil']],
  [['Le maire Jean Dubreuil et le préfet Paul Dubreuil parlent. Puis Dubreuil se tait.'], []],
  [['Il va à Louhansk.', 'Il va à Lougansk.'], ['Lougansk = Louhansk']],
  [['Il va à Brume.', 'Il va à Valmont.'], []],
  [['Il va à Brume.', 'Elle va à Brume.'], []],
])('%j: %j', (texts, expected) => expect(proposed(texts)).toEqual(expected))

it('asks nothing that is settled, and a new spelling only whether it joins', () => {
  expect(proposed(umerov, [named('1', 'confirmed', 'Roustem Urelov', 'Rustem Ourelov')])).toEqual([])
  expect(proposed(umerov, [named('1', 'split', 'Roustem Urelov', 'Rustem Ourelov')])).toEqual([])
  expect(proposed(umerov, [named('1', 'proposed', 'Roustem Urelov', 'Rustem Ourelov')])).toHaveLength(1)
  const [one] = proposeNames(mentioned('Le maire Jean Dubreuil parle. Puis Dubreuil se tait.'), [
    named('1', 'confirmed', 'Dubreuil'),
  ])
  expect(one).toMatchObject({ joins: '1', name: 'Dubreuil', spellings: [{ spelling: 'Jean Dubreuil' }] })
})

it('makes a table of what is settled', () => {
  const table = settledTable([named('1', 'confirmed', 'Pékin', 'Beijing'), named('2', 'split', 'Kiev', 'Kyiv')])
  expect(sameName('Beijing', 'PÉKIN', table)).toBe(true)
  expect(sameName('Kiev', 'Kyiv', table)).toBe(false)
  expect(sameName('Kiew', 'Kyiv', table)).toBe(false)
})

it('leaves out furniture, and reads a language it does not know by its capitals', () => {
  const text = 'Il va à Brume.\nLire aussi : Jean Dubreuil à Valmont'
  const found = readMentions(text, 'fr', [{ start: 15, end: text.length, kind: 'furniture' }])
  expect(found.map(one => one.spelling)).toEqual(['Brume'])
  expect(readMentions('prezydent Adam Nowicki mówi', null, []).map(one => one.spelling)).toEqual(['Adam Nowicki'])
})

it('takes time in proportion to the text', () => {
  const run = (times: number) => () => {
    for (const piece of ['Jean Dubreuil ', 'A ', 'à Brume, ', 'É', 'x X '])
      for (const language of ['fr', null] as const) readMentions(piece.repeat(times), language, [])
  }
  expect(growth(run(3_000), run(12_000))).toBeLessThan(LINEAR)
})
