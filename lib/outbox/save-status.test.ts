import type { Entry } from './entry'
import { saveLine, type OutboxState } from './save-status'

const quiet: OutboxState = { entries: [], unkept: [], sending: false, online: true, savedAt: null, ready: true }
const entry = (more: Partial<Entry> = {}) => ({ id: 'e1', state: 'waiting', why: null, ...more }) as Entry

it.each<[string, Partial<OutboxState>, unknown]>([
  ['nothing is said to be saved before it is known', { ready: false }, { state: 'reading' }],
  ['nothing waits', {}, { state: 'saved', at: null }],
  ['acknowledged', { savedAt: 5 }, { state: 'saved', at: 5 }],
  ['not kept on disk yet', { entries: [entry()] }, { state: 'unsaved', count: 1, because: 'waiting' }],
  ['being sent', { entries: [entry()], sending: true }, { state: 'saving', count: 1 }],
  [
    'tried in vain',
    { entries: [entry({ why: 'unreachable' })], sending: true },
    { state: 'unsaved', count: 1, because: 'unreachable' },
  ],
  ['no network', { entries: [entry(), entry()], online: false }, { state: 'unsaved', count: 2, because: 'offline' }],
  [
    'a colleague was faster',
    { entries: [entry({ state: 'conflict' })], sending: true },
    { state: 'unsaved', count: 1, because: 'conflict' },
  ],
  ['never to be taken', { entries: [entry({ state: 'refused' })] }, { state: 'unsaved', count: 1, because: 'refused' }],
  [
    'the browser keeps nothing',
    { entries: [entry()], unkept: ['e1'], sending: true },
    { state: 'unsaved', count: 1, because: 'kept-nowhere' },
  ],
  [
    'saved before, something waits now',
    { entries: [entry({ why: 'signed-out' })], savedAt: 5 },
    { state: 'unsaved', count: 1, because: 'signed-out' },
  ],
])('%s', (_, state, line) => {
  expect(saveLine({ ...quiet, ...state })).toEqual(line)
})
