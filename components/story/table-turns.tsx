'use client'

import { useTranslations } from 'next-intl'
import { classNames } from '../ui/class-names'

type Props = {
  /** Brings the next outlets into sight (1), or those before (-1). */
  onTurn: (step: 1 | -1) => void
}

/** Over a table that is wider than its place: the ways to the outlets that are out of sight. Nothing where all are in sight. */
export function TableTurns({ onTurn }: Props) {
  const t = useTranslations('matrix.turn')
  return (
    <div className="mb-1 hidden justify-between text-small wide:group-data-less/table:flex wide:group-data-more/table:flex">
      <Turn className="group-data-less/table:visible" onPress={() => onTurn(-1)}>
        {t('before')}
      </Turn>
      <Turn className="group-data-more/table:visible" onPress={() => onTurn(1)}>
        {t('after')}
      </Turn>
    </div>
  )
}

type TurnProps = { className: string; onPress: () => void; children: string }

function Turn({ className, onPress, children }: TurnProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      className={classNames('invisible min-h-6 rounded-small underline underline-offset-2 hover:text-ink', className)}
    >
      {children}
    </button>
  )
}

/** How much of the table's width is turned at once: what stays in sight at both ends takes about half of a narrow one. */
const TURNED = 0.4

/** Scrolls a table by about as many outlets as are in sight. */
export function turnBy(box: HTMLElement, step: 1 | -1): void {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  box.scrollBy({ left: step * box.clientWidth * TURNED, behavior: isStill ? 'instant' : 'smooth' })
}
