/** A text read from bytes; `charset_guessed` warns that the bytes did not say, or did not keep to, what they are. */
export type Decoded = { text: string; charset: string; warnings: 'charset_guessed'[] }

/** How far into a page its own declaration is looked for (WHATWG HTML, encoding sniffing: the first 1,024 bytes). */
const SNIFFED = 1024

const marks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Bytes to text: by the byte order mark (which is no part of the text), by the charset they came with (`declared`, from the
 * Content-Type header), by the one the page itself names, as strict UTF-8; else as windows-1252, which always succeeds, with
 * a warning.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  for (const [charset, mark] of marks) {
    if (mark.every((byte, i) => bytes[i] === byte)) {
      const text = tryDecode(bytes, charset)
      if (text !== null) return { text, charset, warnings: [] }
    }
  }
  for (const charset of [declared, namedInside(bytes), 'utf-8']) {
    const text = charset ? tryDecode(bytes, charset) : null
    if (charset && text !== null) return { text, charset: charset.toLowerCase(), warnings: [] }
  }
  return {
    text: western(new TextDecoder('windows-1252').decode(bytes)),
    charset: 'windows-1252',
    warnings: ['charset_guessed'],
  }
}

/** What windows-1252 has where Latin-1 has control characters (WHATWG Encoding, index-windows-1252). */
const punctuation = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** Some versions of Node read windows-1252 as Latin-1; this mends it and changes nothing elsewhere. */
function western(text: string): string {
  return text.replace(/[\x80-\x9F]/g, char => punctuation[char.charCodeAt(0) - 0x80])
}

function tryDecode(bytes: Uint8Array, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset.trim(), { fatal: true })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? western(text) : text
  } catch {
    return null
  }
}

/** The charset that a page names in its first lines. UTF-16 named in single bytes cannot be true and counts as UTF-8. */
function namedInside(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, SNIFFED))
  const named =
    /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head) ??
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head)
  if (!named) return null
  return /^utf-?16/i.test(named[1]) ? 'utf-8' : named[1]
}
