import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { rendered } from '@/test/rendered'
import { ConfirmDialog } from './confirm-dialog'
import { Dialog, DialogClose } from './dialog'
import { Menu, MenuChoice, MenuItem } from './menu'

it('a dialog has a name, takes the focus itself, and gives it back when Esc closes it', async () => {
  rendered(
    <Dialog
      title="Withdraw?"
      description="It stays in the history."
      trigger={<button>Open</button>}
      footer={<DialogClose>No</DialogClose>}
    >
      <input aria-label="Reason" />
    </Dialog>,
  )
  await userEvent.click(screen.getByText('Open'))
  const dialog = screen.getByRole('dialog', { name: 'Withdraw?' })
  expect(dialog).toHaveAccessibleDescription('It stays in the history.')
  expect(dialog).toHaveFocus()
  await userEvent.tab()
  expect(within(dialog).getByLabelText('Reason')).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.getByText('Open')).toHaveFocus()
})

it('a dialog leaves the focus to a control that asks for it', async () => {
  rendered(
    <Dialog title="Return" trigger={<button>Open</button>}>
      <input aria-label="Reason" autoFocus />
    </Dialog>,
  )
  await userEvent.click(screen.getByText('Open'))
  expect(screen.getByLabelText('Reason')).toHaveFocus()
})

it.each([
  ['without a button of its own', null],
  ['that has a button too', <button key="trigger">Open</button>],
])('a dialog %s, opened by a key, gives the focus back to where the keyboard was', async (_, trigger) => {
  function Page() {
    const [open, setOpen] = useState(false)
    return (
      <>
        <button onKeyDown={event => event.key === '?' && setOpen(true)}>Here</button>
        <Dialog title="Keys" trigger={trigger} open={open} onOpenChange={setOpen}>
          <input aria-label="Reason" autoFocus />
        </Dialog>
      </>
    )
  }
  rendered(<Page />)
  screen.getByText('Here').focus()
  await userEvent.keyboard('?')
  expect(screen.getByLabelText('Reason')).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.getByText('Here')).toHaveFocus())
})

it('what is hard to take back is asked once more, done once, and left by Esc', async () => {
  const close = jest.fn()
  const confirm = jest.fn(() => new Promise<void>(() => {}))
  rendered(
    <ConfirmDialog title="Erase?" description="It is gone." action="Erase" onClose={close} onConfirm={confirm} />,
  )
  const erase = screen.getByRole('button', { name: 'Erase' })
  await userEvent.dblClick(erase)
  expect(confirm).toHaveBeenCalledTimes(1)
  expect(erase).toHaveAttribute('aria-busy', 'true')
  await userEvent.keyboard('{Escape}')
  expect(close).toHaveBeenCalledTimes(1)
})

it('a menu works by arrows and Enter, and its choices stay open', async () => {
  const out = jest.fn()
  const speak = jest.fn()
  rendered(
    <Menu label="Account" trigger={<button>Account</button>}>
      <MenuChoice
        label="Language"
        value="fr"
        onChoose={speak}
        options={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
      />
      <MenuItem onSelect={out}>Sign out</MenuItem>
    </Menu>,
  )
  screen.getByText('Account').focus()
  await userEvent.keyboard('{Enter}{ArrowDown}{Enter}')
  expect(speak).toHaveBeenCalledWith('en')
  expect(screen.getByRole('menuitemradio', { name: 'Français' })).toBeChecked()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(out).toHaveBeenCalled()
  expect(screen.queryByRole('menu')).not.toBeInTheDocument()
})
