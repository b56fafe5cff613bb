import { normalForm } from '../../normal-form'
import { reanchor, type Carried } from '../reanchor'
import { denseEn } from './dense-en'
import { denseFr } from './dense-fr'
import { readEdited, type Edited, type EditedPassage } from './edited'
import { editedEn } from './edited-en'
import { editedFr } from './edited-fr'

type Row = { what: string; after: string; was: EditedPassage; got: Carried }

const rowsOf = (list: readonly Edited[], which: 'edited' | 'kept') =>
  list.flatMap(([what, source]): Row[] => {
    const text = readEdited(source)
    const carried = reanchor(text.before, text.after, text[which])
    return text[which].map((was, at) => ({ what, after: text.after, was, got: carried[at]! }))
  })

/** Words in their normal form, case and what stands at the ends aside. */
const plain = (words: string) =>
  normalForm(words)
    .text.replace(/^[\s"'.,;:]+|[\s"'.,;:]+$/g, '')
    .toLowerCase()

const isCarried = ({ got }: Row) => got.state === 'same' || got.state === 'moved'
const isRight = ({ was: { now }, got }: Row) =>
  now === null
    ? got.state === 'lost'
    : got.start !== undefined && Math.abs(got.start - now.start) <= 3 && Math.abs(got.end! - now.end) <= 3
const told = ({ what, after, was, got }: Row) =>
  `${what}: ${was.words} → ${got.state} ${got.start === undefined ? '' : after.slice(got.start, got.end)}`

const edited = [...editedEn, ...editedFr]
const dense = [...denseEn, ...denseFr]

it('reads both texts out of one', () => {
  expect(readEdited('Il y a {deux=>trois} morts et{1| hier=>} des blessés{=>1| hier}.')).toMatchObject({
    before: 'Il y a deux morts et hier des blessés.',
    after: 'Il y a trois morts et des blessés hier.',
    edited: [
      { words: 'deux', start: 7, end: 11, now: { start: 7, end: 12 } },
      { words: ' hier', start: 20, end: 25, now: { start: 33, end: 38 } },
    ],
  })
})

it('what nobody edited is carried, to the very place', () => {
  const kept = [...rowsOf(edited, 'kept'), ...rowsOf(dense, 'kept')]
  expect(kept.length).toBeGreaterThan(350)
  expect(kept.filter(row => !isCarried(row) || !isRight(row)).map(told)).toEqual([])
})

it('no figure that was deleted is kept', () => {
  const deleted = [...rowsOf(edited, 'edited'), ...rowsOf(dense, 'edited')].filter(({ was }) => was.now === null)
  expect(deleted.length).toBeGreaterThan(150)
  expect(deleted.filter(row => /\d/.test(row.was.words) && row.got.state !== 'lost').map(told)).toEqual([])
})

it('what was edited is never carried as it was in a sentence that says the same', () => {
  const carried = [...rowsOf(edited, 'edited'), ...rowsOf(dense, 'edited')].filter(
    row => isCarried(row) && row.got.context === 'same',
  )
  const isSame = ({ was, after }: Row) => was.now && plain(after.slice(was.now.start, was.now.end)) === plain(was.words)
  expect(carried.filter(row => !isSame(row)).map(told)).toEqual([])
})

it.each([
  ['edited', edited, 0.9],
  ['dense', dense, 0.74],
] as const)('what is %s is where it should be, the ends within three letters', (_, list, share) => {
  const rows = rowsOf(list, 'edited')
  const wrong = rows.filter(row => !isRight(row))
  expect({ wrong: wrong.map(told), right: 1 - wrong.length / rows.length >= share }).toMatchObject({ right: true })
})
