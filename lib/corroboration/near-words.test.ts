import type { LanguageCode } from '../languages'
import { contentWords } from './features-words'

const meaningsOf = (text: string, language: LanguageCode) =>
  contentWords(text, { start: 0, end: text.length }, language).flatMap(({ meanings }) => meanings)
const shared = (fr: string, other: string, language: LanguageCode) => {
  const there = new Set(meaningsOf(other, language))
  return meaningsOf(fr, 'fr').filter(meaning => there.has(meaning)).length
}

it.each([
  ['Le ferry a coulé', 'The ship sank', 'en'],
  ['Les opérations ont été reportées', 'Surgeries were put off', 'en'],
  ['Les opérations ont été reportées', 'Les interventions sont déprogrammées', 'fr'],
  ['Il a été placé en garde à vue', 'He was taken into custody', 'en'],
  ['Neuf voyageurs manquent à l’appel', 'Nine are unaccounted for', 'en'],
] as const)('%s is kin to %s', (fr, other, language) => {
  expect(shared(fr, other, language)).toBeGreaterThan(0)
})

it('words of another matter are no kin', () => {
  expect(shared('Le ferry a coulé', 'The harvest was good', 'en')).toBe(0)
})
