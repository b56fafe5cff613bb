import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Member } from '@/lib/people/person'
import { rendered } from '@/test/rendered'
import { InviteDialog } from './invite-dialog'
import { Members } from './members'

const refresh = jest.fn()
jest.mock('next/navigation', () => ({ useRouter: () => ({ refresh }) }))
const said = jest.fn()
jest.mock('@/components/ui/toast', () => ({
  toast: { say: (words: string) => said('say', words), fail: (words: string) => said('fail', words) },
}))

const member = (name: string, more: Partial<Member> = {}): Member => ({
  personId: name,
  name,
  email: `${name}@val.example`,
  role: 'editor',
  endedAt: null,
  since: '2026-03-14T13:02:00.000Z',
  version: 1,
  ...more,
})

type Asked = { method?: string; path: string; body: unknown; match: string | undefined }
function server(status: number, body: unknown): Asked[] {
  const asked: Asked[] = []
  global.fetch = jest.fn(async (path: string, init: RequestInit) => {
    const match = (init.headers as Record<string, string>)['If-Match']
    asked.push({ method: init.method, path, body: init.body ? JSON.parse(String(init.body)) : null, match })
    return { ok: status < 400, status, text: async () => JSON.stringify(body) }
  }) as unknown as typeof fetch
  return asked
}
beforeEach(() => said.mockReset())

const people = [
  member('nadia', { role: 'admin' }),
  member('ivo'),
  member('zoé', { endedAt: '2026-03-15T09:00:00.000Z' }),
]
const show = (manages: boolean) => rendered(<Members newsroomId="n" members={people} me="nadia" manages={manages} />)

it('an admin gives another role, on the version that was read', async () => {
  const asked = server(200, member('ivo', { role: 'checker', version: 2 }))
  show(true)
  await userEvent.selectOptions(screen.getByLabelText('Role of ivo'), 'checker')
  await waitFor(() => expect(said).toHaveBeenCalledWith('say', 'ivo is checker now.'))
  expect(asked).toEqual([
    { method: 'PATCH', path: '/api/v1/newsrooms/n/members/ivo', body: { role: 'checker' }, match: '"1"' },
  ])
  expect(screen.getByLabelText('Role of ivo')).toHaveValue('checker')
})

it('what the server refuses is said, and the list stays as it was', async () => {
  server(409, { code: 'last_admin', detail: 'x' })
  show(true)
  await userEvent.selectOptions(screen.getByLabelText('Role of nadia'), 'viewer')
  await waitFor(() => expect(said).toHaveBeenCalledWith('fail', 'The newsroom needs at least one admin.'))
  expect(screen.getByLabelText('Role of nadia')).toHaveValue('admin')
})

it('ending an access asks first', async () => {
  const asked = server(200, member('ivo', { endedAt: '2026-03-16T09:00:00.000Z', version: 2 }))
  show(true)
  await userEvent.click(screen.getByRole('button', { name: 'End the access of ivo' }))
  expect(asked).toEqual([])
  const dialog = screen.getByRole('dialog', { name: 'End the access of ivo?' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'End access' }))
  await waitFor(() => expect(said).toHaveBeenCalledWith('say', 'ivo no longer has access.'))
  expect(asked[0]?.body).toEqual({ active: false })
})

it('who has left can be let in again', async () => {
  const asked = server(200, member('zoé', { version: 2 }))
  show(true)
  await userEvent.click(screen.getByRole('button', { name: 'Restore the access of zoé' }))
  await waitFor(() => expect(asked[0]?.body).toEqual({ active: true }))
})

it('nobody else sees buttons or addresses', () => {
  show(false)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByRole('combobox')).toBeNull()
  expect(screen.queryByText(/@/)).toBeNull()
  expect(screen.getByText('no access since 15 Mar 2026')).toBeInTheDocument()
})

it('an invitation is asked for with an id of its own, and its link shown', async () => {
  const link = 'http://127.0.0.1:3000/join?token=x'
  const asked = server(201, {
    id: 'i',
    email: 'a@val.example',
    role: 'checker',
    expiresAt: '2026-03-21T09:00:00.000Z',
    createdAt: '',
    createdBy: '',
    link,
  })
  const made = jest.fn()
  rendered(<InviteDialog newsroomId="n" onMade={made} />)
  await userEvent.click(screen.getByRole('button', { name: 'Invite somebody' }))
  await userEvent.type(screen.getByLabelText('E-mail'), 'a@val.example')
  await userEvent.selectOptions(screen.getByLabelText('Role'), 'checker')
  await userEvent.click(screen.getByRole('button', { name: 'Make the link' }))
  expect(await screen.findByLabelText('Link')).toHaveValue(link)
  expect(made).toHaveBeenCalled()
  expect(asked[0]?.body).toEqual({
    email: 'a@val.example',
    role: 'checker',
    id: expect.stringMatching(/^[\da-f-]{14}7/),
  })
})
