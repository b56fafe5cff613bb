import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ClaimFate, PassageFate, VersionPreview } from '@/lib/claims/carrying'
import { isCarried } from '@/lib/claims/fate'
import { describeValue } from '@/lib/claims/kinds'
import { KindSign } from '../claims/kind-sign'
import { StatusBadge } from '../claims/status-badge'
import { Disclosure } from '../ui/disclosure'
import { ChangeWords, FateSign } from './fate-sign'

/** What saving a version would do to every claim and every source: first what somebody will have to look at, then what goes along. */
export function ClaimFates({ preview, lang }: { preview: VersionPreview; lang: string }): ReactNode {
  const t = useTranslations('versions.preview')
  const { claims, sources, counts } = preview
  const waiting = claims.filter(fate => !isCarried(fate))
  const carried = claims.filter(isCarried)
  const flagged = sources.filter(source => !isCarried(source))
  return (
    <div className="grid gap-5">
      {claims.length === 0 && <p className="text-soft">{t('noClaims')}</p>}
      {claims.length > 0 && (
        <p className="flex flex-wrap gap-x-5 gap-y-1 font-medium" data-counts>
          <span className="text-good">= {t('carried', { n: counts.carried })}</span>
          <span className={counts.changed > 0 ? 'text-half' : 'text-soft'}>
            ≠ {t('changed', { n: counts.changed })}
          </span>
          <span className={counts.lost > 0 ? 'text-warn' : 'text-soft'}>∅ {t('lost', { n: counts.lost })}</span>
        </p>
      )}
      {waiting.length > 0 && (
        <section className="grid gap-2">
          <h3 className="eyebrow">{t('attention')}</h3>
          <ul className="grid gap-3">
            {waiting.map(fate => (
              <FateRow key={fate.claim.id} fate={fate} lang={lang} />
            ))}
          </ul>
        </section>
      )}
      {flagged.length > 0 && (
        <section className="grid gap-2">
          <h3 className="eyebrow">{t('sourcesTitle')}</h3>
          <ul className="grid gap-3">
            {flagged.map(source => (
              <li key={source.corroborationId} className="border-l-2 border-half pl-3">
                <p className="flex flex-wrap items-baseline gap-x-3">
                  <FateSign fate={source} />
                  <span className="text-soft">{t('sourceOf')}</span>
                </p>
                <Passages passages={[source]} lang={lang} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {carried.length > 0 && (
        <Disclosure summary={t('kept')} note={String(carried.length)}>
          <ul className="grid gap-1">
            {carried.map(fate => (
              <li key={fate.claim.id} className="flex flex-wrap items-baseline gap-x-3">
                <Glance fate={fate} />
                {fate.signature === 'kept' && <span className="text-small text-good">{t('signatureKept')}</span>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}

function FateRow({ fate, lang }: { fate: ClaimFate; lang: string }): ReactNode {
  const t = useTranslations('versions.preview')
  return (
    <li className="grid gap-1 border-l-2 border-half pl-3" data-claim={fate.claim.id}>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <FateSign fate={fate} />
        <Glance fate={fate} />
        <StatusBadge status={fate.claim.status} />
        {fate.signature === 'reopened' && <span className="font-medium text-warn">{t('reopened')}</span>}
      </p>
      <Passages passages={fate.passages.filter(passage => !isCarried(passage))} lang={lang} />
    </li>
  )
}

function Glance({ fate: { claim } }: { fate: ClaimFate }): ReactNode {
  const locale = useLocale()
  return (
    <span className="inline-flex min-w-0 items-center gap-2 self-center">
      <KindSign kind={claim.kind} />
      <span className="min-w-0 wrap-anywhere">{describeValue(claim.kind, claim.value, locale)}</span>
    </span>
  )
}

/** Passages that are not as they were, in their old words, and what changed in these. */
function Passages({ passages, lang }: { passages: readonly PassageFate[]; lang: string }): ReactNode {
  return passages.map(({ id, before, changes }) => (
    <div key={id} className="grid gap-0.5">
      <p lang={lang} className="line-clamp-2 font-read text-soft wrap-anywhere">
        {before.exact}
      </p>
      {changes.length > 0 && <ChangeWords changes={changes} />}
    </div>
  ))
}
