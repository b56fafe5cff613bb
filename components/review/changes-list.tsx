import { useTranslations } from 'next-intl'
import { hasChanges, type Changes } from '@/lib/claims/changes'
import type { Standing } from '@/lib/corroboration/standing'
import { useFormat } from '@/lib/i18n/format'
import { fieldWords } from '../evidence/value-reading'

/** What is other than it was at the last review, in words. Sources that changed are flagged in their own rows. */
export function ChangesList({ changes }: { changes: Changes }) {
  const t = useTranslations('review.changes')
  const fields = useTranslations('kinds.fields')
  const words = useTranslations('words')
  const format = useFormat()
  const { since } = changes
  const when = { name: since.person.name, time: format.dateTime(new Date(since.at), 'moment') }
  const standing = (name: string | null) => (name === null ? t('nothing') : words(`standing.${name as Standing}`))
  return (
    <section className="border-l-3 border-half bg-half-wash px-3.5 py-2">
      <h2 className="font-medium">{hasChanges(changes) ? t('title', when) : t('none', when)}</h2>
      {since.reason && <p>{t('reason', { reason: since.reason })}</p>}
      <ul className="text-soft">
        {changes.kind && <li>{t('kind')}</li>}
        {changes.fields.map(({ name, before, after }) => {
          const key = name as Parameters<typeof fields>[0]
          return (
            <li key={name}>
              {t('field', {
                field: fields.has(key) ? fields(key) : name,
                before: fieldWords(before),
                after: fieldWords(after),
              })}
            </li>
          )
        })}
        {changes.passages.map(({ before, after }, index) => (
          <li key={index}>{t('passage', { before: before ?? t('nothing'), after: after ?? t('nothing') })}</li>
        ))}
        {changes.standings.map(({ question, before, after }) => (
          <li key={question}>
            {t('standing', {
              question: words(`question.${question as 'said' | 'true'}`),
              before: standing(before),
              after: standing(after),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
