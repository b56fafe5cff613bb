import { claimText, claire, figureClaim, figureInput } from '@/test/claims'
import type { Change, Entry } from './entry'
import { overlay } from './overlay'

const drawing = { text: claimText, viewer: claire, newsroomId: 'n1' }
let seq = 0
const entry = (claimId: string, change: Change, state: Entry['state'] = 'waiting'): Entry => ({
  seq: ++seq,
  id: `e${seq}`,
  owner: '',
  articleId: 'a1',
  claimId,
  change,
  base: null,
  state,
  why: null,
  failure: null,
  stored: null,
  attempts: 0,
  madeAt: '2026-03-14T13:00:00Z',
})

it('a new claim is drawn as the server will make it', () => {
  const [shown] = overlay([], [entry('c1', { type: 'create', input: figureInput('c1') })], drawing)
  const { version, article, ...made } = figureClaim('c1')
  expect(shown).toMatchObject({
    ...made,
    createdAt: shown.createdAt,
    updatedAt: shown.updatedAt,
    pending: 'waiting',
    version: 0,
  })
  expect([version, article.title]).toEqual([1, 'Drones'])
})

it('an edit shows at once, and reopens what was signed', () => {
  const signed = figureClaim('c1', { status: 'signed' })
  const [shown] = overlay(
    [signed],
    [entry('c1', { type: 'edit', patch: { kind: 'figure', value: { ...signed.value, number: '300' } } })],
    drawing,
  )
  expect(shown).toMatchObject({ status: 'reopened', value: { number: '300' }, pending: 'waiting' })
})

it('a note does not reopen it', () => {
  expect(
    overlay(
      [figureClaim('c1', { status: 'signed' })],
      [entry('c1', { type: 'edit', patch: { note: 'x' } })],
      drawing,
    )[0].status,
  ).toBe('signed')
})

it('moves follow the table of moves', () => {
  const entries = [
    entry('c1', { type: 'move', move: 'withdraw', reason: '' }),
    entry('c1', { type: 'move', move: 'restore', reason: '' }),
  ]
  expect(overlay([figureClaim('c1')], entries.slice(0, 1), drawing)[0].status).toBe('withdrawn')
  expect(overlay([figureClaim('c1')], entries, drawing)[0].status).toBe('draft')
})

it('a creation whose acknowledgement was lost shows once', () => {
  expect(
    overlay([figureClaim('c1')], [entry('c1', { type: 'create', input: figureInput('c1') })], drawing),
  ).toHaveLength(1)
})

it('what stands still is shown so, also under later changes', () => {
  const entries = [
    entry('c1', { type: 'edit', patch: { note: 'a' } }, 'conflict'),
    entry('c1', { type: 'edit', patch: { note: 'b' } }),
  ]
  expect(overlay([figureClaim('c1')], entries, drawing)[0]).toMatchObject({ pending: 'conflict', note: 'b' })
})
