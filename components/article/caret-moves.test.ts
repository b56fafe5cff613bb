import { isCaret, markable, moved, resized, spanOf, stepOf, type Selected, type Step } from './caret-moves'

const text = "Selon l'agence, 200 drones.\r\n\r\nFamille 👨‍👩‍👧 à Kyiv"
const caret = (at: number): Selected => ({ anchor: at, focus: at })
const step = (by: Step['by'], forward = true, extend = false): Step => ({ by, forward, extend })
const at = (words: string) => text.indexOf(words)

it.each<[string, Selected, Step, Selected]>([
  ['a character on', caret(0), step('character'), caret(1)],
  ['a character back at the start', caret(0), step('character', false), caret(0)],
  ['over a line break', caret(27), step('character'), caret(29)],
  ['back over a line break', caret(29), step('character', false), caret(27)],
  ['over a family of emoji at once', caret(at('👨')), step('character'), caret(at(' à'))],
  ['to the end of a word', caret(0), step('word'), caret(5)],
  ['to the start of a word', caret(20), step('word', false), caret(16)],
  ['over what was selected: to its end', { anchor: 0, focus: 5 }, step('character'), caret(5)],
  ['back over what was selected: to its start', { anchor: 5, focus: 0 }, step('character', false), caret(0)],
  ['stretching', { anchor: 0, focus: 5 }, step('character', true, true), { anchor: 0, focus: 6 }],
  ['stretching by words', { anchor: 16, focus: 16 }, step('word', true, true), { anchor: 16, focus: 19 }],
  ['a line down, to an empty one', caret(3), step('line'), caret(29)],
  ['to the end of the line', caret(3), step('line-edge'), caret(27)],
  ['to the start of the line', caret(3), step('line-edge', false), caret(0)],
  ['to the end of the text', caret(3), step('text-edge'), caret(text.length)],
])('%s', (_, from, by, to) => {
  expect(moved(text, from, by)).toEqual(to)
})

it('brackets grow and shrink a selection by a word, never to nothing', () => {
  const one = { anchor: 16, focus: 19 }
  const two = resized(text, one, true)
  expect(text.slice(spanOf(two).start, spanOf(two).end)).toBe('200 drones')
  expect(resized(text, two, false)).toEqual(one)
  expect(resized(text, one, false)).toEqual(one)
})

it.each<[Selected, string | null]>([
  [{ anchor: 15, focus: 20 }, '200'],
  [{ anchor: 20, focus: 15 }, '200'],
  [{ anchor: at('👨'), focus: at('👨') + 2 }, '👨‍👩‍👧'],
  [caret(3), null],
  [{ anchor: 15, focus: 16 }, null],
])('what would be marked has no spaces at its ends and whole characters: %j', (selected, words) => {
  const span = markable(text, selected)
  expect(span && text.slice(span.start, span.end)).toBe(words)
})

it.each([
  ['ArrowRight', {}, step('character')],
  ['ArrowLeft', { altKey: true }, step('word', false)],
  ['ArrowRight', { altKey: true, shiftKey: true }, step('word', true, true)],
  ['ArrowDown', { shiftKey: true }, step('line', true, true)],
  ['Home', {}, step('line-edge', false)],
  ['End', { ctrlKey: true }, step('text-edge')],
  ['PageUp', {}, step('page', false)],
  ['a', {}, null],
  ['ArrowRight', { metaKey: true }, null],
])('%s %j', (key, modifiers, expected) => {
  const event = { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...modifiers }
  expect(stepOf(event)).toEqual(expected)
})

it('a caret is a selection of nothing', () => {
  expect([isCaret(caret(2)), isCaret({ anchor: 1, focus: 2 })]).toEqual([true, false])
})
