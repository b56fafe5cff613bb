import { figureClaim, figureInput } from '@/test/claims'
import { fail, ok } from '../result'
import { alreadyDone, backoff, nextToSend, outcomeOf, type Change, type Entry } from './entry'

let seq = 0
const entry = (claimId: string, more: Partial<Entry> = {}): Entry => ({
  seq: ++seq,
  id: `e${seq}`,
  owner: 'p/n',
  articleId: 'a1',
  claimId,
  change: { type: 'move', move: 'withdraw', reason: '' },
  base: 1,
  state: 'waiting',
  why: null,
  failure: null,
  stored: null,
  attempts: 0,
  madeAt: '',
  ...more,
})
const create: Change = { type: 'create', input: figureInput('c1') }
const note = (words: string): Change => ({ type: 'edit', patch: { note: words } })

it.each([
  ['no answer', fail('unavailable', 'no_answer', ''), { outcome: 'later', why: 'unreachable' }],
  ['the session ended', fail('forbidden', 'not_signed_in', ''), { outcome: 'later', why: 'signed-out' }],
  ['somebody else is signed in', fail('conflict', 'other_person', ''), { outcome: 'later', why: 'signed-out' }],
  [
    'the disk of the server is full',
    fail('unavailable', 'storage_full', ''),
    { outcome: 'later', why: 'storage-full' },
  ],
  ['a server that is busy', fail('unavailable', 'too_many_connections', ''), { outcome: 'later', why: 'busy' }],
  ['a server that broke', fail('unavailable', 'internal_error', ''), { outcome: 'later', why: 'broken' }],
  ['a wrong range', fail('invalid', 'bad_range', ''), { outcome: 'refused' }],
  ['a role that may not', fail('forbidden', 'forbidden_role', ''), { outcome: 'refused' }],
  ['another text now', fail('conflict', 'text_version_changed', ''), { outcome: 'refused' }],
  ['a claim that is gone', fail('not-found', 'not_found', ''), { outcome: 'refused' }],
  ['an acknowledgement', ok({ claim: figureClaim('c1') }), { outcome: 'stored' }],
  ['an acknowledged dismissal', ok({ versionId: 'v1', dismissed: [] }), { outcome: 'stored' }],
])('%s', (_, answer, outcome) => {
  expect(outcomeOf({ change: create, base: null }, answer)).toMatchObject(outcome)
})

it("a colleague's version is a conflict, with both versions", () => {
  const current = figureClaim('c1', { version: 4, note: 'theirs' })
  const answer = fail('conflict', 'version_conflict', '', undefined, { extra: { current } })
  expect(outcomeOf({ change: note('mine'), base: 3 }, answer)).toMatchObject({
    outcome: 'conflict',
    stored: { note: 'theirs' },
  })
})

it('an own change whose answer was lost is no conflict', () => {
  const current = figureClaim('c1', { version: 4, note: 'mine' })
  const answer = fail('conflict', 'version_conflict', '', undefined, { extra: { current } })
  expect(outcomeOf({ change: note('mine'), base: 3 }, answer)).toMatchObject({
    outcome: 'stored',
    stored: { claim: { version: 4 } },
  })
})

it.each<[string, Change, boolean]>([
  ['another note', note('other'), false],
  ['the same note', note(''), true],
  [
    'the same value in another order of keys',
    { type: 'edit', patch: { value: Object.fromEntries(Object.entries(figureInput('c1').value as object).reverse()) } },
    true,
  ],
  ['the same passages', { type: 'edit', patch: { passages: figureInput('c1').passages } }, true],
  [
    'a passage elsewhere',
    { type: 'edit', patch: { passages: [{ ...figureInput('c1').passages[0], end: 11 }] } },
    false,
  ],
  ['a move that was made', { type: 'move', move: 'recall', reason: '' }, true],
  ['a move that was not', { type: 'move', move: 'withdraw', reason: '' }, false],
])('%s is already done: %#', (_, change, done) => {
  expect(alreadyDone(change, figureClaim('c1'))).toBe(done)
})

it('what stands still holds back its own claim only', () => {
  const still = entry('c1', { state: 'conflict' })
  const behind = entry('c1', { base: null })
  const other = entry('c2')
  expect(nextToSend([still, behind, other])).toBe(other)
  expect(nextToSend([still, behind])).toBeNull()
})

it('changes of a claim go in order', () => {
  const first = entry('c1', { change: create, base: null })
  const second = entry('c1', { base: null })
  expect(nextToSend([first, second])).toBe(first)
})

it('waits grow to half a minute', () => {
  expect([1, 2, 3, 5, 6, 50].map(attempts => backoff(attempts))).toEqual([1_000, 2_000, 4_000, 16_000, 30_000, 30_000])
})

describe('a mark made on a text that was corrected since', () => {
  const refused = (extra: Record<string, unknown>) =>
    outcomeOf(
      { change: create, base: null },
      fail('conflict', 'text_version_changed', '', 'versionId', {
        extra: { newest: { id: 'v2', number: 2 }, ...extra },
      }),
    )
  const moved = [{ ...figureInput('c1').passages[0], start: 40, end: 50 }]

  it('is made in the newest text where its words and their sentence stand unchanged', () =>
    expect(refused({ passages: moved })).toEqual({
      outcome: 'elsewhere',
      change: { type: 'create', input: { ...figureInput('c1'), versionId: 'v2', passages: moved } },
    }))

  it('stands still with its words where they do not', () =>
    expect(refused({ passages: null })).toMatchObject({ outcome: 'refused' }))

  it('is not sent to the same text for ever', () =>
    expect(refused({ passages: moved, newest: { id: 'v1', number: 1 } })).toMatchObject({ outcome: 'refused' }))
})
