import { useTranslations } from 'next-intl'
import type { HistoryEntry } from '@/lib/corroboration/history-entry'
import { useFormat } from '@/lib/i18n/format'

/** What happened to a claim, newest first: when, what, who, and the reason where one was given. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  const t = useTranslations('evidence.event')
  const format = useFormat()
  return (
    <ol className="grid gap-1 text-soft">
      {entries.map(entry => {
        const key = entry.type.replace('.', '_') as Parameters<typeof t>[0]
        const reason = typeof entry.data.reason === 'string' ? entry.data.reason : null
        return (
          <li key={entry.sequence} className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-3">
            <time dateTime={entry.at} className="text-faint">
              {format.dateTime(new Date(entry.at), 'moment')}
            </time>
            <span>
              {t.has(key) ? t(key, { because: String(entry.data.because ?? '') } as never) : t('other')}
              <span className="text-faint"> · {entry.person.name}</span>
              {reason && <span className="block text-ink">{reason}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
