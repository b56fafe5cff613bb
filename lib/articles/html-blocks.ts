/** A paragraph as a page shows it, with the tag that says most of what it is. */
export type Block = { words: string; tag: string }

/** Never shown as words, or no part of any story. */
const hidden = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option button input textarea form head title nav dialog map'.split(
    ' ',
  ),
)
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Tags worth remembering for the zones. */
const telling = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption', 'li', 'aside', 'footer', 'header'])

const ELEMENT = 1
const TEXT = 3

/** The paragraphs of an element in reading order: one per block and per `<br>`, white space evened out, list items with a dot. */
export function readBlocks(root: Node, skip: ReadonlySet<string> = new Set()): Block[] {
  const found: Block[] = []
  let words = ''
  let tag = ''
  const flush = () => {
    const clean = words.replace(/[ \t\n\r\f]+/g, ' ').trim()
    if (clean) found.push({ words: tag === 'li' ? `• ${clean}` : clean, tag })
    words = ''
  }
  const visit = (node: Node, inside: string) => {
    if (node.nodeType === TEXT) {
      words += node.nodeValue ?? ''
      tag = inside
      return
    }
    if (node.nodeType !== ELEMENT) return
    const element = node as Element
    const name = element.localName.toLowerCase()
    if (hidden.has(name) || skip.has(name) || isHidden(element)) return
    if (name === 'br') {
      flush()
      return
    }
    const isBlock = blocks.has(name)
    if (isBlock) flush()
    const within = telling.has(name) ? name : inside
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child, within)
    if (isBlock) flush()
    else if (name === 'td' || name === 'th') words += ' '
  }
  visit(root, '')
  flush()
  return found
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 1000))
}
