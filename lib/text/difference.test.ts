import fc from 'fast-check'
import { growth, LINEAR } from '../../test/linear'
import { makeCorrection } from '../../test/corrections'
import { difference, type Piece } from './difference'

/** A difference as a reader would write it: [-gone-], {+new+}, [~gone from here~], {~come here~}. */
function written(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, words, moved }) => {
      if (kind === 'same') return words
      return kind === 'deleted' ? (moved ? `[~${words}~]` : `[-${words}-]`) : moved ? `{~${words}~}` : `{+${words}+}`
    })
    .join('')
}

it.each([
  ['Hier, 200 drones ont attaqué.', 'Hier, 300 drones ont attaqué.', 'Hier, [-200-]{+300+} drones ont attaqué.'],
  [
    'Le pont neuf, ouvert hier. Il est fermé.',
    'Le pont neuf est fermé.',
    'Le pont neuf[-, ouvert hier. Il-] est fermé.',
  ],
  ['Le pont neuf est fermé.', 'Le pont neuf, dit-il, est fermé.', 'Le pont neuf{+, dit-il,+} est fermé.'],
  ['Trois morts dans la rue.', 'Trois morts.', 'Trois morts[- dans la rue-].'],
  ['Trois morts.', 'Trois morts dans la rue.', 'Trois morts{+ dans la rue+}.'],
  [
    'Le maire a confirmé la vente.',
    "Le maire n'a pas confirmé la vente.",
    "Le maire {+n'+}a {+pas +}confirmé la vente.",
  ],
  ['The mayor was not seen.', 'The mayor was seen.', 'The mayor was [-not -]seen.'],
  ['Près de 40 000 personnes.', 'Près de 40\u202F000 personnes.', 'Près de 40\u202F000 personnes.'],
  ['Il a dit : « oui ».', 'Il a dit\u00A0: “oui”.', 'Il a dit\u00A0: “oui”.'],
  ['Un. Deux.', 'Un.\nDeux.', 'Un.[- -]{+\n+}Deux.'],
  [
    'Le premier pont est fermé.\nLe second pont est ouvert aux camions.\nFin.',
    'Le second pont est ouvert aux camions.\nLe premier pont est fermé.\nFin.',
    '[~Le premier pont est fermé.\n~]Le second pont est ouvert aux camions.\n{~Le premier pont est fermé.\n~}Fin.',
  ],
  ['', 'Un texte.', '{+Un texte.+}'],
  ['Un texte.', '', '[-Un texte.-]'],
  ['Pareil.', 'Pareil.', 'Pareil.'],
])('%j to %j', (before, after, expected) => expect(written(difference(before, after))).toBe(expected))

it('says of words in another typography that they are', () => {
  expect(difference('L’été 2 000.', "L'e\u0301te\u0301 2\u202F000.").filter(piece => piece.kind !== 'same')).toEqual([])
  expect(difference('L’été.', "L'été.")[0]).toMatchObject({ respelled: true })
})

const without = (pieces: readonly Piece[], kind: Piece['kind']) =>
  pieces.flatMap(piece => (piece.kind === kind ? [] : [piece.words])).join('')

it.each([1, 2, 3, 4, 5, 6, 7, 8])('holds all of both texts, whatever was corrected (seed %i)', seed => {
  const { before, after } = makeCorrection(seed)
  const pieces = difference(before, after)
  expect(without(pieces, 'deleted')).toBe(after)
  const even = (text: string) => text.normalize('NFC').replace(/[\s«»“”"'’−-]/g, '')
  expect(even(without(pieces, 'inserted'))).toBe(even(before))
})

it('holds all of the later text, whatever the two are', () => {
  const words = fc.array(
    fc.constantFrom('a', 'B', 'b', '200', ' ', '\n', '.', '«', '\u00A0', '\uD83D', '’', 'é', 'e\u0301'),
  )
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(without(difference(a.join(''), b.join('')), 'deleted')).toBe(b.join(''))
    }),
  )
})

it('takes time in proportion to the text', () => {
  const compare = (n: number) => () => {
    const text = 'Un mot après l’autre, sans fin. '.repeat(n)
    difference(text, text.replace(/mot/g, 'cri'))
  }
  expect(growth(compare(500), compare(2_000))).toBeLessThan(LINEAR)
})
