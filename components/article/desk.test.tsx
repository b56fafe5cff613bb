import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { kindNames } from '@/lib/claims/kinds'
import type { Article } from '@/lib/articles/article'
import type { Claim } from '@/lib/claims/claim'
import { claimText, claire, figureClaim } from '@/test/claims'
import { rendered } from '@/test/rendered'
import { Desk } from './desk'
import { pointOf } from './dom-offsets'

// The browser's own copier, which this test environment lacks; what is kept here is plain JSON.
globalThis.structuredClone ??= <T,>(value: T): T =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T)

const push = jest.fn()
jest.mock('next/navigation', () => ({ useRouter: () => ({ push }), usePathname: () => '' }))

const article: Article = {
  id: 'a1',
  title: 'Nuit de drones',
  author: '',
  url: null,
  publishedAt: '2026-01-20',
  language: 'fr',
  outlet: { id: 'o1', name: 'Le Courrier du Val', kind: 'newspaper' },
  originId: 'or1',
  story: null,
  versionId: 'v1',
  versionNumber: 1,
  claims: 0,
  signed: 0,
  version: 1,
  createdAt: '2026-01-20T08:00:00Z',
  createdBy: claire,
  text: {
    id: 'v1',
    number: 1,
    text: claimText,
    sha256: '',
    snapshot: null,
    zones: [],
    createdAt: '2026-01-20T08:00:00Z',
    createdBy: claire,
  },
  versions: [{ id: 'v1', number: 1, createdAt: '2026-01-20T08:00:00Z' }],
}

type Asked = { method: string; path: string; body: Record<string, unknown>; version: string | null }

let asked: Asked[]
let people = 0

/** A server that says yes to everything, as a claim one version on. */
function server(claims: readonly Claim[]) {
  const stored = new Map(claims.map(claim => [claim.id, claim]))
  globalThis.fetch = jest.fn(async (url: string, init: RequestInit) => {
    if (init.method === 'GET')
      return { ok: true, status: 200, text: async () => JSON.stringify([...stored.values()]) } as Response
    const body = JSON.parse(String(init.body)) as Record<string, unknown>
    const headers = init.headers as Record<string, string>
    asked.push({
      method: String(init.method),
      path: url.replace(/^.*newsrooms\/n1\//, ''),
      body,
      version: headers['If-Match'] ?? null,
    })
    const id = (body.id as string | undefined) ?? url.split('/claims/')[1].split('/')[0]
    const before = stored.get(id) ?? figureClaim(id, { version: 0 })
    const status =
      { withdraw: 'withdrawn', restore: 'draft', 'ask-review': 'in-review' }[String(body.move)] ?? before.status
    const after = {
      ...before,
      ...(body.value !== undefined && { value: body.value }),
      status,
      version: before.version + 1,
    } as Claim
    stored.set(id, after)
    return { ok: true, status: 200, text: async () => JSON.stringify(after) } as Response
  }) as never
}

async function open(claims: readonly Claim[] = [], role: 'editor' | 'viewer' = 'editor') {
  asked = []
  push.mockClear()
  globalThis.indexedDB = new IDBFactory()
  server(claims)
  const viewer = { personId: `p${people++}`, name: 'Claire Ricard', newsroomId: 'n1', newsroomSlug: 'val', role }
  rendered(<Desk article={article} claims={claims} viewer={viewer} />)
  await screen.findByText(/Nothing to save/)
  const user = userEvent.setup()
  const frame = screen.getByRole('group', { name: 'Text of the article' })
  return { user, frame }
}

/** Chooses words as a mouse would: by the browser's own selection. */
async function choose(words: string) {
  const root = document.querySelector('.article-text')!
  const start = claimText.indexOf(words)
  const [from, to] = [pointOf(root, start)!, pointOf(root, start + words.length)!]
  await act(async () => {
    document.getSelection()!.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
    document.dispatchEvent(new Event('selectionchange'))
  })
}

const cards = () => within(screen.getByRole('list', { name: 'Claims' })).queryAllByRole('listitem')
const foot = () => document.querySelector('[data-save-state]')?.textContent

it('selecting offers the kinds; a key marks, Enter saves, the foot says so', async () => {
  const { user, frame } = await open()
  act(() => frame.focus())
  await choose('200 drones ')
  expect(within(screen.getByRole('toolbar', { name: 'Mark as' })).getAllByRole('button')).toHaveLength(kindNames.length)
  await user.keyboard('1')
  const form = await screen.findByRole('form', { name: 'Form of the figure' })
  expect(within(form).getByRole('textbox', { name: 'value' })).toHaveValue('200')
  expect(foot()).toContain('1 change not saved yet')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(foot()).toContain('Saved at'))
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatchObject({
    method: 'POST',
    path: 'claims',
    body: { kind: 'figure', articleId: 'a1', versionId: 'v1', value: { number: '200', comparator: '>' } },
  })
  expect(asked[0].body.passages).toMatchObject([
    { role: 'main', exact: '200 drones' },
    { role: 'comparator', exact: 'Plus de' },
  ])
})

it('the keyboard alone selects by word and marks', async () => {
  const { user, frame } = await open()
  await user.tab()
  act(() => frame.focus())
  await user.keyboard(
    '{Home}{Alt>}{ArrowRight}{ArrowRight}{/Alt}{ArrowRight}{Alt>}{Shift>}{ArrowRight}{ArrowRight}{/Shift}{/Alt}',
  )
  expect(screen.getByText('Selected: 200 drones')).toBeInTheDocument()
  await user.keyboard('[[')
  expect(screen.getByText('Selected: 200')).toBeInTheDocument()
  await user.keyboard(']')
  await user.keyboard('2')
  expect(await screen.findByRole('form', { name: 'Form of the quote' })).toBeVisible()
})

