import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { rendered } from '@/test/rendered'
import type { NewsroomApi } from '@/lib/api/client'
import { forget, keep, kept } from '../ui/kept'
import { OutsideForm } from './outside-form'
import { ReasonForm } from './record-forms'

const took = jest.fn()
const alone = { get: async () => ({ ok: true, value: [] }) } as unknown as NewsroomApi
const outside = () =>
  rendered(
    <OutsideForm
      api={alone}
      me="p-claire"
      outlets={[]}
      today="2026-03-14"
      keepAs="p-claire.c1.outside"
      onClose={() => undefined}
      onRecord={took}
    />,
  )
const why = (onSave: (reason: string) => void = took) =>
  rendered(<ReasonForm title="Why" label="Reason" save="Save" keepAs="why" onClose={() => undefined} onSave={onSave} />)
const words = () => screen.getByLabelText('Exact words')
const save = () => userEvent.click(screen.getByRole('button', { name: 'Record the source' }))

beforeEach(() => took.mockReset())
afterEach(() => ['p-claire.c1.outside', 'why'].forEach(forget))

it('a call whose sheet was closed by mistake is found again, until it is recorded', async () => {
  const first = outside()
  await userEvent.click(screen.getByRole('radio', { name: 'Call' }))
  await userEvent.type(screen.getByLabelText('With whom'), 'Captain')
  await userEvent.type(words(), 'Yes, fifteen.')
  first.unmount()
  const second = outside()
  await waitFor(() => expect(words()).toHaveValue('Yes, fifteen.'))
  expect(screen.getByLabelText('With whom')).toHaveValue('Captain')
  await save()
  expect(took.mock.calls[0][0].evidence).toMatchObject({ type: 'call', with: 'Captain', words: 'Yes, fifteen.' })
  second.unmount()
  outside()
  expect(words()).toHaveValue('')
})

it('what is given up with the button is thrown away', async () => {
  const first = outside()
  await userEvent.type(words(), 'No.')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  first.unmount()
  outside()
  expect(words()).toHaveValue('')
})

it('what is confidential is kept in the page alone', async () => {
  const first = outside()
  await userEvent.type(words(), 'No.')
  expect(window.sessionStorage).toHaveLength(1)
  await userEvent.click(screen.getByRole('checkbox', { name: /^Confidential/ }))
  expect(window.sessionStorage).toHaveLength(0)
  first.unmount()
  outside()
  await waitFor(() => expect(words()).toHaveValue('No.'))
})

it.each([
  ['   ', 'required'],
  ['x'.repeat(501), 'This is too long: 500 is the most.'],
])('a name that cannot be says why: %#', async (name, said) => {
  keep('p-claire.c1.outside', { type: 'call', words: 'Yes.', with: name })
  outside()
  await waitFor(() => expect(words()).toHaveValue('Yes.'))
  await save()
  expect(screen.getByText(said)).toBeInTheDocument()
  expect(took).not.toHaveBeenCalled()
})

it('a reason stays kept until whoever asked for it says that it has arrived', async () => {
  const first = why()
  await userEvent.type(screen.getByLabelText('Reason'), 'Not so.')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(took).toHaveBeenCalledWith('Not so.')
  first.unmount()
  expect(kept('why')).toEqual({ reason: 'Not so.' })
  why()
  await waitFor(() => expect(screen.getByLabelText('Reason')).toHaveValue('Not so.'))
})
