/** The words of a text without case, accents, marks or punctuation, in order: what two printings of one sentence share. Linear. */
export function looseWords(text: string): string[] {
  // Marks go first: putting many of them in order is what normalising takes long for.
  const bare = text
    .replace(/\p{M}+/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
  return bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
