import { useTranslations } from 'next-intl'
import type { ImportCheck } from '@/lib/exports/claim-set'
import { useFormat } from '@/lib/i18n/format'
import { DescriptionList } from '../ui/description-list'
import { Notice } from '../ui/notice'

/** What a file would bring, before anything is written. */
export function ImportSummary({ check }: { check: ImportCheck }) {
  const t = useTranslations('releases.imports')
  const heading = useTranslations('releases.release')
  const format = useFormat()
  const { release, people, sha256, originsNeededNow } = check
  const { claim, article, text, outlet, origin } = release.lines
  return (
    <div className="grid max-w-prose gap-4">
      <h2 className="font-read text-title font-medium">{release.title}</h2>
      <DescriptionList
        items={[
          { term: t('from'), detail: release.newsroom.name },
          { term: t('set'), detail: heading('heading', { set: release.set.name, number: release.number }) },
          {
            term: t('published'),
            detail: t('publishedBy', {
              date: format.dateTime(new Date(release.publishedAt), 'moment'),
              name: release.publishedBy.name,
            }),
          },
          {
            term: t('lines'),
            detail: t('counts', { claims: claim, articles: article, texts: text, outlets: outlet, origins: origin }),
          },
          { term: t('sha256'), detail: <code className="break-all">{sha256}</code> },
        ]}
      />
      <section className="grid gap-1">
        <h3 className="font-semibold">{t('people')}</h3>
        <DescriptionList
          items={people.map(({ name, here }) => ({ term: name, detail: here ? t('here') : t('nameOnly') }))}
        />
      </section>
      {originsNeededNow !== release.originsNeeded && (
        <Notice tone="half">{t('needed', { now: originsNeededNow, file: release.originsNeeded })}</Notice>
      )}
    </div>
  )
}
