import { classOf, DIGIT, fold, LETTER, markOf, SPACE } from './characters'
import { DIGITS, type Vocabulary } from './scan'

/** A tree of phrases over token ids. `values` are what the phrase that ends here means; the reader takes the first that fits. */
export type Phrases<T> = {
  next: Map<number, Phrases<T>>
  values: T[]
  /** At the root, once the vocabulary is whole: 1 for each word that a phrase begins with. Most words begin none. */
  begins: Uint8Array | null
}

export function noPhrases<T>(): Phrases<T> {
  return { next: new Map(), values: [], begins: null }
}

/** The token ids of a phrase, as the scanner will cut it; any digits fit where it has some, unless its spelling is asked for. */
export function pieces(phrase: string, vocabulary: Vocabulary): number[] {
  const ids: number[] = []
  let at = 0
  while (at < phrase.length) {
    const unit = phrase.charCodeAt(at)
    const kind = classOf[unit]
    if (kind === LETTER) {
      const start = at
      while (at < phrase.length && classOf[phrase.charCodeAt(at)] === LETTER) at++
      ids.push(vocabulary.add(fold(phrase.slice(start, at))))
      continue
    }
    if (kind === DIGIT) {
      while (at < phrase.length && classOf[phrase.charCodeAt(at)] === DIGIT) at++
      ids.push(DIGITS)
      continue
    }
    if (kind !== SPACE) ids.push(-(markOf.get(unit) ?? unit))
    at++
  }
  return ids
}

/** Adds one sequence of ids. */
export function addPhrase<T>(tree: Phrases<T>, ids: readonly number[], value: T) {
  let node = tree
  for (const id of ids) {
    let next = node.next.get(id)
    if (!next) node.next.set(id, (next = noPhrases()))
    node = next
  }
  node.values.push(value)
}

/** Every spelling of a list of phrases: "mètre* carré*" is four. */
export function spellings(list: string): string[] {
  const all: string[] = []
  for (const phrase of list.split(' | ')) {
    let open = [phrase.trim()]
    while (open.some(each => each.includes('*'))) {
      open = open.flatMap(each => (each.includes('*') ? [each.replace('*', ''), each.replace('*', 's')] : [each]))
    }
    for (const each of open) if (each) all.push(each)
  }
  return all
}
