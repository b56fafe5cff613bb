import { finder, plainText, type Contender, type Shown } from './contender'

let place: ReturnType<typeof finder>
let shown: readonly Shown[] = []

function paint(span: Shown) {
  const [from, to] = [place(span.start), place(span.end)]
  const highlight = CSS.highlights.get(`bench-${span.kind}`) ?? new Highlight()
  highlight.add(
    new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    }),
  )
  CSS.highlights.set(`bench-${span.kind}`, highlight)
}

/** The CSS Custom Highlight API and nothing more: it paints; under a point one has to search. */
export const highlights: Contender = {
  prepare(text, root) {
    plainText(text, root)
    place = finder(text, root)
  },
  give: spans => (shown = spans),
  show: () => shown.forEach(paint),
  add(span) {
    shown = [...shown, span]
    paint(span)
  },
  isShown: span => shown.includes(span),
  at(x, y) {
    const caret = document.caretPositionFromPoint(x, y)
    if (!caret) return []
    return shown
      .filter(span => {
        const from = place(span.start)
        return (
          from.node === caret.offsetNode &&
          from.offset <= caret.offset &&
          caret.offset < from.offset + span.end - span.start
        )
      })
      .map(span => span.id)
  },
}
