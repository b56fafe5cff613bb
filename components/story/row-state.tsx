import { useTranslations } from 'next-intl'
import { hasOneQuestion } from '@/lib/claims/kinds'
import type { MatrixColumn, MatrixRow } from '@/lib/corroboration/matrix/matrix'
import { Sign, standingSigns, toneClass } from '../claims/signs'
import { StatusBadge } from '../claims/status-badge'
import { classNames } from '../ui/class-names'

/** How the joined claims stand that do not stand as the leading one does: a row with one that is disputed never looks fine. */
export function OtherClaims({ row, columns }: { row: MatrixRow; columns: ReadonlyMap<string, MatrixColumn> }) {
  const t = useTranslations('matrix.others')
  const words = useTranslations('words')
  if (row.others.length === 0) return null
  const alone = hasOneQuestion(row.kind)
  return (
    <ul aria-label={t('label')} className="mt-0.5 grid gap-0.5 text-small">
      {row.others.map(({ question, shown, claims, columns: outlets, disputed, replaced }) => {
        const names = outlets.map(id => columns.get(id)?.name ?? '').filter(Boolean)
        const { tone, drawing } = standingSigns[shown]
        return (
          <li
            key={`${question} ${shown} ${replaced ? 'replaced' : ''}`}
            className={classNames(
              'flex items-baseline gap-1',
              disputed ? `font-medium ${toneClass[tone]}` : 'text-soft',
            )}
          >
            <Sign>{drawing}</Sign>
            <span className="min-w-0">
              {t('claims', { n: claims })}
              {!alone && `${words(`question.${question}`)} `}
              {words(`standing.${shown}`)}
              {disputed && names.length > 0 && ` (${names.join(', ')})`}
              {replaced && `, ${t('replaced')}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** How far the work on a row is: the leading claim's status, or how many of the joined claims are signed. */
export function RowStatus({ row }: { row: MatrixRow }) {
  const t = useTranslations('matrix.others')
  const signed = row.claims.filter(claim => claim.status === 'signed').length
  if (signed === 0 || signed === row.claims.length)
    return <StatusBadge status={row.status} className="mt-0.5 text-small" />
  return <span className="mt-0.5 block text-small text-soft">{t('signed', { signed, n: row.claims.length })}</span>
}
