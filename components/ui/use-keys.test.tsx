import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { rendered } from '@/test/rendered'
import { keyName, setKeysOff, useKeys } from './use-keys'

const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }

it.each([
  [{ key: 'n' }, 'n'],
  [{ key: 'N' }, 'n'],
  [{ key: 'V', shiftKey: true }, 'Shift+V'],
  [{ key: '?', shiftKey: true }, '?'],
  [{ key: '[', altKey: false }, '['],
  [{ key: 'ArrowLeft', altKey: true, shiftKey: true }, 'Alt+Shift+ArrowLeft'],
  [{ key: 'z', ctrlKey: true }, 'Ctrl+z'],
  [{ key: 'é' }, 'é'],
  [{ key: 'Enter' }, 'Enter'],
])('%p is called %s', (pressed, name) => {
  expect(keyName({ ...none, ...pressed })).toBe(name)
})

function Page({ onNext, onOpen }: { onNext: () => void | boolean; onOpen?: () => void }) {
  useKeys({ n: onNext, Enter: onOpen })
  return (
    <>
      <input aria-label="Note" />
      <input type="checkbox" aria-label="Tick" />
      <div contentEditable aria-label="Text" suppressContentEditableWarning />
      <button>Press</button>
      <div role="dialog" aria-label="Sheet">
        <button>Inside</button>
      </div>
    </>
  )
}

afterEach(() => setKeysOff(false))

it('a key does its work, on the page and on a tick box', async () => {
  const next = jest.fn()
  rendered(<Page onNext={next} />)
  await userEvent.keyboard('n')
  screen.getByLabelText('Tick').focus()
  await userEvent.keyboard('n')
  expect(next).toHaveBeenCalledTimes(2)
})

it.each(['Note', 'Text'])('in a field a letter is a letter: %s', async label => {
  const next = jest.fn()
  rendered(<Page onNext={next} />)
  screen.getByLabelText(label).focus()
  await userEvent.keyboard('n')
  expect(next).not.toHaveBeenCalled()
})

it('keys of the page keep still in a dialog, and with Ctrl', async () => {
  const next = jest.fn()
  rendered(<Page onNext={next} />)
  await userEvent.keyboard('{Control>}n{/Control}')
  screen.getByText('Inside').focus()
  await userEvent.keyboard('n')
  expect(next).not.toHaveBeenCalled()
})

it('Enter belongs to the button that has the focus', async () => {
  const open = jest.fn()
  rendered(<Page onNext={jest.fn()} onOpen={open} />)
  screen.getByText('Press').focus()
  await userEvent.keyboard('{Enter}')
  expect(open).not.toHaveBeenCalled()
})

it('single keys can be turned off', async () => {
  const next = jest.fn()
  rendered(<Page onNext={next} />)
  setKeysOff(true)
  await userEvent.keyboard('n')
  expect(next).not.toHaveBeenCalled()
})