it('Esc goes back to the text and the form stays, to go on with', async () => {
  const { user, frame } = await open()
  act(() => frame.focus())
  await choose('200 drones')
  await user.keyboard('1')
  await user.type(await screen.findByRole('textbox', { name: 'of what' }), 'over the town{Escape}')
  expect(frame).toHaveFocus()
  expect(screen.queryByRole('form')).toBeNull()
  expect(cards()).toHaveLength(1)
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('textbox', { name: 'of what' })).toHaveValue('over the town')
  expect(asked).toEqual([])
})

it('n and p walk the claims; text and card are in step', async () => {
  const { user, frame } = await open([figureClaim('c1'), figureClaim('c2', {}, 'la ville')])
  act(() => frame.focus())
  await user.keyboard('n')
  const current = () => document.querySelector('mark[data-current]')?.getAttribute('data-ids')
  expect([current(), document.querySelector('[data-card][data-current]')?.getAttribute('data-card')]).toEqual([
    'c1',
    'c1',
  ])
  await user.keyboard('n')
  expect(current()).toBe('c2')
  await user.keyboard('p')
  expect(current()).toBe('c1')
  await user.click(within(cards()[1]).getByRole('button', { name: /^2, figure/ }))
  expect(current()).toBe('c2')
  await user.keyboard('e')
  expect(push).toHaveBeenCalledWith('/n/val/claims/c2')
})

it('x withdraws without asking, z brings back, Shift+Z withdraws again, each on the version before', async () => {
  const { user, frame } = await open([figureClaim('c1', { version: 3 })])
  act(() => frame.focus())
  await user.keyboard('nx')
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(cards()).toHaveLength(0)
  act(() => frame.focus())
  await user.keyboard('z')
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(cards()).toHaveLength(1)
  await user.keyboard('{Shift>}Z{/Shift}')
  await waitFor(() => expect(asked).toHaveLength(3))
  expect(asked.map(({ body, version }) => [body.move, version])).toEqual([
    ['withdraw', '"3"'],
    ['restore', '"4"'],
    ['withdraw', '"5"'],
  ])
})

it('an edit sends what changed; undo sends what was before', async () => {
  const { user, frame } = await open([figureClaim('c1')])
  act(() => frame.focus())
  await user.keyboard('n{Enter}')
  const unit = await screen.findByRole('textbox', { name: 'unit' })
  await user.clear(unit)
  await user.type(unit, 'missile{Enter}')
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(Object.keys(asked[0].body)).toEqual(['kind', 'value'])
  act(() => frame.focus())
  await user.keyboard('z')
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(asked[1]).toMatchObject({ method: 'PATCH', version: '"2"', body: { value: { unit: 'drone' } } })
})

it('a passage for a field is picked in the text', async () => {
  const { user, frame } = await open([figureClaim('c1')])
  act(() => frame.focus())
  await user.keyboard('n{Enter}')
  await user.click(await screen.findByRole('button', { name: 'comparison: pick in the text' }))
  expect(frame).toHaveFocus()
  await choose('Plus de')
  await user.keyboard('{Enter}')
  expect(within(await screen.findByRole('region', { name: 'Further passages' })).getByText('Plus de')).toBeVisible()
})

it('r picks other words for a claim', async () => {
  const { user, frame } = await open([figureClaim('c1', {}, 'Plus de 200')])
  act(() => frame.focus())
  await user.keyboard('nr')
  await choose('200 drones')
  await user.keyboard('{Enter}')
  await screen.findByRole('form', { name: 'Form of the figure' })
  await user.keyboard('{Enter}')
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0].body.passages).toMatchObject([{ role: 'main', exact: '200 drones' }, { role: 'comparator' }])
})

it('letters in a field are letters', async () => {
  const { user, frame } = await open([figureClaim('c1')])
  act(() => frame.focus())
  await user.keyboard('n{Enter}')
  await user.type(await screen.findByRole('textbox', { name: 'of what' }), 'nxz123')
  expect(screen.getByRole('textbox', { name: 'of what' })).toHaveValue('nxz123')
  expect(asked).toEqual([])
})

it('what was stored after the page was drawn is shown too', async () => {
  const { frame } = await open([])
  expect(frame).toBeVisible()
  expect(cards()).toHaveLength(0)
  server([figureClaim('c9')])
  await act(async () => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await waitFor(() => expect(cards()).toHaveLength(1))
})

it('who may only read is offered nothing to mark with', async () => {
  const { user, frame } = await open([figureClaim('c1')], 'viewer')
  act(() => frame.focus())
  await choose('200 drones')
  await user.keyboard('1nx')
  expect(screen.queryByRole('toolbar')).toBeNull()
  expect(screen.queryByRole('form')).toBeNull()
  expect([cards().length, asked]).toEqual([1, []])
})

it('where nothing can be marked, the foot and the list of keys offer none that mark', async () => {
  const { user } = await open([figureClaim('c1')], 'viewer')
  await user.keyboard('?')
  const keys = await screen.findByRole('dialog', { name: 'Keys' })
  for (const label of ['accept', 'review', 'undo', 'choose other words'])
    expect(within(keys).queryByText(label)).not.toBeInTheDocument()
  expect(within(keys).getByText('evidence')).toBeInTheDocument()
})
