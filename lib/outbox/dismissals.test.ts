import type { KindSpan } from '../claims/coverage'
import { withDismissals } from './dismissals'
import { textSubject, type Entry } from './entry'

const span = (start: number): KindSpan => ({ kind: 'figure', start, end: start + 5 })
const entry = (
  dismiss: number[],
  restore: number[] = [],
  state: Entry['state'] = 'waiting',
  versionId = 'v1',
): Entry => ({
  seq: 1,
  id: '',
  owner: '',
  articleId: 'a1',
  claimId: textSubject(versionId),
  change: {
    type: 'dismiss',
    input: { versionId, dismiss: dismiss.map(at => ({ ...span(at), exact: 'words' })), restore: restore.map(span) },
  },
  base: null,
  state,
  why: null,
  failure: null,
  stored: null,
  attempts: 0,
  madeAt: '',
})

it.each<[string, Entry[], number[]]>([
  ['nothing on its way', [], [0]],
  ['one more', [entry([10])], [0, 10]],
  ['the same again', [entry([0])], [0]],
  ['one taken back', [entry([], [0])], []],
  ['dismissed and taken back, in order', [entry([10]), entry([], [10]), entry([20])], [0, 20]],
  ['of another version', [entry([10], [0], 'waiting', 'v2')], [0]],
  ['refused', [entry([10], [], 'refused')], [0]],
])('%s', (_, entries, starts) => {
  expect(withDismissals([span(0)], entries, 'v1')).toEqual(starts.map(span))
})
