import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedPath } from '../../test/shared'
import { sha256 } from '../text/sha256'
import { decode } from './decode'
import { readPlainText } from './read-plain-text'

it('reads title, author, date and language, and leaves the text alone', () => {
  const text =
    ' Le pont sera rénové\r\n12 mars 2024 à 18h05\r\nPar Élise Marchetti\r\n\r\nLe conseil municipal a voté la rénovation du pont.\r\nIl y a eu un débat.\r\n'
  expect(readPlainText(text)).toMatchObject({
    ok: true,
    value: {
      text,
      title: 'Le pont sera rénové',
      author: 'Élise Marchetti',
      publishedAt: '2024-03-12',
      language: 'fr',
      warnings: [],
    },
  })
})

it.each([
  ['nothing', '', 'empty_file'],
  ['white space', ' \n\u00A0', 'empty_file'],
  ['a NUL', 'a\0b', 'bad_character'],
  ['half a character', 'a\uD800b', 'bad_character'],
])('%s is refused', (_, text, code) => {
  expect(readPlainText(text)).toMatchObject({ ok: false, code })
})

it('warns of what cannot be seen', () => {
  expect(readPlainText('200\u202E drones ont attaqué.')).toMatchObject({ value: { warnings: ['hidden_characters'] } })
})

it('keeps real files to the byte', () => {
  const folder = sharedPath('articles')
  if (!folder) return
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name))
    const read = readPlainText(decode(bytes).text)
    expect(read.ok && [name, sha256(read.value.text)]).toEqual([name, sha256(bytes)])
    expect(read.ok && read.value.language).toBe('fr')
  }
})
