import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { rendered } from '@/test/rendered'
import { FootBar } from '../shell/foot-bar'
import { useEvidenceHints } from './evidence-hints'

type Page = Parameters<typeof useEvidenceHints>[0]

function Foot(page: Page) {
  return <FootBar {...useEvidenceHints(page)} />
}

async function listed(page: Page): Promise<Record<string, string>> {
  rendered(<Foot {...page} />)
  await userEvent.keyboard('?')
  const list = within(screen.getByRole('dialog', { name: 'Keys' }))
  return Object.fromEntries(
    list.getAllByRole('term').map(term => [term.textContent, term.nextElementSibling?.textContent ?? '']),
  )
}

it('each stance stands by itself in the list of keys, a denial too', async () => {
  const keys = await listed({ picking: false, two: true, walking: true })
  expect(keys).toMatchObject({ s: 'supports', r: 'refutes', d: 'denies', t: 'partly', m: 'mentions' })
  expect(keys).toMatchObject({ x: 'leave aside', o: 'side by side', q: 'other question' })
})

it('beside an open article the keys that choose words are named, and where Esc leads', async () => {
  const keys = await listed({ picking: true, two: false, walking: true })
  expect(keys).toMatchObject({ s: 'supports', '[]': 'shrink, grow by a word' })
  expect(Object.values(keys)).toContain('back to the passages')
  expect(keys).not.toHaveProperty('o')
  expect(keys).not.toHaveProperty('q')
})
