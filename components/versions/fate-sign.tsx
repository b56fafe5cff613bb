import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { isCarried, type Fate } from '@/lib/claims/fate'
import type { Change } from '@/lib/text/anchor/reanchor'
import { classNames } from '../ui/class-names'

const signs = { same: '=', moved: '→', changed: '≠', lost: '∅' } as const
const tones = { same: 'text-good', moved: 'text-good', changed: 'text-half', lost: 'text-warn' } as const

/** What a correction made of a claim: a sign and a word, and whether the sentence around its words says something else. */
export function FateSign({ fate, className }: { fate: Fate; className?: string }): ReactNode {
  const t = useTranslations('versions.state')
  const { state, context } = fate
  const onlyContext = context === 'changed' && (state === 'same' || state === 'moved')
  const shown = onlyContext ? 'changed' : state
  return (
    <span
      data-fate={isCarried(fate) ? 'carried' : shown}
      className={classNames('inline-flex items-baseline gap-1.5 font-medium', tones[shown], className)}
    >
      <span aria-hidden>{signs[shown]}</span>
      <span>{onlyContext ? t('context') : t(state)}</span>
    </span>
  )
}

/** What changed in the words of a passage, each by its kind: a number, a unit, a negation, a name, other words. */
export function ChangeWords({ changes }: { changes: readonly Change[] }): ReactNode {
  const t = useTranslations('versions.change')
  if (changes.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
      {changes.map(({ kind, before, after }, at) => (
        <li key={at} className="flex min-w-0 flex-wrap items-baseline gap-x-1.5">
          <span className="rounded-small bg-half-wash px-1.5 text-small text-half">{t(kind)}</span>
          <span className="min-w-0 font-read wrap-anywhere">
            {before && after ? t('to', { before, after }) : before ? t('removed', { before }) : t('added', { after })}
          </span>
        </li>
      ))}
    </ul>
  )
}
