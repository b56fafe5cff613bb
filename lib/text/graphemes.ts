const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How far back a look-up goes for a sure place to start from: keeps it O(1) in texts without any plain letter. */
const WINDOW = 1024

const modifier = /^\p{Emoji_Modifier}/u
/** What keeps a skin tone: an emoji of a person, or a sign that takes whatever follows it. */
const modifierBase = /(?:\p{Emoji_Modifier_Base}[\p{M}\u200D]*|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2])$/u
/** What a joiner holds on to even where no emoji stands before it. */
const joined = /^[\u2640\u2642\u2695\u2696\u2708\u2764\u{1F466}-\u{1F469}\u{1F48B}\u{1F5E8}]/u
/** What always belongs to the character before it, unless that is a control character. */
const extending = /[\p{M}\u200D]/u
const control = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/u
const JOINER = 0x200d

/** Whether the unit at `at` is half of a surrogate pair whose other half is missing. */
function isLoneSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdfff) return false
  if (code < 0xdc00) return !(text.charCodeAt(at + 1) >= 0xdc00 && text.charCodeAt(at + 1) <= 0xdfff)
  return !(text.charCodeAt(at - 1) >= 0xd800 && text.charCodeAt(at - 1) <= 0xdbff)
}

/** Whether `offset` falls between the two halves of a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/**
 * Whether a span may begin or end at `offset`: it lies between two user-perceived characters (UAX 29, extended grapheme
 * clusters), or at either end of the text. Looks only at the surroundings. A lone surrogate stands alone; a skin tone
 * belongs to the emoji it colours and to nothing else.
 */
export function isGraphemeEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  if (before < 0x300 && after < 0x300) return !(before === 13 && after === 10)
  if (splitsPair(text, offset)) return false
  if (isLoneSurrogate(text, offset) || isLoneSurrogate(text, offset - 1)) return true
  if (extending.test(text[offset]) && extending.test(text[offset - 1]) && !control.test(text[offset - 1])) return false
  let from = offset - 1
  const least = Math.max(0, offset - WINDOW)
  while (from > least && !(text.charCodeAt(from) >= 0x20 && text.charCodeAt(from) < 0x7f)) from--
  while (from > 0 && splitsPair(text, from)) from--
  const next = text.slice(offset, offset + 2)
  if (modifier.test(next)) return !modifierBase.test(text.slice(Math.max(from, offset - 16), offset))
  if (before === JOINER && joined.test(next)) return false
  const found = segmenter.segment(text.slice(from, offset + 2)).containing(offset - from)
  return found !== undefined && found.index === offset - from
}

/** The next edge between characters after `offset`; the end of the text where there is none. */
export function nextCharacter(text: string, offset: number): number {
  let at = Math.max(0, offset) + 1
  while (at < text.length && !isGraphemeEdge(text, at)) at++
  return Math.min(at, text.length)
}

/** The last edge between characters before `offset`; 0 where there is none. */
export function previousCharacter(text: string, offset: number): number {
  let at = Math.min(text.length, offset) - 1
  while (at > 0 && !isGraphemeEdge(text, at)) at--
  return Math.max(at, 0)
}
