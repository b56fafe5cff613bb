import fc from 'fast-check'
import { detectLanguage, languagePassages } from './language'

it.each([
  ['fr', 'Le maire a déclaré que le pont serait rénové.'],
  ['fr', "L'opposition n'a pas voté"],
  ['fr', 'Plus de 200 drones ont attaqué plusieurs régions, dont Soumy et Kharkiv.'],
  ['en', 'The mayor said that the bridge would be repaired.'],
  ['en', 'More than 200 drones were shot down over the city'],
  ['en', "It's not what we've said"],
  ['other', 'Der Bürgermeister hat erklärt, dass die Brücke nicht abgerissen wird.'],
  ['es', 'El alcalde ha declarado que el puente no será demolido por la ciudad.'],
  ['es', 'Según la policía, doce personas murieron en el accidente'],
  ['es', '¿Qué dijo la ministra? «No hay dinero para todos»'],
  ['other', 'O prefeito disse que a ponte não será demolida pela cidade.'],
  ['other', 'Il sindaco ha detto che il ponte non sarà demolito dalla città.'],
  ['other', 'Мэр заявил, что мост будет отремонтирован.'],
  ['other', '200'],
  ['other', ''],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

it('reads a text in two languages by its passages', () => {
  const french = 'Le maire a déclaré que les travaux du pont seraient finis dans deux ans.'
  const english = 'The mayor said that the works on the bridge would be over in two years.'
  const text = [french, 'Paul Estève', english, '', english, french].join('\n')
  const passages = languagePassages(text)
  expect(passages.map(passage => passage.language)).toEqual(['fr', 'en', 'fr'])
  expect(text.slice(passages[1].start, passages[1].end).trim()).toBe(`${english}\n\n${english}`)
})

it('reads a text in three languages by its passages', () => {
  const lines = [
    ['fr', 'Le maire a déclaré que les travaux du pont seraient finis dans deux ans.'],
    ['es', 'El alcalde dijo que las obras del puente se terminarán dentro de dos años.'],
    ['en', 'The mayor said that the works on the bridge would be over in two years.'],
    ['es', 'Según los vecinos, el puente ha estado cerrado desde hace más de tres meses.'],
  ]
  const passages = languagePassages(lines.map(([, words]) => words).join('\n'))
  expect(passages.map(passage => passage.language)).toEqual(lines.map(([language]) => language))
})

it('covers the whole text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const passages = languagePassages(text)
      expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    }),
  )
})
