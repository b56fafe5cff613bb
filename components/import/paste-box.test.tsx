import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { rendered } from '@/test/rendered'
import { forgetText, keepText, keptText } from './kept-text'
import { PasteBox } from './paste-box'

const box = (name: string, onText: (text: string) => void = () => undefined) =>
  rendered(<PasteBox label="Text" hint="" action="Read" main busy={false} keep={name} onText={onText} />)
const shown = () => screen.getByLabelText('Text')

it('a text that was left comes back, to the character, until it has reached its end', async () => {
  const user = userEvent.setup()
  const took = jest.fn()
  const first = box('a')
  await waitFor(() => expect(shown()).toHaveValue(''))
  await user.click(shown())
  fireEvent.paste(shown(), { clipboardData: { getData: () => 'Un.\r\nDeux 👩‍👩‍👧' } })
  fireEvent.change(shown(), { target: { value: 'Un.\nDeux 👩‍👩‍👧' } })
  first.unmount()
  const second = box('a', took)
  await waitFor(() => expect(shown()).toHaveValue('Un.\nDeux 👩‍👩‍👧'))
  await user.click(screen.getByRole('button', { name: 'Read' }))
  expect(took).toHaveBeenCalledWith('Un.\r\nDeux 👩‍👩‍👧')
  second.unmount()
  forgetText('a')
  box('a')
  await new Promise(resolve => setTimeout(resolve, 10))
  expect(shown()).toHaveValue('')
})

it('each box has its own text, and a browser that keeps nothing keeps it as long as the page lives', () => {
  const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  keepText('b', { shown: 'trois', pasted: null })
  expect(keptText('b')).toEqual({ shown: 'trois', pasted: null })
  expect(keptText('c')).toBeNull()
  refuse.mockRestore()
  keepText('b', { shown: '', pasted: null })
  expect(keptText('b')).toBeNull()
})

it('what is left unread in the browser by somebody else is no text', () => {
  window.sessionStorage.setItem('recoupe.kept.text.d', '{')
  expect(keptText('d')).toBeNull()
})
