import { normalForm } from '../../normal-form'
import { reanchor, type Carried } from '../reanchor'
import { en } from './en'
import { fr } from './fr'
import { later } from './later'
import { readMarked, type MarkedPassage } from './revision'
import { wireEn } from './wire-en'
import { wireFr } from './wire-fr'
import { wireLast } from './wire-last'
import { wireLater } from './wire-later'

/** Words in their normal form; a capital at their beginning may be that of a sentence. */
const wordsOf = (words: string) => {
  const { text } = normalForm(words)
  return text.replace(/^("?)(.)/, (_, quote: string, first: string) => quote + first.toLowerCase())
}

type Row = { what: string; after: string; was: MarkedPassage; is: MarkedPassage | undefined; got: Carried }

const revisions = [...fr, ...en, ...later, ...wireEn, ...wireFr, ...wireLater, ...wireLast]

const rows = revisions.flatMap(([what, before, after]): Row[] => {
  const [old, now] = [readMarked(before), readMarked(after)]
  const passages = [...old.passages.values()]
  const carried = reanchor(old.text, now.text, passages)
  return passages.map((was, at) => ({ what, after: now.text, was, is: now.passages.get(was.name), got: carried[at]! }))
})

const isCarried = ({ got }: Row) => got.state === 'same' || got.state === 'moved'
const told = ({ what, after, was, got }: Row) =>
  `${what}: ${was.words} → ${got.state} ${got.start === undefined ? '' : after.slice(got.start, got.end)}`

/** How much of what should be found and of what was found is both. */
function overlap({ is, got }: Row): number {
  if (!is || got.start === undefined || got.end === undefined) return 0
  const common = Math.min(got.end, is.end) - Math.max(got.start, is.start)
  return common / (Math.max(got.end, is.end) - Math.min(got.start, is.start))
}

it('holds a hundred and thirty revisions', () => {
  expect(revisions.length).toBeGreaterThanOrEqual(130)
  expect(rows.length).toBeGreaterThan(400)
})

it('every passage that has a number and was deleted is lost', () => {
  const deleted = rows.filter(({ was, is }) => !is && /\d|morts|postes/.test(was.words))
  expect(deleted.length).toBeGreaterThan(10)
  expect(deleted.filter(({ got }) => got.state !== 'lost').map(told)).toEqual([])
})

it('no words are carried as they were that are others now, and none as others that are the same', () => {
  const found = rows.filter(row => row.is && row.got.start !== undefined)
  const isRight = (row: Row) => isCarried(row) === (wordsOf(row.is!.words) === wordsOf(row.was.words))
  expect(found.filter(row => !isRight(row)).map(told)).toEqual([])
})

it('a passage that is carried stands exactly on its words, and says when its sentence changed', () => {
  const carried = rows.filter(row => row.is && isCarried(row))
  expect(carried.filter(row => overlap(row) < 1).map(told)).toEqual([])
  expect(carried.filter(({ is, got }) => got.context !== (is!.contextChanged ? 'changed' : 'same')).map(told)).toEqual(
    [],
  )
})

it('ninety-five in a hundred are where they should be', () => {
  const wrong = rows.filter(row => (row.is ? overlap(row) < 0.5 : row.got.state !== 'lost'))
  expect({ wrong: wrong.map(told), share: wrong.length / rows.length <= 0.05 }).toMatchObject({ share: true })
})
