import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { rendered } from '@/test/rendered'
import { AccountMenu } from './account-menu'
import { FootBar } from './foot-bar'
import { initialsOf } from './initials'
import { NewsroomHeader } from './newsroom-header'
import { Screen } from './screen'
import { SaveState, type SaveStatus } from './save-state'

const refresh = jest.fn()
jest.mock('next/navigation', () => ({ usePathname: () => '/n/val/articles/12', useRouter: () => ({ refresh }) }))

it.each<[SaveStatus, 'fr' | 'en', string]>([
  [{ state: 'saved', at: new Date('2026-03-14T13:02:00Z') }, 'fr', 'Enregistré à 14:02'],
  [{ state: 'saved', at: new Date('2026-03-14T13:02:00Z') }, 'en', 'Saved at 14:02'],
  [{ state: 'saved', at: null }, 'fr', 'Rien à enregistrer'],
  [{ state: 'saving' }, 'fr', 'Enregistrement…'],
  [{ state: 'unsaved', count: 1 }, 'fr', '1 modification pas encore enregistrée'],
  [{ state: 'offline', count: 3 }, 'en', 'Offline: 3 changes kept in this browser'],
  [{ state: 'offline', count: 0 }, 'en', 'Offline: nothing waits'],
  [{ state: 'failed', reason: 'the disk is full' }, 'en', 'Not saved: the disk is full'],
])('the foot says what is stored: %p in %s', (status, locale, words) => {
  rendered(<SaveState status={status} />, locale)
  expect(screen.getByRole('status')).toHaveTextContent(words)
})

it('the foot lists all keys behind "?"', async () => {
  rendered(<FootBar hints={[{ keys: ['n', 'p'], label: 'next, previous' }]} save={{ state: 'saving' }} />)
  await userEvent.keyboard('?')
  const list = screen.getByRole('dialog', { name: 'Keys' })
  expect(within(list).getByText('next, previous')).toBeInTheDocument()
  expect(within(list).getByLabelText('Single keys are on')).toBeChecked()
})

it('a page has one main, the way to it, and this page last without a link', () => {
  rendered(
    <Screen trail={[{ label: 'Flood', href: '/n/val/stories/1' }, { label: 'Le Courrier' }]} bar="version 2">
      text
    </Screen>,
  )
  const trail = screen.getByRole('navigation', { name: 'You are here' })
  expect(within(trail).getByRole('link', { name: 'Flood' })).toHaveAttribute('href', '/n/val/stories/1')
  expect(within(trail).getByText('Le Courrier')).toHaveAttribute('aria-current', 'page')
  expect(screen.getByRole('main')).toHaveAttribute('id', 'main')
})

it('the header says where one is and what waits', () => {
  rendered(
    <NewsroomHeader newsroom={{ slug: 'val', name: 'Rédaction du Val' }} waiting={{ review: 3 }} account={null} />,
    'fr',
  )
  const links = within(screen.getByRole('navigation', { name: 'Rédaction' }))
  expect(links.getByRole('link', { current: 'page' })).toHaveTextContent('Articles')
  expect(links.getByRole('link', { name: 'Relecture 3 en attente' })).toHaveAttribute('href', '/n/val/review')
})

it('the account menu keeps the language in a cookie and asks the page again', async () => {
  const out = jest.fn()
  const told = jest.fn()
  rendered(<AccountMenu name="Claire Ricard" onSignOut={out} onLanguage={told} />, 'fr')
  await userEvent.click(screen.getByRole('button', { name: /Votre compte/ }))
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'English' }))
  expect(document.cookie).toContain('recoupe.locale=en')
  expect(refresh).toHaveBeenCalled()
  expect(told).toHaveBeenCalledWith('en')
  await userEvent.click(screen.getByRole('menuitem', { name: 'Se déconnecter' }))
  expect(out).toHaveBeenCalled()
})

it.each([
  ['Claire Ricard', 'CR'],
  ['Jean-Paul de la Tour', 'JT'],
  ['émile', 'É'],
  ['  ', ''],
])('%s signs as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
