import { judge } from './judge'
import { layBeside } from './substitution'
import { readStatement } from '../statement'

const read = (text: string) => readStatement(text, { language: 'fr' })

/** What differs between two sentences, as "mine|theirs". */
function differences(a: string, b: string): string[] {
  const [claim, other] = [read(a), read(b)]
  const { alignment } = judge(claim, other)
  const beside = layBeside(claim, other, alignment.from, alignment.to)
  const words = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join(' ')
  return (beside?.differences ?? []).map(({ mine, theirs }) => `${words(mine)}|${words(theirs)}`)
}

it.each([
  ['Le maire a fermé le parc.', 'Le maire a fermé le parc.', []],
  ['Le maire a fermé le parc.', 'Le maire a ouvert le parc.', ['fermé|ouvert']],
  ['Le maire a voté pour le parc.', 'Le maire a voté contre le parc.', ['pour|contre']],
  ['Le maire a fermé le parc lundi.', 'Le maire a fermé le stade mardi.', ['parc lundi|stade mardi']],
  ['Le maire a fermé le vieux parc.', 'Le maire a fermé le parc.', ['vieux|']],
])('%s / %s: %j', (a, b, expected) => {
  expect(differences(a, b)).toEqual(expected)
})

it('lays no long sentence beside another', () => {
  const long = `Le maire a vu ${'chat chien '.repeat(50)}dormir.`
  expect(layBeside(read(long), read(long), 0, read(long).words.length)).toBeNull()
})
