import type { Role } from '../people/roles'

/** Where the work on a claim stands. Not a verdict: that is the standing. */
export const statuses = ['draft', 'in-review', 'signed', 'reopened', 'withdrawn'] as const
export type Status = (typeof statuses)[number]

/** How a claim goes from one status to the next. `sign` and `return` are reviews (review.ts decides about them). */
export type MoveName = 'ask-review' | 'recall' | 'sign' | 'return' | 'reopen' | 'withdraw' | 'restore'

type Move = { move: MoveName; from: Status; to: Status; by: readonly Role[]; needsReason?: true }

const workers = ['editor', 'checker', 'admin'] as const
const signers = ['checker', 'admin'] as const

/** Every move a claim can make. What is not listed cannot happen. A signed claim is reopened by the server when its value or a standing changes. */
export const moves: readonly Move[] = [
  { move: 'ask-review', from: 'draft', to: 'in-review', by: workers },
  { move: 'ask-review', from: 'reopened', to: 'in-review', by: workers },
  { move: 'recall', from: 'in-review', to: 'draft', by: workers },
  { move: 'sign', from: 'in-review', to: 'signed', by: workers },
  { move: 'return', from: 'in-review', to: 'draft', by: signers, needsReason: true },
  { move: 'reopen', from: 'signed', to: 'reopened', by: workers, needsReason: true },
  { move: 'withdraw', from: 'draft', to: 'withdrawn', by: workers },
  { move: 'withdraw', from: 'in-review', to: 'withdrawn', by: workers },
  { move: 'withdraw', from: 'reopened', to: 'withdrawn', by: workers },
  { move: 'restore', from: 'withdrawn', to: 'draft', by: workers },
]

/** The row of the table for this move from this status, or null when there is none. */
export function findMove(from: Status, move: MoveName): Move | null {
  return moves.find(row => row.from === from && row.move === move) ?? null
}

/** The moves that a person of this role could make from here, for the buttons that offer them. */
export function movesFrom(from: Status, role: Role): MoveName[] {
  return moves.filter(row => row.from === from && row.by.includes(role)).map(row => row.move)
}
