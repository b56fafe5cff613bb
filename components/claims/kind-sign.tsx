import { useTranslations } from 'next-intl'
import { kinds } from '@/lib/claims/kinds'
import type { KindName } from '@/lib/claims/value'
import { classNames } from '../ui/class-names'

type Props = {
  kind: KindName
  /** The word beside the sign. Without it the word is only heard. */
  withWord?: boolean
  className?: string
}

/** The sign of a kind on its wash; the word is always there, seen or heard. */
export function KindSign({ kind, withWord = false, className }: Props) {
  const t = useTranslations('words.kind')
  return (
    <span className={classNames('inline-flex items-center gap-1.5', className)}>
      <span
        aria-hidden
        style={{ color: `var(--${kind})`, background: `var(--${kind}-wash)` }}
        className={classNames(
          'grid size-4.5 shrink-0 place-items-center rounded-base leading-none',
          // A quotation mark is small and hangs high: it is drawn larger, and lower.
          /[”“»«]/.test(kinds[kind].sign)
            ? 'pt-1.5 font-read text-[1.375rem] font-bold'
            : 'font-sans text-small font-semibold',
        )}
      >
        {kinds[kind].sign}
      </span>
      <span className={withWord ? undefined : 'sr-only'}>{t(kind)}</span>
    </span>
  )
}
