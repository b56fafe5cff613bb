import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { rendered } from '@/test/rendered'
import { FootBar } from '../shell/foot-bar'
import { useMatrixKeys } from './matrix-keys'

function Foot({ canWork }: { canWork: boolean }) {
  return <FootBar {...useMatrixKeys(canWork)} />
}

const looking = ['↵', 'o', 'e', '/', 'Home', 'End']
const working = ['j', 'x', 's', 'r', 'z']

it.each([
  ['who may work', true, [...looking, ...working], []],
  ['who may only read', false, looking, working],
])('the list of keys of the table, for somebody %s', async (_, canWork, there, missing) => {
  rendered(<Foot canWork={canWork} />)
  await userEvent.keyboard('?')
  const list = within(screen.getByRole('dialog', { name: 'Keys' }))
  const keys = list.getAllByText((_, element) => element?.tagName === 'KBD').map(key => key.textContent)
  for (const key of there) expect(keys.some(shown => shown?.includes(key))).toBe(true)
  for (const key of missing) expect(keys).not.toContain(key)
})
