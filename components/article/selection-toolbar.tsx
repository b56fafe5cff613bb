'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { kindNames, kinds } from '@/lib/claims/kinds'
import type { KindName } from '@/lib/claims/value'
import { KindSign } from '../claims/kind-sign'
import { Button } from '../ui/button'
import { Kbd } from '../ui/kbd'

const barClass = 'flex flex-wrap gap-px overflow-hidden rounded-large border border-edge bg-line shadow-lifted'

/** Pressing a button of the bar must not take the selection away. */
const keepSelection = { onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault() }

/** The three-way choice at the end of a selection, with its keys, and nothing else. */
export function KindToolbar({ onMark }: { onMark: (kind: KindName) => void }): ReactNode {
  const t = useTranslations('desk.mark')
  return (
    <div role="toolbar" aria-label={t('as')} className={barClass} {...keepSelection}>
      {kindNames.map(kind => (
        <button
          key={kind}
          type="button"
          onClick={() => onMark(kind)}
          className="flex min-h-8 grow items-center justify-center gap-2 bg-sheet px-2.5 hover:bg-hair touch:min-h-11 touch:px-3"
        >
          <KindSign kind={kind} withWord />
          <Kbd className="touch:hidden">{kinds[kind].key}</Kbd>
        </button>
      ))}
    </div>
  )
}

/** The one choice while a passage is being picked. */
export function TakeToolbar({ label, onTake }: { label: string; onTake: () => void }): ReactNode {
  return (
    <div className="shadow-lifted" {...keepSelection}>
      <Button kind="primary" shortcut="Enter" onClick={onTake}>
        {label}
      </Button>
    </div>
  )
}
