import { rendered } from '@/test/rendered'
import { ReasonChips } from './reason-chips'

const chips = (locale: 'fr' | 'en', ...reasons: [string, ...string[]][]) =>
  rendered(<ReasonChips reasons={reasons.map(([code, ...words]) => ({ code, words })) as never} />, locale).container
    .textContent

it.each([
  ['fr', ['same_words', 'digues'], 'mots communs : digues'],
  ['en', ['same_words', 'dykes'], 'words in common: dykes'],
  ['fr', ['figure_within', '200', 'Plus de 190 drones'], 'Plus de 190 drones confirme 200'],
  ['fr', ['same-story'], 'même dossier, sans autre point commun'],
  ['fr', ['a code without a sentence', 'x', 'y'], 'x / y'],
] as const)('a reason is small, but for what is printed: %s %j', (locale, reason, words) => {
  expect(
    chips(locale, reason as never)
      ?.replace(/\s/g, ' ')
      .toLowerCase(),
  ).toBe(words.toLowerCase())
  expect(chips(locale, reason as never)?.at(0)).toBe(words.at(0))
})
