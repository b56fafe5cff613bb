import fc from 'fast-check'
import { growth, LINEAR } from '../../test/linear'
import { lexiconOf as figureLexiconOf } from './figures/page'
import { scanText } from './scan'
import { lexiconOf as speechLexiconOf } from './speech/lexicon'
import { tokenize } from './speech/tokens'

const languages = ['fr', 'en', 'es'] as const
const pieces = fc.constantFrom(
  ..."l’ d' qu’ aujourd’hui -t-il dit-elle U.S. J.-P. don't ’s 12 3,5 1.2.3 B2B et/ou élève ÉCOLE WHO US . … ? « » “ ' '' - – : ; ( ] % €".split(
    ' ',
  ),
  ' ',
  '\u00a0',
  '\n',
  '\u0000',
  '\u00ad',
  '\u0301',
  '\u200d',
  '\ud83d',
  '漢字',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(pieces, fc.constantFrom('selon', 'said', 'trente', 'a', 'de')), { maxLength: 60 })
    .map(list => list.join('')),
)

it.each(languages)('cuts a text as each reader would by itself (%s)', language => {
  fc.assert(
    fc.property(text, source => {
      const { figures, speech } = scanText(source, language)
      const alone = figureLexiconOf(language).vocabulary.scan(source)
      const tokens = Array.from({ length: figures.count }, (_, at) => [
        figures.start[at],
        figures.end[at],
        figures.id[at],
      ])
      expect(tokens).toEqual(
        Array.from({ length: alone.count }, (_, at) => [alone.start[at], alone.end[at], alone.id[at]]),
      )
      const words = tokenize(source, speechLexiconOf(language))
      const columns = ['kind', 'start', 'end', 'word', 'flags', 'forms', 'shape'] as const
      for (const column of columns) {
        expect(Array.from(speech[column].subarray(0, speech.count))).toEqual(
          Array.from(words[column].subarray(0, words.count)),
        )
      }
    }),
    { numRuns: 500, seed: 5 },
  )
})

it.each(['a', 'l’', '-', '1', 'é', 'U.', 'a-'])('takes twice the time for twice as much "%s"', piece => {
  const read = (count: number) => () => void scanText(piece.repeat(count), 'fr')
  expect(growth(read(50_000), read(200_000))).toBeLessThan(LINEAR)
})
