import { createTextAnnotator, Origin, type TextAnnotation, type TextAnnotator } from '@recogito/text-annotator'
import { plainText, type Contender, type Shown } from './contender'

let text = ''
let root: HTMLElement
let annotator: TextAnnotator<TextAnnotation, TextAnnotation>

/** An annotation as a server sends it: found by its place and its words, with its kind as a tag. */
function toAnnotation({ id, start, end, kind }: Shown): TextAnnotation {
  const selector = [{ quote: text.slice(start, end), start, end }]
  const bodies = [{ id: `${id}-kind`, annotation: id, purpose: 'tagging', value: kind }]
  // The annotator itself finds the range of a selector that has none.
  return { id, bodies, target: { annotation: id, selector } } as unknown as TextAnnotation
}

/** @recogito/text-annotator as its documentation sets it up. */
export const recogito: Contender = {
  prepare(given, element) {
    text = given
    root = element
    plainText(text, root)
    annotator = createTextAnnotator<TextAnnotation, TextAnnotation>(root, {})
  },
  // Its quickest way in: `setAnnotations` of this version leaves what has no range yet unpainted.
  show: spans => void annotator.state.store.bulkAddAnnotations(spans.map(toAnnotation), true, Origin.REMOTE),
  add: span => annotator.addAnnotation(toAnnotation(span)),
  isShown: ({ id }) => document.querySelector(`.r6o-annotation[data-annotation="${id}"]`) !== null,
  at(x, y) {
    const box = root.getBoundingClientRect()
    const hit = annotator.state.store.getAt(x - box.left, y - box.top, true) as
      TextAnnotation[] | TextAnnotation | undefined
    return [hit ?? []].flat().map(one => one.id)
  },
}
