/** Letters that only Ukrainian and Belarusian have, or the soft sign of "-ський", "-цьк": such a name is read the Ukrainian way. */
const ukrainian = /[іїєґў]|[сцз]ьк/

/** Letters whose sound does not depend on the language. */
const shared: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  д: 'd',
  ж: 'zh',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  й: 'y',
  ь: '',
  ъ: '',
  ы: 'y',
  э: 'e',
  ё: 'e',
  і: 'i',
  ї: 'yi',
  ґ: 'g',
  ў: 'u',
  ј: 'y',
  љ: 'l',
  њ: 'n',
  ђ: 'dj',
  ћ: 'c',
  џ: 'dz',
}

/** Letters that Ukrainian and Russian write differently in Latin letters. */
const ways = {
  ukrainian: { ...shared, г: 'h', и: 'y', е: 'e' },
  russian: { ...shared, г: 'g', и: 'i', е: 'e' },
} as const satisfies Record<string, Record<string, string>>

/** Letters that are written with a glide at the beginning of a word (and е so in Russian), with i elsewhere. */
const glides: Record<string, string> = { є: 'e', ю: 'u', я: 'a' }

/**
 * A word of small Cyrillic letters in Latin ones, the way its language is: "умєров" → "umierov", "київ" → "kyyiv", "киев" →
 * "kiev". Letters that are not Cyrillic stay. A word without a letter of its own language is read the Russian way.
 */
export function fromCyrillic(word: string): string {
  const isUkrainian = ukrainian.test(word)
  const letters: Record<string, string> = isUkrainian ? ways.ukrainian : ways.russian
  let latin = ''
  let first = true
  for (const letter of word) {
    const vowel = glides[letter]
    if (vowel !== undefined) latin += (first ? 'y' : 'i') + vowel
    else if (first && letter === 'е' && !isUkrainian) latin += 'ye'
    else latin += letters[letter] ?? letter
    first = false
  }
  return latin
}
