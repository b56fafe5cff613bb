import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportDesk } from '@/components/sets/import-desk'
import { PageKeys } from '@/components/sets/page-keys'
import { Screen } from '@/components/shell/screen'
import { EmptyState } from '@/components/ui/states'
import { requireViewer } from '@/lib/auth'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('releases')
  return { title: t('imports.title') }
}

/** Importing a release into an empty newsroom, for its administrators. */
export default async function ImportsPage({ params }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const t = await getTranslations('releases')
  const trail = [{ label: t('sets.title'), href: `/n/${viewer.newsroomSlug}/sets` }, { label: t('imports.title') }]
  return (
    <Screen trail={trail} foot={<PageKeys keys={[]} />}>
      {can(viewer.role, 'importRelease') ? (
        <div className="grid max-w-3xl gap-6">
          <header className="grid gap-2">
            <h1 className="font-read text-heading font-medium">{t('imports.title')}</h1>
            <p className="max-w-prose text-soft">{t('imports.intro')}</p>
          </header>
          <ImportDesk newsroom={{ id: viewer.newsroomId, slug: viewer.newsroomSlug }} personId={viewer.personId} />
        </div>
      ) : (
        <EmptyState level={1} title={t('imports.title')}>
          <p>{t('imports.adminOnly')}</p>
        </EmptyState>
      )}
    </Screen>
  )
}
