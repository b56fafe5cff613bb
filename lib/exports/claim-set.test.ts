import type { Claim } from '../claims/claim'
import { leftOutBecause } from './claim-set'

const [author, checker] = ['a', 'b'].map(id => ({ id, name: id })) as [
  { id: string; name: string },
  { id: string; name: string },
]
const approval = { item: 'value', itemVersion: 1, personId: checker.id, personName: 'b', decision: 'signed' as const }

const signed = {
  status: 'signed',
  valueVersion: 1,
  valueBy: author,
  corroborations: [],
  overrides: [],
  approvals: [approval],
  standings: [],
} as unknown as Claim
const source = { id: 's', version: 1, withdrawn: false, madeBy: author } as Claim['corroborations'][number]

it.each<[string, Partial<Claim>, string | null]>([
  ['signed by another', {}, null],
  ['a draft', { status: 'draft' }, 'draft'],
  ['in review', { status: 'in-review' }, 'in-review'],
  ['reopened', { status: 'reopened' }, 'reopened'],
  ['a source was added after the signature', { corroborations: [source] }, 'unapproved'],
  ['that source was withdrawn again', { corroborations: [{ ...source, withdrawn: true }] }, null],
  [
    'that source was approved',
    { corroborations: [source], approvals: [approval, { ...approval, item: 'corroboration:s' }] },
    null,
  ],
  ['only its maker stands behind it', { valueBy: checker }, 'unapproved'],
])('%s', (_, change, because) => {
  expect(leftOutBecause({ ...signed, ...change } as Claim)).toBe(because)
})
