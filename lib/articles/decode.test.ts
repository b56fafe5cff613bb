import fc from 'fast-check'
import { decode } from './decode'

const latin = (text: string) => Uint8Array.from(text, char => char.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

it.each([
  ['UTF-8', utf8('déjà'), null, 'déjà', 'utf-8', []],
  ['a byte order mark, which is no text', utf8('\uFEFFdéjà'), null, 'déjà', 'utf-8', []],
  ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, 0xe9, 0), null, 'é', 'utf-16le', []],
  ['what the server says', latin('d\xE9j\xE0'), 'ISO-8859-1', 'déjà', 'iso-8859-1', []],
  [
    'what the page says',
    latin('<meta charset="windows-1252">\x93d\xE9j\xE0\x94'),
    null,
    '<meta charset="windows-1252">“déjà”',
    'windows-1252',
    [],
  ],
  [
    'a page that says it the old way',
    latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">\xA4'),
    null,
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">€',
    'iso-8859-15',
    [],
  ],
  ['bytes that say nothing', latin('d\xE9j\xE0'), null, 'déjà', 'windows-1252', ['charset_guessed']],
  ['a server that is wrong', latin('d\xE9j\xE0'), 'utf-8', 'déjà', 'windows-1252', ['charset_guessed']],
  ['a charset that nobody knows', utf8('déjà'), 'x-klingon', 'déjà', 'utf-8', []],
  [
    'a page that cannot mean what it says',
    utf8('<meta charset="utf-16">é'),
    null,
    '<meta charset="utf-16">é',
    'utf-8',
    [],
  ],
])('reads %s', (_, bytes, declared, text, charset, warnings) => {
  expect(decode(bytes, declared)).toEqual({ text, charset, warnings })
})

it('reads any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), bytes => expect(typeof decode(bytes).text).toBe('string')))
})

it('gives back any text it is given in UTF-8, to the last sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(decode(utf8(`a${text}`)).text).toBe(`a${text}`)
    }),
  )
})
