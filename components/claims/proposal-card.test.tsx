import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { kinds } from '@/lib/claims/kinds'
import type { Proposal } from '@/lib/claims/proposal'
import type { How } from '@/lib/claims/speech/reading'
import type { Locale } from '@/lib/i18n/locale'
import { messages } from '@/messages'
import { rendered } from '@/test/rendered'
import { ProposalCard } from './proposal-card'

const proposal = (code: string, words = '200 drones'): Proposal => ({
  kind: 'figure',
  span: { start: 8, end: 18 },
  value: { ...kinds.figure.blank('200 drones'), number: '200', unit: 'drone', comparator: '>' },
  parts: {},
  rank: 'check',
  reason: { code, words },
})

const card = (code: string, locale: Locale = 'en', words?: string) =>
  rendered(
    <ul>
      <ProposalCard id="figure:8:18" proposal={proposal(code, words)} />
    </ul>,
    locale,
  )

it('shows the value as read, the reason in words, and answers with their keys', async () => {
  const decide = { accept: jest.fn(), mend: jest.fn(), dismiss: jest.fn() }
  rendered(
    <ul>
      <ProposalCard id="figure:8:18" proposal={proposal('number-noun')} decide={decide} />
    </ul>,
  )
  expect(screen.getByText('> 200 drones')).toBeVisible()
  expect(screen.getByText('Number + counted noun')).toBeVisible()
  const user = userEvent.setup()
  for (const name of [/^Accept/, /^Dismiss/, /^Mend/]) await user.click(screen.getByRole('button', { name }))
  expect(Object.values(decide).map(answer => answer.mock.calls.length)).toEqual([1, 1, 1])
})

it('offers nothing to who may only read', () => {
  card('number-noun')
  expect(screen.queryByRole('button')).toBeNull()
})

it.each<[string, Locale, string, string]>([
  ['attribution_phrase', 'fr', 'selon', '« selon » + source'],
  ['attribution_phrase', 'en', 'according to', '“according to” + source'],
  ['quote_form', 'fr', '«', 'Guillemets seuls : qui parle n’est pas nommé'],
  ['of tomorrow', 'en', '', 'Read by a rule of the language'],
])('%s in %s', (code, locale, words, sentence) => {
  card(code, locale, words)
  expect(screen.getByText(sentence)).toBeVisible()
})

const hows: Record<How, true> = {
  clause: true,
  bare: true,
  words: true,
  after: true,
  infinitive: true,
  thing: true,
  question: true,
  person: true,
  as: true,
  of: true,
  fragment: true,
  always: true,
  phrase: true,
  hidden: true,
  passive: true,
  headline: true,
  signature: true,
  like: true,
  noun: true,
}

/** The codes that the reading of figures gives, as they stand in its source. */
function figureCodes(): string[] {
  const folder = join(process.cwd(), 'lib/claims/figures')
  const sources = readdirSync(folder).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const given = (name: string) => [...readFileSync(join(folder, name), 'utf8').matchAll(/reason(?::| =) ([^,\n]+)/g)]
  return sources.flatMap(given).flatMap(([, rest]) => [...rest.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code))
}

it('every code has its sentence in both languages', () => {
  const codes = [...new Set([...figureCodes(), ...Object.keys(hows).map(how => `attribution_${how}`)])]
  expect(codes.length).toBeGreaterThan(30)
  for (const { desk } of Object.values(messages)) expect(codes.filter(code => !(code in desk.reason))).toEqual([])
})
