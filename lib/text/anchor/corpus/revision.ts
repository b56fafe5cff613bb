/**
 * A revision of a few paragraphs: what was done, the text before, the text after. `[a|words]` marks passage `a` in both; where it
 * is missing after, it was deleted. Words that are the same (typography aside) are carried, others are changed. `[a~|words]`: the
 * sentence around it says something else, or may say something else, than it did.
 */
export type Revision = readonly [what: string, before: string, after: string]

export type MarkedPassage = { name: string; start: number; end: number; words: string; contextChanged: boolean }

/** The text without its marks, and the passages that were marked in it. */
export function readMarked(source: string): { text: string; passages: Map<string, MarkedPassage> } {
  const passages = new Map<string, MarkedPassage>()
  let text = ''
  let from = 0
  for (const match of source.matchAll(/\[([a-z])(~?)\|([^\]]*)\]/g)) {
    text += source.slice(from, match.index)
    const [whole, name = '', tilde, words = ''] = match
    passages.set(name, {
      name,
      start: text.length,
      end: text.length + words.length,
      words,
      contextChanged: tilde === '~',
    })
    text += words
    from = match.index + whole.length
  }
  return { text: text + source.slice(from), passages }
}
