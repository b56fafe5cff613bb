import { seeded } from './seeded.mjs'

/** A source of chance that a seed repeats. */
export type Chance = {
  /** In [0, 1). */
  next: () => number
  below: (count: number) => number
  pick: <T>(from: readonly T[]) => T
  /** By the law of Zipf and Mandelbrot, as content words are met: the first in some 4 of 100 sentences, the last hardly ever. */
  zipf: <T>(from: readonly T[]) => T
}

/** How flat the head of the distribution is, in ranks. */
const HEAD = 30

export function chanceOf(seed: number): Chance {
  const next = seeded(seed) as () => number
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    pick: from => from[below(from.length)],
    zipf: from => {
      const share = next()
      const rank = (from.length + HEAD) ** share * HEAD ** (1 - share) - HEAD
      return from[Math.min(from.length - 1, Math.floor(rank))]
    },
  }
}

/** A name by its sounds, to be written as one paper or another would. */
export type Name = readonly string[]

/** How a sound is written: in French, in English, in German, in Cyrillic. */
const sounds: Record<string, readonly [string, string, string, string]> = {
  u: ['ou', 'u', 'u', 'у'],
  sh: ['ch', 'sh', 'sch', 'ш'],
  zh: ['j', 'zh', 'sch', 'ж'],
  tch: ['tch', 'ch', 'tsch', 'ч'],
  kh: ['kh', 'kh', 'ch', 'х'],
  v: ['v', 'v', 'w', 'в'],
  ...Object.fromEntries(
    ['aа', 'eе', 'oо', 'iи', 'bб', 'dд', 'gг', 'kк', 'lл', 'mм', 'nн', 'pп', 'rр', 'sс', 'tт'].map(
      ([latin, cyrillic]) => [latin, [latin, latin, latin, cyrillic]],
    ),
  ),
}

export const spellings = { fr: 0, en: 1, de: 2, uk: 3 } as const
export type Spelling = keyof typeof spellings

/** The name written in one way, with a capital. */
export function spell(name: Name, how: Spelling): string {
  const word = name.map(sound => sounds[sound][spellings[how]]).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const vowels = ['a', 'a', 'e', 'o', 'i', 'u']
const hard = ['b', 'd', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'sh', 'zh', 'tch', 'kh', 'v', 'r', 'n']
const endings = [['o', 'v'], ['e', 'n', 'k', 'o'], ['i', 'n'], ['u', 'k'], ['a', 'n'], ['e', 'r'], ['i', 's'], []]

/** So many different names of two or three syllables. */
export function makeNames(chance: Chance, count: number): Name[] {
  return distinct(count, () => {
    const syllables = Array.from({ length: 2 + chance.below(2) }, () => [chance.pick(hard), chance.pick(vowels)])
    return [...syllables.flat(), chance.pick(hard), ...chance.pick(endings)]
  })
}

const onsets = 'b c d f g l m n p r s t v br cr dr fl gr pl pr st tr ch gl'.split(' ')
const nuclei = 'a e i o u ai ou in an on é'.split(' ')
const codas = ['', '', '', 'r', 'l', 's', 'n', 'm', 't']
const tails = {
  fr: ['tion', 'age', 'ment', 'eur', 'ence', 'ique', 'elle', 'oir', 'ade', 'ure', '', ''],
  en: ['ness', 'ing', 'er', 'ity', 'ship', 'ation', 'ard', 'ock', 'ent', 'ure', '', ''],
}

/** So many different words that look like the language's. */
export function makeWords(chance: Chance, language: 'fr' | 'en', count: number): string[] {
  return distinct(count, () => {
    const syllables = Array.from(
      { length: 1 + chance.below(3) },
      () => chance.pick(onsets) + chance.pick(nuclei) + chance.pick(codas),
    )
    const word = syllables.join('') + chance.pick(tails[language])
    return language === 'en' ? word.replace(/é/g, 'ee') : word
  }).filter(word => word.length > 3)
}

function distinct<T extends { toString(): string }>(count: number, make: () => T): T[] {
  const all = new Map<string, T>()
  while (all.size < count) {
    const one = make()
    all.set(one.toString(), one)
  }
  return [...all.values()]
}

const units = {
  fr: {
    small: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' '),
    tens: ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', '', 'quatre-vingt'],
  },
  en: {
    small:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      ),
    tens: ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  },
}

/** A whole number below a million in words. */
export function inWords(number: number, language: 'fr' | 'en'): string {
  const { small, tens } = units[language]
  const joined = (...parts: (string | false)[]) => parts.filter(Boolean).join(' ')
  const rest = (below: number) => number % below > 0 && inWords(number % below, language)
  if (number < small.length) return small[number]
  if (number < 100) {
    if (language === 'en')
      return [tens[Math.floor(number / 10)], number % 10 > 0 && small[number % 10]].filter(Boolean).join('-')
    const base = number < 70 ? Math.floor(number / 10) * 10 : number < 80 ? 60 : number < 17 ? 0 : 80
    if (number < 20) return `dix-${small[number - 10]}`
    if (number === base) return base === 80 ? 'quatre-vingts' : tens[base / 10]
    const left = inWords(number - base, language)
    return (number - base === 1 || number === 71) && base !== 80
      ? `${tens[base / 10]} et ${left}`
      : `${tens[base / 10]}-${left}`
  }
  if (number < 1000) {
    const hundreds = Math.floor(number / 100)
    const hundred = language === 'en' ? 'hundred' : hundreds > 1 && number % 100 === 0 ? 'cents' : 'cent'
    return joined((language === 'en' || hundreds > 1) && small[hundreds], hundred, rest(100))
  }
  const thousands = Math.floor(number / 1000)
  const many = thousands > 1 || language === 'en'
  return joined(many && inWords(thousands, language), language === 'en' ? 'thousand' : 'mille', rest(1000))
}
