import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Claim } from '@/lib/claims/claim'
import { describeValue, hasOneQuestion } from '@/lib/claims/kinds'
import type { KindAndValue } from '@/lib/claims/value-columns'
import { useKnownDate } from '@/lib/i18n/known-date'
import { KindSign } from '../claims/kind-sign'
import { StandingBadge } from '../claims/standing-badge'
import { toBadge } from '../claims/standing-number'

type Props = {
  claim: Pick<Claim, 'id' | 'article' | 'standings'> & KindAndValue & { words: string }
  slug: string
  /** Before the words: a box to tick. */
  before?: ReactNode
  /** After them: why it is left out, that it was picked by hand. */
  after?: ReactNode
}

/** A claim as a line of a list: its sign, its words, where it stands in the press and in the work. */
export function ClaimRow({ claim, slug, before, after }: Props) {
  const date = useKnownDate()(claim.article.publishedAt)
  return (
    <li className="flex items-start gap-2.5 border-b border-hair py-2" data-claim={claim.id}>
      {before}
      <KindSign kind={claim.kind} className="mt-0.5" />
      <div className="grid min-w-0 grow gap-0.5">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <Link href={`/n/${slug}/claims/${claim.id}`} className="link line-clamp-2 font-read text-passage">
            {claim.words}
          </Link>
          <ClaimValue {...({ kind: claim.kind, value: claim.value } as KindAndValue)} words={claim.words} />
        </div>
        <div className="flex flex-wrap items-baseline gap-x-3 text-small text-soft">
          {claim.standings.map(answer => (
            <StandingBadge key={answer.question} {...toBadge(answer, hasOneQuestion(claim.kind))} />
          ))}
          <span>{[claim.article.outletName, date].filter(Boolean).join(', ')}</span>
          {after}
        </div>
      </div>
    </li>
  )
}

/** The value in one glance, where it says more than the words. */
export function ClaimValue({ words, ...claim }: KindAndValue & { words: string }) {
  const locale = useLocale()
  const kinds = useTranslations('words.kind')
  const value = describeValue(claim.kind, claim.value, locale)
  if (value === words) return null
  return (
    <span className="font-medium">
      <span className="sr-only">{kinds(claim.kind)}: </span>
      {value}
    </span>
  )
}
