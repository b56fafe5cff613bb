import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { kinds } from '@/lib/claims/kinds'
import { rendered } from '@/test/rendered'
import { ClaimForm } from './claim-form'

const reading = {
  ...kinds.figure.blank('Plus de 200 drones'),
  number: '200',
  comparator: '>' as const,
  comparatorWords: 'Plus de',
  unit: 'drone',
}

function open(more: Partial<Parameters<typeof ClaimForm>[0]> = {}) {
  const told = { onSave: jest.fn(), onBack: jest.fn(), onDraft: jest.fn(), onPick: jest.fn() }
  rendered(
    <ClaimForm
      kind="figure"
      printed="Plus de 200 drones"
      reading={reading}
      value={reading}
      passages={[]}
      {...told}
      {...more}
    />,
  )
  return { ...told, user: userEvent.setup() }
}

it('shows the printed words, what was read and from which words', () => {
  open()
  expect(screen.getByText('Plus de 200 drones')).toBeVisible()
  expect(screen.getByRole('combobox', { name: /^comparison/ })).toHaveValue('>')
  expect(screen.getByText('read: “Plus de”')).toBeVisible()
  expect(screen.getByRole('combobox', { name: /^comparison/ })).toHaveAccessibleDescription('read: “Plus de”')
  expect(screen.getByRole('textbox', { name: 'of what' })).toHaveAccessibleDescription('to be said')
})

it('Enter saves from any field', async () => {
  const { user, onSave } = open()
  const unit = screen.getByRole('textbox', { name: /^unit/ })
  await user.clear(unit)
  await user.type(unit, 'missile{Enter}')
  expect(onSave).toHaveBeenCalledWith({ ...reading, unit: 'missile' })
})

it('Esc goes back to the text, and what was written was told before', async () => {
  const { user, onBack, onDraft, onSave } = open()
  await user.type(screen.getByRole('textbox', { name: /^of what/ }), 'over Kyiv{Escape}')
  expect(onBack).toHaveBeenCalled()
  expect(onDraft).toHaveBeenLastCalledWith({ ...reading, of: 'over Kyiv' })
  expect(onSave).not.toHaveBeenCalled()
})

it('a number that can mean two shows both, and does not guess', async () => {
  const { user, onSave } = open()
  const number = screen.getByRole('textbox', { name: /^value/ })
  await user.clear(number)
  await user.type(number, '1,234{Enter}')
  expect(onSave).not.toHaveBeenCalled()
  expect(await screen.findByText(/^Write the number in plain digits/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: '1.234' }))
  await user.click(screen.getByRole('button', { name: /^Save/ }))
  expect(onSave).toHaveBeenCalledWith({ ...reading, number: '1.234' })
})

it('Enter saves from a choice too', async () => {
  const { user, onSave } = open()
  await user.selectOptions(screen.getByRole('combobox', { name: /^comparison/ }), '≈')
  screen.getByRole('combobox', { name: /^comparison/ }).focus()
  await user.keyboard('{Enter}')
  expect(onSave).toHaveBeenCalledWith({ ...reading, comparator: '≈' })
})

it('a range has two numbers, everything else one', async () => {
  const { user } = open()
  expect(screen.queryByRole('textbox', { name: 'from' })).toBeNull()
  await user.selectOptions(screen.getByRole('combobox', { name: /^comparison/ }), 'between')
  expect(screen.getByRole('textbox', { name: 'from' })).toBeVisible()
})

it('a field can be picked in the text', async () => {
  const { user, onPick } = open()
  await user.click(screen.getByRole('button', { name: 'comparison: pick in the text' }))
  expect(onPick).toHaveBeenCalledWith('comparator')
})

it('what must be filled is asked for', async () => {
  const value = { ...kinds.attribution.blank('selon Axios'), source: 'Axios' }
  const { user, onSave } = open({ kind: 'attribution', printed: 'selon Axios', reading: value, value })
  await user.clear(screen.getByRole('textbox', { name: /^source/ }))
  await user.keyboard('{Enter}')
  expect(onSave).not.toHaveBeenCalled()
  expect(screen.getByText('Fill this in.')).toBeVisible()
})

it('further passages are listed and can be taken away', async () => {
  const onRemovePassage = jest.fn()
  const { user } = open({
    onRemovePassage,
    passages: [{ id: 'p2', role: 'comparator', start: 0, end: 7, exact: 'Plus de' }],
  })
  const list = within(screen.getByRole('region', { name: 'Further passages' }))
  await user.click(list.getByRole('button', { name: 'Remove this passage: Plus de' }))
  expect(onRemovePassage).toHaveBeenCalledWith('p2')
})
