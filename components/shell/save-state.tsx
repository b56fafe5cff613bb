'use client'

import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/i18n/format'
import { classNames } from '../ui/class-names'

/**
 * What is stored, as the page knows it: `saved` only after the server said so (`at`: when it said it, null where nothing
 * was written yet). `unsaved` and `offline` count what waits in this browser; `failed` says why.
 */
export type SaveStatus =
  | { state: 'saved'; at: Date | null }
  | { state: 'saving' }
  | { state: 'unsaved'; count: number }
  | { state: 'offline'; count: number }
  | { state: 'failed'; reason: string }

/** The line at the foot that is never wrong; each change is announced. */
export function SaveState({ status }: { status: SaveStatus }) {
  const words = useSaveWords(status)
  const loud = status.state === 'failed' || status.state === 'offline'
  return (
    <span
      role="status"
      data-save-state={status.state}
      className={classNames(
        'inline-flex items-center gap-1.5',
        loud ? 'font-medium text-warn' : status.state === 'unsaved' ? 'text-half' : 'text-soft',
      )}
    >
      <span aria-hidden>{signs[status.state]}</span>
      {words}
    </span>
  )
}

const signs: Record<SaveStatus['state'], string> = { saved: '✓', saving: '…', unsaved: '○', offline: '!', failed: '!' }

function useSaveWords(status: SaveStatus): string {
  const t = useTranslations('shell.foot')
  const format = useFormat()
  switch (status.state) {
    case 'saved':
      return status.at ? t('saved', { time: format.dateTime(status.at, 'time') }) : t('neverSaved')
    case 'saving':
      return t('saving')
    case 'unsaved':
    case 'offline':
      return t(status.state, { count: status.count })
    case 'failed':
      return t('failed', { reason: status.reason })
  }
}
