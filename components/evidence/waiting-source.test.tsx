import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { rendered } from '@/test/rendered'
import type { Entry } from '@/lib/outbox/entry'
import type { Cited } from '@/lib/corroboration/cited'
import { UndecidedOrigin } from './undecided-origin'
import type { Waiting } from './use-claim-work'
import { WaitingSource } from './waiting-source'

const waiting = (state: Entry['state']): Waiting => ({
  entry: {
    id: 'e1',
    state,
    failure: { ok: false, kind: 'invalid', code: 'bad_link', message: '' },
  } as unknown as Entry,
  input: {
    id: 's1',
    question: 'true',
    stance: 'supports',
    evidence: { type: 'call', with: 'Captain', words: 'Yes, fifteen.', seenOn: '2026-03-14' },
  },
})

it('a source that was refused says why, and is sent again or given up', async () => {
  const settle = jest.fn()
  rendered(<WaitingSource waiting={waiting('refused')} onSettle={settle} />)
  expect(screen.getByRole('alert')).toHaveTextContent('refused it: Give an address')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await userEvent.click(screen.getByRole('button', { name: 'Give it up' }))
  expect(settle.mock.calls.map(([, how]) => how)).toEqual(['again', 'drop'])
})

it('a source on its way only waits', () => {
  rendered(<WaitingSource waiting={waiting('waiting')} onSettle={() => undefined} />)
  expect(screen.getByText('Yes, fifteen.')).toBeInTheDocument()
  expect(screen.queryByRole('button')).toBeNull()
})

const cited = { articleId: 'a2', like: { outletName: 'Agence du Val', share: 96, translated: false } } as Cited

it.each([
  [{ how: 'origin', name: 'Le Courrier' } as const, true],
  [{ how: 'shared', with: 'Agence du Val' } as const, false],
  [{ how: 'unknown-origin' } as const, false],
])('a probable copy warns while it counts by itself: %j', (counting, warns) => {
  rendered(<UndecidedOrigin cited={cited} counting={counting} slug="harbour" />)
  const link = screen.queryByRole('link', { name: 'Settle the origin' })
  expect(link !== null).toBe(warns)
  if (warns) {
    expect(link).toHaveAttribute('href', '/n/harbour/articles/a2/particulars')
    expect(screen.getByText(/Text 96% like Agence du Val/)).toBeInTheDocument()
  }
})
