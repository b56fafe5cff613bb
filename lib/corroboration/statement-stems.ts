import type { ComparisonData } from '../languages/comparison'

const isPlain = /^[a-z_]*$/

/** Lower case without accents and ligatures, as stems are kept. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (isPlain.test(lower)) return lower
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss')
}

type Stemmer = (folded: string) => string

/** Cuts a word to its stem; with `isLight` only the endings that tell number, gender and verb forms. */
export function stemmer(data: Pick<ComparisonData, 'endings' | 'mild'>, isLight: boolean): Stemmer {
  const mild = new Set(data.mild.split(' '))
  // Endings by how many units they have, so that the longest that fits is found by a look at each length.
  const bySize: Map<string, readonly [left: string, least: number]>[] = []
  for (const [ending, left] of data.endings) {
    if (isLight && !mild.has(ending)) continue
    const size = ending.length
    while (bySize.length <= size) bySize.push(new Map())
    if (!bySize[size].has(ending)) bySize[size].set(ending, [left, size - left.length + (mild.has(ending) ? 3 : 4)])
  }
  const cut = (folded: string) => {
    for (let size = Math.min(bySize.length, folded.length) - 1; size > 0; size--) {
      const fits = bySize[size].get(folded.slice(-size))
      if (fits && folded.length >= fits[1]) return folded.slice(0, -size) + fits[0]
    }
    return folded
  }
  return folded => {
    let stem = folded
    for (let pass = 0; pass < PASSES; pass++) {
      const shorter = cut(stem)
      if (shorter === stem || (pass > 0 && shorter.length < 4)) break
      stem = shorter
    }
    const last = stem.length - 1
    if (last > 2 && stem[last] === stem[last - 1]) stem = stem.slice(0, last)
    return stem[stem.length - 1] === 'y' && stem.length > 3 ? `${stem.slice(0, -1)}i` : stem
  }
}

/** How many endings one word may lose: "nationalisations" loses three. */
const PASSES = 4

/** How many letters a stem shares with its word at least: no ending leaves fewer. */
export const HEAD = 3

/** The first letters of the stem of a word; `bases` are the stems of irregular forms. */
function headReader(bases: ReadonlyMap<string, string>): (word: string) => string {
  const known = new Map<string, string>()
  return word => {
    const base = bases.get(word)
    if (base !== undefined) return base.slice(0, HEAD)
    const letters = word.slice(0, HEAD)
    let head = known.get(letters)
    if (head === undefined) known.set(letters, (head = fold(letters).slice(0, HEAD)))
    return head
  }
}

/** The forms by which the words of a language are known. */
export type WordForms = {
  stemOf: (word: string) => string
  /** The word with only its endings of number, gender and verb forms cut off. */
  lightOf: (word: string) => string
  /** The first letters of its stem, found without cutting it. */
  headOf: (word: string) => string
}

/** How to cut the words of a language; an irregular form has the stem of its base. */
export function wordForms(data: Pick<ComparisonData, 'endings' | 'mild' | 'forms'>): WordForms {
  const stem = stemmer(data, false)
  const light = stemmer(data, true)
  const bases = new Map<string, string>()
  const printedBases = new Map<string, string>()
  for (const [base, forms] of Object.entries(data.forms)) {
    const stemmed = stem(fold(base))
    for (const form of [base, ...forms.split(' ')]) {
      const known = bases.get(fold(form)) ?? stemmed
      bases.set(fold(form), known)
      printedBases.set(form, known)
    }
  }
  const stemOf = (word: string) => {
    const folded = fold(word)
    return bases.get(folded) ?? stem(folded)
  }
  const lightOf = (word: string) => {
    const folded = fold(word)
    return bases.get(folded) ?? light(folded)
  }
  return { stemOf, lightOf, headOf: headReader(printedBases) }
}
