import { useTranslations } from 'next-intl'
import type { Status } from '@/lib/claims/status'
import { classNames } from '../ui/class-names'
import { Sign, stanceSigns, statusSigns, toneClass, type StanceSign } from './signs'

/** How far the work on a claim is, and whose hand is on it ("signé, T. Morel"). */
export function StatusBadge({ status, who, className }: { status: Status; who?: string; className?: string }) {
  const t = useTranslations('words.status')
  const { tone, drawing } = statusSigns[status]
  return (
    <span className={classNames('inline-flex items-baseline gap-1.5', toneClass[tone], className)}>
      <Sign>{drawing}</Sign>
      <span>
        {t(status)}
        {who && <span className="text-soft">, {who}</span>}
      </span>
    </span>
  )
}

/** What one source says of a claim. */
export function StanceBadge({
  stance,
  hideWord = false,
  className,
}: {
  stance: StanceSign
  hideWord?: boolean
  className?: string
}) {
  const t = useTranslations('words.stance')
  const { tone, drawing } = stanceSigns[stance]
  return (
    <span className={classNames('inline-flex items-baseline gap-1.5', toneClass[tone], className)}>
      <Sign>{drawing}</Sign>
      <span className={hideWord ? 'sr-only' : undefined}>{t(stance)}</span>
    </span>
  )
}
