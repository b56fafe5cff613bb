import { translatedEvents } from '../../../bench/translations-corpus'
import { growth, LINEAR } from '../../../test/linear'
import { readMarks } from './marks'
import { translationOf } from './translation'

const publishedAt = '2026-03-12'
const read = (paragraphs: readonly string[], language: 'en' | 'fr') =>
  readMarks(paragraphs.join('\n\n'), { language, zones: [], publishedAt })
const cut = (paragraphs: readonly string[], from: number, to: number) => paragraphs.slice(from, to)

it.each(translatedEvents.map(event => [event.name, event.how, event] as const))(
  'finds the translation: %s, %s',
  (_, __, { english, french }) => {
    const [a, b] = [read(english, 'en'), read(french, 'fr')]
    expect(translationOf(a, b)).not.toBeNull()
    expect(translationOf(b, a)).not.toBeNull()
  },
)

it.each(translatedEvents.flatMap(({ name, english, others }) => others.map(other => [name, english, other] as const)))(
  'takes no independent account for a translation: %s',
  (_, english, other) => {
    expect(translationOf(read(english, 'en'), read(other, 'fr'))).toBeNull()
    expect(translationOf(read(other, 'fr'), read(english, 'en'))).toBeNull()
  },
)

it('takes no text of another event for a translation', () => {
  for (const { name, english } of translatedEvents)
    for (const other of translatedEvents)
      if (other.name !== name) expect(translationOf(read(english, 'en'), read(other.french, 'fr'))).toBeNull()
})

const [ferry] = translatedEvents
it.each([
  ['one language', read(ferry.english, 'en'), read(ferry.english, 'en')],
  ['two sentences', read(cut(ferry.english, 0, 2), 'en'), read(ferry.french, 'fr')],
  ['the sentences turned round', read(ferry.english, 'en'), read([...ferry.french].reverse(), 'fr')],
  ['nothing', read([''], 'en'), read(ferry.french, 'fr')],
  ['no figures and no names', read(['it rained. it was cold.'], 'en'), read(['il pleuvait. il faisait froid.'], 'fr')],
])('says nothing of %s', (_, a, b) => expect(translationOf(a, b)).toBeNull())

it('says by which figures, and where it begins', () => {
  const text = ferry.english.join('\n\n')
  const found = translationOf(read(ferry.english, 'en'), read(ferry.french, 'fr'))
  expect(found?.figures).toEqual(expect.arrayContaining(['212', '800', '14', '390000']))
  expect(found && text.slice(found.passage.start, found.passage.end)).toBe(ferry.english[0])
})

it('leaves out the headline, captions and furniture', () => {
  const text = `212 passengers\n\n${ferry.english.join('\n\n')}`
  const zones = [{ start: 0, end: 14, kind: 'headline' as const }]
  expect(readMarks(text, { language: 'en', zones, publishedAt }).sentences).toHaveLength(ferry.english.length)
})

it('takes time in proportion to the text', () => {
  const run = (times: number) => () => {
    for (const piece of ['Jean Dubreuil. ', '12 ', '« a » ', 'Le 3 mai, 40 000 euros. '])
      readMarks(piece.repeat(times), { language: 'fr', zones: [], publishedAt })
  }
  expect(growth(run(400), run(1_600))).toBeLessThan(LINEAR)
})
