import { readStatement } from './statement'

/** The words of a text for which something holds. */
function wordsWhere(text: string, is: (word: ReturnType<typeof readStatement>['words'][number]) => boolean): string[] {
  return readStatement(text)
    .words.filter(is)
    .map(({ start, end }) => text.slice(start, end))
}

it.each([
  ['Le maire n’a pas signé l’accord.', ['signé', 'accord']],
  ['Le maire a signé l’accord.', []],
  ['Le maire a refusé de signer l’accord.', ['signer', 'accord']],
  ['Le maire a refusé l’accord.', []],
  ['Le maire nie avoir signé.', ['signé']],
  ['Aucun passager n’a été blessé.', ['passager', 'blessé']],
  ['Il doit encore signer l’accord.', ['encore', 'signer', 'accord']],
  ['Il n’a pas seulement signé.', []],
  ['The mayor didn’t sign the deal.', ['sign', 'deal']],
  ['The mayor won the race.', []],
])('what stands under a negation: %s', (text, turned) => {
  expect(wordsWhere(text, word => word.turned)).toEqual(turned)
})

it.each([
  ['Hier, Anna Roy a visité Valmorin.', ['Anna', 'Roy', 'Valmorin']],
  ['Ouverte en 1974, l’usine tourne.', []],
  ['Valmorin est une ville.', ['Valmorin']],
])('what is a name: %s', (text, names) => {
  expect(wordsWhere(text, word => word.run >= 0)).toEqual(names)
})

it('a date in brackets behind a name tells a birth and a death', () => {
  const told = readStatement('Anna Roy (12 mars 1921 – 3 mai 1992) est une romancière.').words.filter(
    word => word.weight === 0.2,
  )
  expect(told).toHaveLength(2)
})

it('words far from the passage in question count little', () => {
  const text = 'Le maire de Valmorin a dit que 200 drones avaient survolé la ville pendant la nuit de mardi à mercredi.'
  const start = text.indexOf('200')
  const { words } = readStatement(text, { focus: { start, end: start + '200 drones'.length } })
  const weightOf = (word: string) => words.find(({ start: at }) => text.startsWith(word, at))?.weight ?? 0
  expect(weightOf('drones')).toBe(1)
  expect(weightOf('mercredi')).toBeLessThan(weightOf('ville'))
})
