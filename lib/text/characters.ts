/** A character that no text may hold, and where: NUL, or half a surrogate pair. */
export type BadCharacter = { at: number; kind: 'nul' | 'lone-surrogate' }

/** A character that is there and cannot be seen, and where; `code` is as people write it ("U+202E"). */
export type HiddenCharacter = { at: number; kind: 'bidi' | 'zero-width' | 'control' | 'tag'; code: string }

const bad = /\0|\p{Surrogate}/gu

const hidden: { kind: HiddenCharacter['kind']; pattern: RegExp }[] = [
  { kind: 'bidi', pattern: /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/ },
  {
    kind: 'zero-width',
    pattern: /^[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200D\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0]/,
  },
  { kind: 'control', pattern: /^[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFF9-\uFFFB]/ },
  { kind: 'tag', pattern: /^[\u{E0000}-\u{E007F}]/u },
]
const anyHidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** What the database refuses (`bad_character`): each NUL and each lone surrogate, in order. */
export function badCharacters(text: string): BadCharacter[] {
  return Array.from(text.matchAll(bad), match => ({
    at: match.index,
    kind: match[0] === '\0' ? ('nul' as const) : ('lone-surrogate' as const),
  }))
}

const joins = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)/u

/**
 * What a reader would want to be told of (`hidden_characters`): characters that turn the direction of writing, have no
 * width, or steer a terminal. Joiners and tags inside an emoji are part of it and are not listed.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = []
  let inFlag = false
  let last = -1
  for (const match of text.matchAll(anyHidden)) {
    const at = match.index
    const char = match[0]
    const kind = hidden.find(row => row.pattern.test(char))?.kind ?? 'zero-width'
    if (char === '\u200D' && joins.test(text.slice(at + 1, at + 3)) && isPictographBefore(text, at)) continue
    if (kind === 'tag') {
      inFlag = last === at ? inFlag : text.startsWith('\u{1F3F4}', at - 2)
      last = at + char.length
      if (inFlag) continue
    }
    found.push({ at, kind, code: `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` })
  }
  return found
}

function isPictographBefore(text: string, at: number): boolean {
  const before = Array.from(text.slice(Math.max(0, at - 6), at)).reverse()
  const base = before.find(char => char !== '\uFE0F' && !/\p{Emoji_Modifier}/u.test(char))
  return base !== undefined && /\p{Extended_Pictographic}/u.test(base)
}
