import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Claim } from '@/lib/claims/claim'
import { describeValue } from '@/lib/claims/kinds'
import { KindSign } from '../claims/kind-sign'
import { StatusBadge } from '../claims/status-badge'
import { FateSign } from './fate-sign'

type Props = { claims: readonly Claim[]; path: string }

/** The claims of an article that wait to be placed in its newest text, each with what the correction made of it. */
export function UnplacedList({ claims, path }: Props): ReactNode {
  const t = useTranslations('versions')
  const locale = useLocale()
  if (claims.length === 0) return null
  return (
    <section className="mt-4 grid gap-2" aria-label={t('unplacedTitle')}>
      <h2 className="eyebrow">{t('unplacedTitle')}</h2>
      <ul className="grid gap-1.5">
        {claims.map(claim => (
          <li key={claim.id} className="border-l-2 border-half py-1 pl-3">
            <p className="flex min-w-0 items-center gap-2">
              <KindSign kind={claim.kind} />
              <b className="min-w-0 truncate font-semibold">{describeValue(claim.kind, claim.value, locale)}</b>
            </p>
            <p className="flex flex-wrap gap-x-3 pl-6.5">
              {claim.unplaced && <FateSign fate={claim.unplaced} />}
              <StatusBadge status={claim.status} />
              <Link className="link" href={`${path}/placing#claim-${claim.id}`}>
                {t('placeOne')}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <Link className="link justify-self-start" href={`${path}/placing`}>
        {t('place')}
      </Link>
    </section>
  )
}
