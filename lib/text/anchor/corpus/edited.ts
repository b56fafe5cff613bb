/**
 * A text with the edits written into it: `{old=>new}`; either may be empty. `{1|old=>}` and `{=>1|new}`: what was taken out here
 * was put in there. What was edited is a passage each, and some words of each stretch that was not.
 */
export type Edited = readonly [what: string, text: string]

/** A passage of the text before, and its place in the text after; none: it was deleted. */
export type EditedPassage = { words: string; start: number; end: number; now: { start: number; end: number } | null }

/** Both texts, with the passages that were edited and those that were not. */
export function readEdited(source: string) {
  const edited: EditedPassage[] = []
  const kept: EditedPassage[] = []
  const moved = new Map<string, EditedPassage>()
  let before = ''
  let after = ''
  const keep = (words: string) => {
    const passage = someWords(words, kept.length)
    if (passage)
      kept.push({
        words: words.slice(passage.start, passage.end),
        start: before.length + passage.start,
        end: before.length + passage.end,
        now: { start: after.length + passage.start, end: after.length + passage.end },
      })
    before += words
    after += words
  }
  let from = 0
  const waiting: [string, { start: number; end: number }][] = []
  for (const match of source.matchAll(/\{(?:(\d)\|)?([^{}=]*)=>(?:(\d)\|)?([^{}]*)\}/g)) {
    keep(source.slice(from, match.index))
    from = match.index + match[0].length
    const [, was, old = '', is, now = ''] = match
    const place = { start: after.length, end: after.length + now.length }
    if (is) waiting.push([is, place])
    if (old.trim() !== '') {
      const passage = {
        words: old,
        start: before.length,
        end: before.length + old.length,
        now: now === '' ? null : place,
      }
      edited.push(passage)
      if (was) moved.set(was, passage)
    }
    before += old
    after += now
  }
  keep(source.slice(from))
  for (const [name, place] of waiting) moved.get(name)!.now = place
  return { before, after, edited, kept }
}

/** Two to six words of a stretch of at least four, others each time. */
function someWords(text: string, turn: number): { start: number; end: number } | null {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}_](?:[\p{L}\p{N}_'’.,%-]*[\p{L}\p{N}_])?/gu))
  if (words.length < 4) return null
  const first = (turn * 7) % (words.length - 2)
  const last = words[Math.min(words.length - 1, first + 1 + ((turn * 3) % 5))]!
  return { start: words[first]!.index, end: last.index + last[0].length }
}
