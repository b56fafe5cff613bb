import { render } from '@testing-library/react'
import { ArticleText } from './article-text'
import { offsetOf, pointOf } from './dom-offsets'
import type { Mark } from './pieces'

const text = 'Titre\r\n\r\nPlus de 200 drones 😀, « dit-il ».\n \nFin'
const marks: Mark[] = [
  { id: 'a', start: 9, end: 27, kind: 'figure', state: 'claim', number: 1 },
  { id: 'b', start: 17, end: 30, kind: 'quote', state: 'claim', number: 2 },
]

function drawn() {
  const { container } = render(<ArticleText text={text} zones={[]} marks={marks} lang="fr" />)
  return container.querySelector('.article-text')!
}

it('the lines of the page are the lines of the text, character for character', () => {
  const lines = [...drawn().children].map(line => line.textContent)
  expect(lines).toEqual(text.split(/\r\n|\n/))
})

it('every offset that is not inside a line break goes to the page and comes back', () => {
  const root = drawn()
  for (let offset = 0; offset <= text.length; offset++) {
    if (text[offset - 1] === '\r') continue
    const point = pointOf(root, offset)!
    expect([offset, offsetOf(root, point)]).toEqual([offset, offset])
    if (point.node.nodeType === Node.TEXT_NODE && point.offset < (point.node.textContent ?? '').length) {
      expect(point.node.textContent![point.offset]).toBe(text[offset])
    }
  }
})

it.each([
  ['before a line', (root: Element) => ({ node: root, offset: 2 }), 9],
  ['behind the last line', (root: Element) => ({ node: root, offset: root.children.length }), text.length],
  ['at the end of a line', (root: Element) => ({ node: root.children[0], offset: 1 }), 5],
  ['in an empty line', (root: Element) => ({ node: root.children[1], offset: 0 }), 7],
])('a place between elements, %s, has its offset', (_, place, offset) => {
  const root = drawn()
  expect(offsetOf(root, place(root))).toBe(offset)
})

it('a place outside the text has none', () => {
  expect(offsetOf(drawn(), { node: document.body, offset: 0 })).toBeNull()
})

it('numbers are no text', () => {
  const root = drawn()
  expect(root.querySelector('[data-number="1"]')).toHaveTextContent('200 drones')
  expect(root.textContent).not.toMatch(/drones1/)
})
