/** Whether a word stands in a list of words with single spaces between them, as tables of a language are written. */
export function isListed(list: string, word: string | undefined): boolean {
  return word !== undefined && ` ${list} `.includes(` ${word} `)
}
