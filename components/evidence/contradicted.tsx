import { useTranslations } from 'next-intl'
import type { Claim } from '@/lib/claims/claim'
import { useKnownDate } from '@/lib/i18n/known-date'
import { Sign, stanceSigns } from '../claims/signs'
import { Notice } from '../ui/notice'
import { ReasonChips } from './reason-chips'

/** On the page of a signed claim: what came in since and says otherwise. It stays signed until a person records it. */
export function ContradictedNotice({ claim }: { claim: Pick<Claim, 'contradictedBy'> }) {
  const t = useTranslations('watch.contradicted')
  const known = useKnownDate()
  return claim.contradictedBy?.map(one => (
    <Notice key={one.findingId} tone="warn" title={t('title')}>
      <p className="text-soft">
        <span className="font-medium text-ink">{one.outletName}</span>
        {one.publishedAt !== '' && <> · {known(one.publishedAt)}</>}
      </p>
      <blockquote lang={one.language} dir="auto" className="font-read text-passage">
        {one.exact}
      </blockquote>
      <p className="mt-1 flex flex-wrap gap-1.5">
        <ReasonChips reasons={one.reasons} />
      </p>
      <p className="mt-1.5">{t('text')}</p>
    </Notice>
  ))
}

/** In lists and on cards: that a signed claim is contradicted by something newer. */
export function ContradictedFlag({ claim }: { claim: Pick<Claim, 'contradictedBy'> }) {
  const t = useTranslations('watch.contradicted')
  if (!claim.contradictedBy?.length) return null
  return (
    <span data-contradicted className="inline-flex items-baseline gap-1.5 font-medium text-warn">
      <Sign>{stanceSigns.refutes.drawing}</Sign>
      {t('flag')}
    </span>
  )
}
