/** Elements that have no end tag, and those whose end tag people leave out: neither makes a page deeper. */
const flat = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt'.split(
    ' ',
  ),
)
/** Elements whose content is no markup. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

/**
 * How deeply the elements of a page lie inside one another, and of how many parts (elements, character references, stray
 * signs) a parser would have to make its tree, by one linear scan and without building
 * anything: a page made to be deep is refused before a parser meets it.
 */
export function measureHtml(html: string): { depth: number; parts: number } {
  let depth = 0
  let deepest = 0
  let parts = countOf(html, '&')
  let at = html.indexOf('<')
  while (at >= 0 && at + 1 < html.length) {
    const next = html.charCodeAt(at + 1)
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4)
      if (end < 0) break
      at = html.indexOf('<', end + 3)
      continue
    }
    const closes = next === 47
    const nameStart = closes ? at + 2 : at + 1
    if (!isLetter(html.charCodeAt(nameStart))) {
      parts++
      at = html.indexOf('<', at + 1)
      continue
    }
    let nameEnd = nameStart + 1
    while (nameEnd < html.length && nameEnd - nameStart < 32 && !/[\s/>]/.test(html[nameEnd])) nameEnd++
    const name = html.slice(nameStart, nameEnd).toLowerCase()
    const end = tagEnd(html, nameEnd)
    let from = end
    if (closes) {
      if (!flat.has(name) && depth > 0) depth--
    } else {
      parts++
      if (raw.has(name)) from = rawEnd(html, name, end)
      else if (!flat.has(name) && html[end - 2] !== '/') deepest = Math.max(deepest, ++depth)
    }
    at = html.indexOf('<', from)
  }
  return { depth: deepest, parts }
}

function countOf(html: string, char: string): number {
  let count = 0
  for (let at = html.indexOf(char); at >= 0; at = html.indexOf(char, at + 1)) count++
  return count
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** Just past the `>` that ends a tag, minding quoted attributes; the end of the page where there is none. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const char = html[at]
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '>') return at + 1
    else if ((char === '"' || char === "'") && html[at - 1] === '=') quote = char
  }
  return html.length
}

/** Just past the end tag of an element whose content is no markup. */
function rawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  end.lastIndex = from
  const match = end.exec(html)
  return match ? tagEnd(html, match.index + name.length + 2) : html.length
}
