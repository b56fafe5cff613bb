'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Kbd } from '../ui/kbd'
import { KeyHelp, type KeyGroup, type KeyHint } from '../ui/key-help'
import { useKeys } from '../ui/use-keys'
import { SaveState, type SaveStatus } from './save-state'

type Props = {
  /** The keys that matter here, most used first; what does not fit is in the list behind "?". */
  hints: readonly KeyHint[]
  /** All keys of the page, for the list behind "?"; the hints under one head where left out. */
  groups?: readonly KeyGroup[]
  save?: SaveStatus
}

/** The foot of a page of work: keys at the left, what is saved at the right. It binds "?" itself. */
export function FootBar({ hints, groups, save }: Props) {
  const t = useTranslations('shell.foot')
  const [help, setHelp] = useState(false)
  useKeys({ '?': () => setHelp(true) })
  return (
    <footer
      data-chrome
      aria-label={t('label')}
      className="sticky bottom-0 z-20 mt-auto flex min-h-(--foot-height) items-center gap-4 border-t border-line bg-sheet px-4 pb-[env(safe-area-inset-bottom)] text-small text-soft wide:px-5"
    >
      <ul className="relative hidden h-(--foot-height) min-w-0 flex-wrap items-center gap-x-4 overflow-hidden wide:flex touch:hidden">
        {hints.map(hint => (
          <li key={hint.label} className="flex h-(--foot-height) items-center gap-1 whitespace-nowrap">
            {hint.keys.map(key => (
              <Kbd key={key}>{key}</Kbd>
            ))}
            <span className="ml-0.5">{hint.label}</span>
          </li>
        ))}
      </ul>
      <div className="ml-auto flex shrink-0 items-center gap-4 max-wide:ml-0 max-wide:w-full max-wide:justify-between">
        {save && <SaveState status={save} />}
        <KeyHelp
          open={help}
          onOpenChange={setHelp}
          groups={groups ?? [{ title: t('keys'), hints }]}
          trigger={
            <button
              type="button"
              className="flex min-h-6 items-center gap-1 rounded-small hover:text-ink touch:min-h-10"
            >
              <Kbd>?</Kbd>
              <span className="sr-only">{t('showKeys')}</span>
              <span aria-hidden>{t('keys')}</span>
            </button>
          }
        />
      </div>
    </footer>
  )
}
