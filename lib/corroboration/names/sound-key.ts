/**
 * A coarser key of a name's key, good for asking a person and for nothing else: g and h, v and w, i, y and j, vowels inside
 * a word count as one; of first names only the first sound. Null where a name is too short to be asked about.
 */
export function soundKey(key: string): string | null {
  const words = key.split(' ')
  const last = words[words.length - 1]
  if (words.length > 3 || last.length < SHORTEST) return null
  const [first] = words
  const initial = words.length > 1 ? `${sounds(first).charAt(0)} ` : ''
  return initial + last.charAt(0) + sounds(last.slice(1))
}

/** Shorter last names are alike by chance. */
const SHORTEST = 6

const replaced: [RegExp, string][] = [
  [/[gh]/g, 'h'],
  [/[vw]/g, 'v'],
  [/[ckq]/g, 'k'],
  [/[zs]/g, 's'],
  [/[yjYE]/g, 'i'],
  [/[aeiou]+/g, 'a'],
]

function sounds(word: string): string {
  return replaced.reduce((sound, [find, put]) => sound.replace(find, put), word)
}
