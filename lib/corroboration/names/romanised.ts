/** One way in which romanisations of a name differ, undone. `from` is the length in letters of the word, before it, that the rule needs. */
type Rule = { from: number; find: RegExp; put: string }

/**
 * Romanisations folded into one, from the top down. What a rule makes alike is only made alike in words that are long
 * enough for it to be the same name: "Shevchenko" is "Chevtchenko", "Shen" is not "Chen". `E` is the ie of a first
 * syllable ("Kiev", "Kyiv"), kept apart from e: "Sienna" is not "Senna".
 */
const rules: Rule[] = [
  // French: Boudanov, Iouri; not the ou of Young, Gould, Houston, Louis
  { from: 5, find: /^iou/, put: 'yu' },
  { from: 7, find: /^(?=.*(?:ou|tch|[aeiou]j[aeiou]))(.*)ine$/, put: '$1in' },
  { from: 5, find: /ou(?!gh|ld|nd|nt|ng|ston|th|i)/g, put: 'u' },
  // Gueorgui, Sergueï
  { from: 6, find: /gu(?=[eiy])/g, put: 'g' },
  // German and French letters written out
  { from: 6, find: /^([^aeiouy]*[ao])e(?=[^aeiouy])/, put: '$1' },
  { from: 6, find: /^([^aeiouyq]*)ue(?=[^aeiouy])/, put: '$1u' },
  // -skaya -skaïa -skaja; Dostojewski
  { from: 6, find: /([ao])j(?=[ae])/g, put: '$1i' },
  // ш ч щ in English, French and German; ж; х
  { from: 6, find: /schtsch|chtch|shch|tsch|tch|sch|sh|ch/g, put: 'S' },
  { from: 6, find: /zh/g, put: 'j' },
  { from: 6, find: /kh/g, put: 'h' },
  { from: 4, find: /ph/g, put: 'f' },
  { from: 5, find: /t[zc](?=[ksyi])/g, put: 'ts' },
  // Kiew, Lawrow, Wladimir
  { from: 4, find: /([eio])w$/, put: '$1v' },
  { from: 6, find: /w(?=[aeiouyrlsS])/g, put: 'v' },
  // Jaroslav, Iaroslav, Yaroslav: a glide before the first vowel
  { from: 5, find: /^[ij](?=[aeou])/, put: 'Y' },
  { from: 4, find: /^y(?=[aeou])/, put: 'Y' },
  { from: 4, find: /^i(?=u)/, put: 'Y' },
  // -sky -ski -skyi -skiy; Andriy Andrii Andreï
  { from: 5, find: /(?<=.{4})[yj]$|(?<=.{2})(?:[iyj]{2,}|e[iy])$/, put: 'i' },
  { from: 4, find: /y(?=.)/g, put: 'i' },
  // Yulia, Юлія
  { from: 5, find: /ii+(?=[aeou])/g, put: 'i' },
  // Kiev, Kyiv, Київ; Umerov, Umierov
  { from: 9, find: /^([^aeiouY]*)(?:i[ie]+)(?=[^aeiou])/, put: '$1e' },
  { from: 4, find: /^([^aeiouY]*)(?:i[ie]+)(?=.)/, put: '$1E' },
  { from: 6, find: /i[ie]+(?=[^aeiou])/g, put: 'e' },
  // Belooussov, Zaporijjia
  { from: 5, find: /([^aeiouyEY])\1+/g, put: '$1' },
]

/**
 * The key of one word of small Latin letters without accents: the same for the ways in which English, French and German
 * write a name from another script, with letters doubled or not. Words of three letters are left alone.
 */
export function foldRomanised(word: string): string {
  const length = word.length
  if (length < 4 || length > LONGEST_WORD) return word
  let folded = word
  for (const { from, find, put } of rules) if (length >= from) folded = folded.replace(find, put)
  return folded
}

/** No name is longer; what is longer is compared as it stands. */
const LONGEST_WORD = 40
