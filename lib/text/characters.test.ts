import { badCharacters, hiddenCharacters } from './characters'

it('finds what no text may hold', () => {
  expect(badCharacters('a\0b\uD800c😀\uDC00')).toEqual([
    { at: 1, kind: 'nul' },
    { at: 3, kind: 'lone-surrogate' },
    { at: 7, kind: 'lone-surrogate' },
  ])
  expect(badCharacters('« déjà » 👩‍🚀')).toEqual([])
})

it.each([
  ['a\u202Eb', [{ at: 1, kind: 'bidi', code: 'U+202E' }]],
  ['200\u200B drones', [{ at: 3, kind: 'zero-width', code: 'U+200B' }]],
  ['a\u0007', [{ at: 1, kind: 'control', code: 'U+0007' }]],
  ['a\u{E0041}', [{ at: 1, kind: 'tag', code: 'U+E0041' }]],
  ['a\u200Db', [{ at: 1, kind: 'zero-width', code: 'U+200D' }]],
  ['Un\u00A0texte\u202F: tab\tet ligne\r\n', []],
  ['👩‍🚀 👨🏽‍⚕️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', []],
])('%j', (text, expected) => {
  expect(hiddenCharacters(text)).toEqual(expected)
})
