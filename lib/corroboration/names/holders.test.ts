import { growth, LINEAR } from '../../../test/linear'
import type { LanguageCode } from '../../languages'
import { isOffice, officeOf, readHolders } from './holders'

const holder = (text: string, office: string, language: LanguageCode) => {
  const asked = officeOf(office, language)
  const found = readHolders(text, language).find(
    one => one.office.size === asked.size && [...asked].every(word => one.office.has(word)),
  )
  return found?.name ?? null
}

it.each<[LanguageCode, string, string, string | null]>([
  [
    'fr',
    'Andrii Sybelin, ministre vestérien des Affaires étrangères, est arrivé.',
    'le ministre des Affaires étrangères vestérien',
    'Andrii Sybelin',
  ],
  [
    'fr',
    'Andrii Sybelin, le ministre vestérien des Affaires étrangères, est arrivé.',
    'le ministre vestérien des Affaires étrangères',
    'Andrii Sybelin',
  ],
  [
    'fr',
    'Le ministre vestérien des Affaires étrangères Andrii Sybelin est arrivé.',
    'le ministre des Affaires étrangères vestérien',
    'Andrii Sybelin',
  ],
  ['fr', 'Le maire de Brume, Paul Arvel, l’a reçu.', 'le maire de Brume', 'Paul Arvel'],
  ['fr', 'La maire de Brume, Paule Arvel, l’a reçu.', 'la maire de Brume', 'Paule Arvel'],
  ['fr', 'Paul Arvel, maire de Brume, l’a reçu.', 'le maire de Brume', 'Paul Arvel'],
  [
    'fr',
    'Selon Claire Dumarsais, présidente de la région Sarène, tout va bien.',
    'la présidente de la région Sarène',
    'Claire Dumarsais',
  ],
  ['fr', 'Paul Arvel, ancien maire de Brume, l’a reçu.', 'le maire de Brume', null],
  ['fr', 'Paul Arvel, ex-maire de Brume, l’a reçu.', 'le maire de Brume', null],
  ['fr', 'Paul Arvel, maire de Brume, et Luc Perrin, maire de Brume, se disputent.', 'le maire de Brume', null],
  ['fr', 'Paul Arvel, maire de Valmont, l’a reçu.', 'le maire de Brume', null],
  ['fr', 'Paul Arvel, ministre, l’a reçu.', 'le ministre', null],
  ['fr', 'Paul Arvel, qui vit à Brume, l’a reçu.', 'le maire de Brume', null],
  ['fr', 'Paul Arvel a reçu le maire de Brume.', 'le maire de Brume', null],
  ['fr', 'Le maire de Brume a reçu hier Paul Arvel.', 'le maire de Brume', null],
  [
    'en',
    'Andrii Sybelin, the foreign minister of Vesteria, has come.',
    'the foreign minister of Vesteria',
    'Andrii Sybelin',
  ],
  ['en', 'Paul Arvel, mayor of Brume, met him.', 'the mayor of Brume', 'Paul Arvel'],
  ['en', 'The mayor of Brume, Paul Arvel, met him.', 'the mayor of Brume', 'Paul Arvel'],
  ['en', 'Paul Arvel, a former mayor of Brume, met him.', 'the mayor of Brume', null],
  ['en', 'Paul Arvel met the mayor of Brume.', 'the mayor of Brume', null],
  [
    'en',
    'The Vesterian foreign minister, Andrii Sybelin, has come.',
    'the Vesterian foreign minister',
    'Andrii Sybelin',
  ],
  ['en', 'Paul Arvel, who met the mayor of Brume, has come.', 'the mayor of Brume', null],
  ['fr', 'Le maire de la ville de Brume, Paul Arvel, est venu.', 'le maire de la ville de Brume', 'Paul Arvel'],
])('%s: %s: %s', (language, text, office, expected) => expect(holder(text, office, language)).toBe(expected))

it.each([
  ['le ministre ukrainien des Affaires étrangères', true],
  ['le maire de Brume', true],
  ['la Maison Blanche', true],
  ['l’Élysée', true],
  ['the mayor of Brume', true],
  ['le maire Paul Arvel', false],
  ['Paul Arvel', false],
  ['Mme Arvel', false],
])('%s is an office: %s', (speaker, expected) => expect(isOffice(speaker)).toBe(expected))

it('takes time in proportion to the text', () => {
  const run = (times: number) => () => {
    for (const piece of ['Paul Arvel, maire de Brume, ', 'le maire de ', 'Paul Arvel, ', 'maire '])
      readHolders(piece.repeat(times), 'fr')
  }
  expect(growth(run(1_000), run(4_000))).toBeLessThan(LINEAR)
})
