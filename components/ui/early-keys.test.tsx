import { act, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { useEarlyKeys } from './early-keys'
import { keepEarlyKeys } from './early-keys-script'
import { useKeys } from './use-keys'

/** What the browser does with the text of a script. */
const runScript = () => {
  const script = document.createElement('script')
  script.text = keepEarlyKeys
  document.head.append(script)
}

const press = (key: string, more: KeyboardEventInit = {}, target: Element = document.body) =>
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })))

function Page() {
  const [at, setAt] = useState(0)
  useKeys({ n: () => setAt(at + 1), x: () => setAt(at * 10) })
  useEarlyKeys()
  return <p>at {at}</p>
}

beforeEach(() => {
  window.history.replaceState(null, '', '/n/gazette/articles/1')
  runScript()
})

it('a page that comes alive is given the keys that were pressed, each after what the one before it did', async () => {
  press('n')
  press('n')
  press('x')
  render(<Page />)
  await waitFor(() => expect(screen.getByText('at 20')).toBeInTheDocument())
})

it('a key pressed afterwards counts once', async () => {
  press('n')
  render(<Page />)
  await waitFor(() => expect(screen.getByText('at 1')).toBeInTheDocument())
  press('n')
  expect(screen.getByText('at 2')).toBeInTheDocument()
})

it('keys in a field, with Ctrl, and those that scroll are not kept', () => {
  const field = document.createElement('input')
  document.body.append(field)
  press('n', {}, field)
  press('n', { ctrlKey: true })
  press(' ')
  press('ArrowDown')
  expect(window.recoupeEarlyKeys?.take()).toEqual([])
  field.remove()
})

it('what was pressed on another page is forgotten', async () => {
  press('n')
  window.history.replaceState(null, '', '/n/gazette/articles/2')
  render(<Page />)
  await new Promise(done => setTimeout(done, 20))
  expect(screen.getByText('at 0')).toBeInTheDocument()
})
