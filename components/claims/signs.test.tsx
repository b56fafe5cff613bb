import { screen } from '@testing-library/react'
import { rendered } from '@/test/rendered'
import { standings } from '@/lib/corroboration/standing'
import { KindSign } from './kind-sign'
import { standingSigns, stanceSigns, statusSigns } from './signs'
import { StandingBadge } from './standing-badge'
import { StatusBadge } from './status-badge'

it.each([standingSigns, statusSigns, stanceSigns])('no two signs of one table look alike', table => {
  const texts = Object.values(table).map(sign => sign.text)
  expect(new Set(texts).size).toBe(texts.length)
})

it.each(standings)('%s has a sign and a word in both languages', standing => {
  for (const locale of ['fr', 'en'] as const) {
    const { container, unmount } = rendered(<StandingBadge standing={standing} />, locale)
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden')
    expect(container).toHaveTextContent(/\p{L}{4,}/u)
    unmount()
  }
})

it.each([
  ['fr', 'dit' + 'corroboré, 3 origines'],
  ['en', 'said' + 'corroborated, 3 origins'],
] as const)('a standing stands with its question and its number: %s', (locale, words) => {
  const { container } = rendered(
    <StandingBadge standing="corroborated" question="said" counts={{ supports: 3 }} />,
    locale,
  )
  expect(container).toHaveTextContent(words)
})

it('one origin of two needed is said so', () => {
  const { container } = rendered(<StandingBadge standing="single-origin" counts={{ supports: 1, needed: 2 }} />, 'fr')
  expect(container).toHaveTextContent('une seule origine, 1 sur 2')
})

it('a kind is heard where its word is not seen', () => {
  rendered(<KindSign kind="quote" />, 'fr')
  expect(screen.getByText('citation')).toHaveClass('sr-only')
})

it('a status names its hand', () => {
  const { container } = rendered(<StatusBadge status="signed" who="T. Morel" />, 'fr')
  expect(container).toHaveTextContent('signé, T. Morel')
})
