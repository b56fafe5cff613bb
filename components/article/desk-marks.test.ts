import { packClaims, unpackClaims } from '@/lib/claims/packed'
import { claimText, figureClaim } from '@/test/claims'
import { deskMarks, rememberedItems } from './desk-marks'

const voice = () => 'figure, unchecked'
const plain = figureClaim('c1')
const [main] = plain.passages
const mention = { ...main, id: 'again', role: 'mention' as const, anchor: { ...main.anchor, start: 1, end: 4 } }
const cue = { ...main, id: 'cue', role: 'cue' as const, anchor: { ...main.anchor, start: 1, end: 4 } }
const whole = [
  plain,
  figureClaim('c2', { passages: [main, mention] }),
  figureClaim('c3', { passages: [main, cue] }),
  figureClaim('c4', { status: 'withdrawn' }),
]
const packed = unpackClaims(JSON.parse(JSON.stringify(packClaims(whole, claimText, 'v1'))), claimText, 'v1')
const places = ({ id, start, end }: { id: string; start: number; end: number }) => [id, start, end]
const { start, end } = main.anchor

it.each([
  ['whole', whole],
  ['packed', packed],
])('cards of %s claims are the marks of their main passages, and repetitions have marks of their own', (_, claims) => {
  const items = rememberedItems()(claims, new Map(), 'v1', voice)
  expect(items.map(({ id, number }) => [id, number])).toEqual([
    ['c1', 1],
    ['c2', 2],
    ['c3', 3],
  ])
  const marks = deskMarks(items, null)
  expect(marks.map(places)).toEqual([
    ['c1', start, end],
    ['c2', start, end],
    ['c2/again', 1, 4],
    ['c3', start, end],
  ])
  expect(marks.map(({ number, says, current }) => [number, says, current === true])).toEqual([
    [1, voice(), false],
    [2, voice(), false],
    [undefined, voice(), false],
    [3, voice(), false],
  ])
})

it('the current claim shows its parts, and is framed', () => {
  const items = rememberedItems()(packed, new Map(), 'v1', voice)
  const marks = deskMarks(items, 'c3')
  expect(marks.map(({ id, state, current }) => [id, state, current === true])).toEqual([
    ['c1', 'claim', false],
    ['c2', 'claim', false],
    ['c2/again', 'claim', false],
    ['c3', 'claim', true],
    ['c3/cue', 'part', false],
  ])
})

it('a card of which nothing has changed stays the same object, until it speaks with another voice', () => {
  const itemsOf = rememberedItems()
  const before = itemsOf(packed, new Map(), 'v1', voice)
  const after = itemsOf([packed[0], figureClaim('c2', { note: 'new' }), packed[2]], new Map(), 'v1', voice)
  expect(after.map((item, at) => item === before[at])).toEqual([true, false, true])
  const other = itemsOf(packed, new Map(), 'v1', () => 'chiffre')
  expect(other.some(item => before.includes(item))).toBe(false)
})
