import { isSlug, toSlug } from './slug'

it.each([
  ['L’Écho du Nord', 'l-echo-du-nord'],
  ['Courrier', 'courrier'],
  ['  The   Harbour Gazette! ', 'the-harbour-gazette'],
  ['Œuvre', 'uvre'],
  ['Новини', ''],
  ['', ''],
  ['a'.repeat(50), 'a'.repeat(32)],
  [`${'a'.repeat(20)} ${'b'.repeat(20)}`, 'a'.repeat(20)],
])('%p is %p', (name, slug) => {
  expect(toSlug(name)).toBe(slug)
})

it.each([
  ['courrier', true],
  ['l-echo-du-nord', true],
  ['a', false],
  ['-a', false],
  ['a--b', false],
  ['Courrier', false],
  ['écho', false],
  ['a/b', false],
  ['0192f0aa-0000-7000-8000-000000000001', false],
])('%p is a slug: %p', (text, fits) => {
  expect(isSlug(text)).toBe(fits)
})
