/** Tens, what they are worth, and the units that are joined to them. */
const english = 'one two three four five six seven eight nine'
const french = 'un deux trois quatre cinq six sept huit neuf'
const frenchToTwenty = `${french} dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf`
const tens: readonly [tens: string, first: number, units: string][] = [
  ['twenty thirty forty fifty sixty seventy eighty ninety', 20, english],
  ['vingt trente quarante cinquante', 20, french],
  ['soixante', 60, frenchToTwenty],
  ['septante', 70, french],
  ['huitante', 80, french],
  ['octante', 80, french],
  ['quatre-vingt', 80, frenchToTwenty],
  ['nonante', 90, french],
]

/** The numbers from 21 to 99 that are written as one word of two ("twenty-six", "soixante-douze"), and what they are worth. */
export const joinedNumbers: ReadonlyMap<string, number> = new Map(
  tens.flatMap(([words, first, units]) =>
    words
      .split(' ')
      .flatMap((ten, t) =>
        units.split(' ').map((unit, u): [string, number] => [`${ten}-${unit}`, first + 10 * t + u + 1]),
      ),
  ),
)
