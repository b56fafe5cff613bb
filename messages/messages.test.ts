import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { messages } from '.'
import { locales } from '../lib/i18n/locale'

/** Every sentence by its dotted key. */
function sentences(tree: object, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : sentences(value, `${prefix}${key}.`),
  )
}

/** The names that a sentence asks for: "{count, plural, …}" asks for count; the words inside the arms are no names. */
function asked(sentence: string): string[] {
  const names = sentence.matchAll(/\{\s*(\w+)\s*(?:\}|,\s*(\w+)\s*[,}])/g)
  return [...new Set([...names].map(([, name, kind]) => (kind ? `${name}:${kind}` : name)))].sort()
}

const byKey = { fr: new Map(sentences(messages.fr)), en: new Map(sentences(messages.en)) }

it('both languages have the same keys', () => {
  expect([...byKey.en.keys()].sort()).toEqual([...byKey.fr.keys()].sort())
})

it('each sentence asks for the same in both languages', () => {
  const differing = [...byKey.fr].filter(
    ([key, sentence]) => `${asked(sentence)}` !== `${asked(byKey.en.get(key) ?? '')}`,
  )
  expect(differing.map(([key]) => key)).toEqual([])
})

it.each(locales)('each file of messages/%s is in its index, under its own name', locale => {
  const folder = path.join(__dirname, locale)
  const areas = readdirSync(folder).filter(file => file.endsWith('.json'))
  expect(Object.keys(messages[locale]).sort()).toEqual(areas.map(file => path.basename(file, '.json')).sort())
  for (const area of areas) {
    const written: unknown = JSON.parse(readFileSync(path.join(folder, area), 'utf8'))
    expect(messages[locale][path.basename(area, '.json') as keyof typeof messages.fr]).toEqual(written)
  }
})

it('French sentences have their narrow spaces, guillemets and apostrophes', () => {
  const wrong = [...byKey.fr].filter(([, sentence]) =>
    / [;:?!»]|« |[^\s\u202f\u00a0{"'][;!?»](?!\w)|'/u.test(withoutNames(sentence)),
  )
  expect(wrong).toEqual([])
})

/** A sentence without the machinery of its plurals. */
function withoutNames(sentence: string): string {
  return sentence.replace(/\{\s*\w+\s*,\s*\w+\s*,/g, '')
}

it('no sentence is empty', () => {
  for (const map of Object.values(byKey)) expect([...map].filter(([, sentence]) => sentence.trim() === '')).toEqual([])
})
