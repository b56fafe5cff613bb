import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Screen } from '@/components/shell/screen'
import { DescriptionList } from '@/components/ui/description-list'
import { requireViewer } from '@/lib/auth'
import { findNewsroom } from '@/lib/data/newsrooms'
import { can } from '@/lib/people/roles'
import { SettingsForm } from './settings-form'

type Props = { params: Promise<{ newsroom: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.settings'))('title') }
}

/** The newsroom's name and N. */
export default async function SettingsPage({ params }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const newsroom = (await findNewsroom(viewer)) ?? notFound()
  const t = await getTranslations('people.settings')
  return (
    <Screen trail={[{ label: t('title') }]}>
      <div className="grid max-w-md gap-6">
        <h1 className="font-read text-heading font-medium">{t('title')}</h1>
        {can(viewer.role, 'manageNewsroom') ? (
          <SettingsForm key={newsroom.version} newsroom={newsroom} />
        ) : (
          <>
            <DescriptionList
              items={[
                { term: t('name'), detail: newsroom.name },
                { term: t('originsNeeded'), detail: newsroom.originsNeeded },
              ]}
            />
            <p className="text-soft">{t('adminsOnly')}</p>
          </>
        )}
      </div>
    </Screen>
  )
}
