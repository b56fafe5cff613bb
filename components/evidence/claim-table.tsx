import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { mainPassage, type Claim } from '@/lib/claims/claim'
import { describeValue, hasOneQuestion } from '@/lib/claims/kinds'
import { KindSign } from '../claims/kind-sign'
import { StandingBadge } from '../claims/standing-badge'
import { toBadge } from '../claims/standing-number'
import { StatusBadge } from '../claims/status-badge'
import { FateSign } from '../versions/fate-sign'
import { Table, Td, Th } from '../ui/table'
import { ContradictedFlag } from './contradicted'

/** Claims as rows: what, where, how it stands, how far the work is. */
export function ClaimTable({ slug, claims }: { slug: string; claims: readonly Claim[] }) {
  const t = useTranslations('evidence.list')
  const locale = useLocale()
  return (
    <Table caption={t('title')} stack>
      <thead>
        <tr>
          <Th>{t('claim')}</Th>
          <Th>{t('where')}</Th>
          <Th>{t('standing')}</Th>
          <Th>{t('status')}</Th>
        </tr>
      </thead>
      <tbody>
        {claims.map(claim => (
          <tr key={claim.id}>
            <Td>
              <span className="flex items-baseline gap-2">
                <KindSign kind={claim.kind} />
                <span className="min-w-0">
                  <Link href={`/n/${slug}/claims/${claim.id}`} className="font-medium hover:underline">
                    {describeValue(claim.kind, claim.value, locale)}
                  </Link>
                  <span className="line-clamp-2 font-read text-passage text-soft">
                    {mainPassage(claim).anchor.exact}
                  </span>
                </span>
              </span>
            </Td>
            <Td label={t('where')}>
              <span className="block">{claim.article.outletName}</span>
              <Link
                href={`/n/${slug}/articles/${claim.articleId}#claim-${claim.id}`}
                className="text-soft hover:underline"
              >
                {claim.article.title}
              </Link>
            </Td>
            <Td label={t('standing')}>
              <span className="grid gap-0.5">
                {claim.standings.map(answer => (
                  <StandingBadge key={answer.question} {...toBadge(answer, hasOneQuestion(claim.kind))} />
                ))}
              </span>
            </Td>
            <Td label={t('status')}>
              <span className="grid gap-0.5">
                <StatusBadge status={claim.status} who={claim.valueBy.name} />
                <ContradictedFlag claim={claim} />
                {claim.unplaced && <FateSign fate={claim.unplaced} className="flex" />}
              </span>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
