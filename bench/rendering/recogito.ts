import { createTextAnnotator, Origin, type TextAnnotation, type TextAnnotator } from '@recogito/text-annotator'
import { finder, plainText, textInOne, type Contender, type Shown } from './contender'

let text = ''
let root: HTMLElement
let place: ReturnType<typeof finder>
let given: TextAnnotation[] = []
let annotator: TextAnnotator<TextAnnotation, TextAnnotation>

/** An annotation with its range at hand, so that the annotator need not look for it. */
function toAnnotation({ id, start, end, kind }: Shown): TextAnnotation {
  const range = document.createRange()
  const [from, to] = [place(start), place(end)]
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  const selector = [{ quote: text.slice(start, end), start, end, range }]
  const bodies = [{ id: `${id}-kind`, annotation: id, purpose: 'tagging', value: kind }]
  return { id, bodies, target: { annotation: id, selector } }
}

/** The same as a server has it: the annotator looks for the range. */
function toStored({ id, start, end, kind }: Shown): TextAnnotation {
  const selector = [{ quote: text.slice(start, end), start, end }]
  const bodies = [{ id: `${id}-kind`, annotation: id, purpose: 'tagging', value: kind }]
  return { id, bodies, target: { annotation: id, selector } } as unknown as TextAnnotation
}

/** @recogito/text-annotator as its documentation sets it up. */
export const recogito: Contender = {
  prepare(words, element) {
    text = words
    root = element
    plainText(text, root)
    place = finder(text, root)
    annotator = createTextAnnotator<TextAnnotation, TextAnnotation>(root, {})
  },
  give: spans => (given = spans.map(toAnnotation)),
  show: () => void annotator.state.store.bulkAddAnnotations(given, true, Origin.REMOTE),
  add: span => annotator.addAnnotation(toAnnotation(span)),
  isShown: ({ id }) => document.querySelector(`.r6o-annotation[data-annotation="${id}"]`) !== null,
  at(x, y) {
    const box = root.getBoundingClientRect()
    const hit = annotator.state.store.getAt(x - box.left, y - box.top, true) as
      TextAnnotation[] | TextAnnotation | undefined
    return [hit ?? []].flat().map(one => one.id)
  },
}

/** The same, given annotations by their offsets as its documentation says, so that it looks for their ranges itself. */
export const recogitoByOffsets: Contender = {
  ...recogito,
  give: spans => (given = spans.map(toStored)),
}

/** The same by offsets again, on a text that is one element with one text node: finding a range is cheap there, measuring one is dear. */
export const recogitoInOneNode: Contender = {
  ...recogitoByOffsets,
  prepare(words, element) {
    text = words
    root = element
    textInOne(text, root)
    const [node] = root.firstElementChild!.childNodes
    place = offset => ({ node: node!, offset })
    annotator = createTextAnnotator<TextAnnotation, TextAnnotation>(root, {})
  },
}
