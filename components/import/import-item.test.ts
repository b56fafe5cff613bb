import { v7 } from 'uuid'
import type { Outlet } from '@/lib/articles/article'
import type { Reading } from '@/lib/api/client'
import { bodyOf, edited, fieldOf, pastedText, toItem, twins, withZone, zoneRows, type ImportItem } from './import-item'

const text = 'Titre\n\nUne légende. Photo ATF\nUn corps.\n'
const outlets = [{ id: v7(), name: 'Le Courrier du Val', domain: 'courrierduval.example' }] as Outlet[]
const reading: Reading = {
  title: 'Titre',
  text,
  author: 'Hélène Marsan',
  publishedAt: '2026-03-13',
  language: 'fr',
  url: null,
  outlet: null,
  zones: [
    { start: 0, end: 5, kind: 'headline' },
    { start: 7, end: 20, kind: 'caption' },
    { start: 20, end: 29, kind: 'credit' },
    { start: 30, end: 39, kind: 'body' },
  ],
  warnings: [],
}
const item = (more: Partial<Reading> = {}, key = 'k') =>
  toItem({ ...reading, ...more }, { name: 'a.txt', key, ids: { id: v7(), versionId: v7() }, outlets, storyId: '' })

it('a line is a row; a line with two zones is two', () => {
  expect(item().rows.map(row => [text.slice(row.start, row.end), row.kind, row.number])).toEqual([
    ['Titre', 'headline', 1],
    ['Une légende. ', 'caption', 2],
    ['Photo ATF', 'credit', 2],
    ['Un corps.', 'body', 3],
  ])
})

it('what has no zone is body', () => {
  expect(zoneRows('a\nb c', [{ start: 4, end: 5, kind: 'credit' }]).map(row => [row.start, row.end, row.kind])).toEqual(
    [
      [0, 1, 'body'],
      [2, 4, 'body'],
      [4, 5, 'credit'],
    ],
  )
})

it('a zone is mended by its row', () => {
  expect(withZone(item().rows, 3, 'furniture').map(row => row.kind)).toEqual([
    'headline',
    'caption',
    'credit',
    'furniture',
  ])
})

const storiesOf = (items: readonly ImportItem[]) =>
  items.map(({ particulars: { storyId, storyTitle } }) => `${storyId} ${storyTitle}`.trim())

it('a story chosen for one is chosen for all that have none, and renamed with it', () => {
  const saved = { ...item({}, 'saved'), state: 'saved' as const }
  const three = [item({}, 'a'), item({}, 'b'), saved]
  const chosen = edited(three, 'a', { storyId: 'new' })
  expect(storiesOf(chosen)).toEqual(['new', 'new', ''])
  const named = edited(chosen, 'a', { storyTitle: 'Crue' })
  expect(storiesOf(named)).toEqual(['new Crue', 'new Crue', ''])
  const parted = edited(named, 'b', { storyTitle: 'Grève' })
  expect(storiesOf(parted)).toEqual(['new Grève', 'new Grève', ''])
  const known = edited(parted, 'b', { storyId: 's1' })
  expect(storiesOf(edited(known, 'a', { storyTitle: 'Crue' }))).toEqual(['new Crue', 's1 Grève', ''])
})

it('what is not shared changes in its own article alone', () => {
  const two = edited([item({}, 'a'), item({}, 'b')], 'a', { author: 'Sam Ostler' })
  expect(two.map(({ particulars }) => particulars.author)).toEqual(['Sam Ostler', 'Hélène Marsan'])
})

it.each<[string, Partial<Reading>, string]>([
  ['its name', { outlet: 'le courrier du val' }, outlets[0].id],
  ['its domain', { url: 'https://www.courrierduval.example/a' }, outlets[0].id],
  ['nothing', { outlet: 'Radio Sarène' }, 'new'],
])('an outlet is known by %s', (_, more, id) => {
  expect(item(more).particulars.outletId).toBe(id)
})

it('the body is what the server takes, the text to the character', () => {
  const known = item({ outlet: 'Le Courrier du Val' })
  const body = bodyOf(known)
  expect(body).toMatchObject({
    ok: true,
    value: { ...known.ids, text, outlet: { id: outlets[0].id }, story: null, url: null, publishedAt: '2026-03-13' },
  })
})

it.each([
  ['no title', { title: ' ' }, 'title'],
  ['a new outlet without a name', { outletId: 'new', outletName: '' }, 'outletName'],
  ['a date that is none', { publishedAt: 'hier' }, 'publishedAt'],
  ['an address that is none', { url: 'javascript:alert(1)' }, 'url'],
  ['a new story without a title', { storyId: 'new' }, 'storyTitle'],
] as const)('%s is told at its field', (_, wrong, field) => {
  const known = item({ outlet: 'Le Courrier du Val' })
  const body = bodyOf({ ...known, particulars: { ...known.particulars, ...wrong } })
  expect(body.ok).toBe(false)
  expect(fieldOf(body.ok ? null : body, field)).not.toBeNull()
})

it('the same text twice is told', () => {
  expect([...twins([item({}, 'a'), item({ text: 'other' }, 'b'), item({}, 'c')])]).toEqual(['c', 'a'])
})

it.each([
  ['a\nb', 'a\r\nb', 'a\r\nb'],
  ['a\nb!', 'a\r\nb', 'a\nb!'],
  ['a', null, 'a'],
])('%j with %j on the clipboard is %j', (shown, clipboard, exact) => {
  expect(pastedText(shown, clipboard)).toBe(exact)
})
