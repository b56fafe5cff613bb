import { useTranslations } from 'next-intl'
import type { Preview, PreviewClaim } from '@/lib/exports/claim-set'
import { Disclosure } from '../ui/disclosure'
import { ClaimRow } from './claim-row'

/** What a release would hold, and under it what not, each with its reason. */
export function PreviewList({ preview, slug }: { preview: Preview; slug: string }) {
  const t = useTranslations('releases.preview')
  const going = preview.claims.filter(claim => claim.leftOut === null)
  const left = preview.claims.filter(claim => claim.leftOut !== null)
  if (preview.claims.length === 0) return <p className="text-soft">{t('empty')}</p>
  return (
    <div className="grid gap-4">
      {going.length > 0 && <Rows claims={going} slug={slug} />}
      {left.length > 0 && (
        <Disclosure open={going.length === 0} summary={t('leftOutTitle')} note={t('going', { n: left.length })}>
          <Rows claims={left} slug={slug} />
        </Disclosure>
      )}
    </div>
  )
}

function Rows({ claims, slug }: { claims: readonly PreviewClaim[]; slug: string }) {
  const t = useTranslations('releases.preview')
  return (
    <ul>
      {claims.map(claim => (
        <ClaimRow
          key={claim.id}
          claim={claim}
          slug={slug}
          after={
            <>
              {claim.byHand && <span>{t('byHand')}</span>}
              {claim.leftOut && <span className="text-half">{t(`because.${claim.leftOut}`)}</span>}
            </>
          }
        />
      ))}
    </ul>
  )
}
