import { screen } from '@testing-library/react'
import type { Unplaced } from '@/lib/claims/carrying'
import type { Excerpt } from '@/lib/text/excerpt'
import { figureClaim } from '@/test/claims'
import { rendered } from '@/test/rendered'
import { UnplacedCard } from './unplaced-card'

const paragraph = (before: string, after: string): Excerpt => ({
  before,
  exact: '200 drones',
  after,
  cutBefore: false,
  cutAfter: false,
})

const item: Unplaced = {
  claim: figureClaim('c1'),
  number: 1,
  state: 'same',
  context: 'changed',
  passages: [],
  before: paragraph('Plus de ', ' ont attaqué la ville.'),
  after: paragraph('Plus de ', ' ont quitté la ville.'),
  value: null,
}

const shown = (of: Unplaced) => {
  const nothing = () => undefined
  const act = { onOpen: nothing, onAccept: nothing, onPick: nothing, onWithdraw: nothing }
  return rendered(<UnplacedCard item={of} current lang="fr" canWork {...act} />)
}

it('what the correction took out and put in is marked in both texts, and said', () => {
  const { container } = shown(item)
  expect(screen.getByText('its sentence changed')).toBeInTheDocument()
  expect(container.querySelector('del')).toHaveTextContent('[deleted: attaqué]')
  expect(container.querySelector('ins')).toHaveTextContent('[inserted: quitté]')
  const [before, after] = [...container.querySelectorAll('blockquote')].map(one => one.textContent)
  expect(before).toContain('Plus de 200 drones ont')
  expect(after).toContain('la ville.')
  expect(container.querySelectorAll('mark')).toHaveLength(2)
})

it('where nothing is left of it, the text it stood in is shown as it was', () => {
  const { container } = shown({ ...item, state: 'lost', after: null })
  expect(container.querySelectorAll('blockquote')).toHaveLength(1)
  expect(container.querySelector('del')).toBeNull()
})
