import { createEvent, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { rendered } from '@/test/rendered'
import { Card } from './card'
import { DescriptionList } from './description-list'
import { Disclosure } from './disclosure'
import { FileDrop } from './file-drop'
import { Notice } from './notice'
import { CoverageBar, Progress } from './progress'
import { EmptyState, ErrorState, Loading } from './states'
import { Table, Td, Th, Tr } from './table'
import { Tabs } from './tabs'

describe('Table', () => {
  const rows = (onSort = jest.fn()) => (
    <Table caption="Articles">
      <thead>
        <tr>
          <Th sort="ascending" onSort={onSort}>
            Title
          </Th>
          <Th sort="none" sortHref="?sort=claims" numeric>
            Claims
          </Th>
          <Th>Status</Th>
        </tr>
      </thead>
      <tbody>
        <Tr current>
          <Td>Flood</Td>
          <Td numeric>20</Td>
          <Td>draft</Td>
        </Tr>
      </tbody>
    </Table>
  )

  it('has a name, scrolls by keyboard, and says how it is sorted and where one is', async () => {
    const sort = jest.fn()
    rendered(rows(sort))
    expect(screen.getByRole('table', { name: 'Articles' })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Articles' })).toHaveAttribute('tabindex', '0')
    expect(screen.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending')
    expect(screen.getByRole('columnheader', { name: 'Status' })).not.toHaveAttribute('aria-sort')
    expect(screen.getByRole('row', { current: true })).toHaveTextContent('Flood')
    await userEvent.click(screen.getByRole('button', { name: 'Title' }))
    expect(sort).toHaveBeenCalled()
    expect(screen.getByRole('link', { name: 'Claims' })).toHaveAttribute('href', expect.stringContaining('sort=claims'))
  })
})

describe('FileDrop', () => {
  const files = [new File(['a'], 'a.txt'), new File(['b'], 'b.html')]

  it('takes what is chosen', async () => {
    const take = jest.fn()
    rendered(<FileDrop label="Choose files" multiple onFiles={take} />)
    await userEvent.upload(screen.getByLabelText('Choose files'), files)
    expect(take).toHaveBeenCalledWith(files)
  })

  it.each([
    [true, false, files],
    [false, false, [files[0]]],
    [true, true, null],
  ])('takes what is dropped (several: %p, switched off: %p)', (multiple, disabled, taken) => {
    const take = jest.fn()
    rendered(<FileDrop label="Choose files" multiple={multiple} disabled={disabled} onFiles={take} />)
    const zone = screen.getByTestId('file-drop')
    const drop = createEvent.drop(zone, { dataTransfer: { files } })
    fireEvent(zone, drop)
    expect(drop.defaultPrevented).toBe(true)
    if (taken) expect(take).toHaveBeenCalledWith(taken)
    else expect(take).not.toHaveBeenCalled()
  })
})

it('a coverage bar is one picture that says all its parts', () => {
  const parts = [
    { tone: 'good', count: 8, label: 'signed' },
    { tone: 'half', count: 0, label: 'in work' },
    { tone: 'faint', count: 4, label: 'dismissed' },
  ] as const
  rendered(<CoverageBar label="Coverage, 20 in all" parts={parts} total={20} />)
  expect(screen.getByRole('img', { name: 'Coverage, 20 in all, signed 8, dismissed 4' }).children).toHaveLength(2)
})

it('a coverage bar of nothing is empty, and progress never passes its end', () => {
  rendered(<CoverageBar label="Coverage" parts={[{ tone: 'good', count: 1, label: 'signed' }]} total={0} />)
  expect(screen.getByRole('img').children).toHaveLength(0)
  rendered(<Progress label="Import" value={7} max={5} />)
  expect(screen.getByRole('progressbar', { name: 'Import' })).toHaveAttribute('value', '5')
})

it('tabs move by arrows', async () => {
  const tabs = ['Sources', 'History'].map(label => ({ value: label, label, content: `${label} here` }))
  rendered(<Tabs label="Views" tabs={tabs} />)
  await userEvent.click(screen.getByRole('tab', { name: 'Sources' }))
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('tabpanel')).toHaveTextContent('History here')
})

it('pairs, folded things and states have their roles and words', async () => {
  const retry = jest.fn()
  rendered(
    <>
      <DescriptionList items={[{ term: 'value', detail: '= 4.85 m', note: 'read' }]} />
      <Disclosure summary="Reliability">B2</Disclosure>
      <EmptyState title="No articles" action={<button>Import</button>}>
        Paste a text.
      </EmptyState>
      <ErrorState onRetry={retry} reference="a1" />
      <Loading />
    </>,
    'fr',
  )
  expect(screen.getByRole('term')).toHaveTextContent('value')
  expect(screen.getByText('B2').closest('details')).not.toHaveAttribute('open')
  expect(screen.getByRole('heading', { name: 'No articles' })).toBeInTheDocument()
  expect(screen.getByRole('alert')).toHaveTextContent(/Référence\s:\sa1/)
  expect(screen.getByRole('status')).toHaveTextContent('Chargement…')
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }))
  expect(retry).toHaveBeenCalled()
})

it.each([
  ['warn', true, 'alert'],
  ['half', true, 'status'],
] as const)('a notice of tone %s that appears later (%p) is announced as %s', (tone, live, role) => {
  rendered(
    <Notice tone={tone} live={live} title="Changed">
      The value was 40.
    </Notice>,
  )
  expect(screen.getByRole(role)).toHaveTextContent('The value was 40.')
})

it('the current card says so', () => {
  rendered(<Card current>180</Card>)
  expect(screen.getByText('180')).toHaveAttribute('aria-current', 'true')
})
