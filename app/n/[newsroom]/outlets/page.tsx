import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { OutletTable } from '@/components/outlets/outlet-table'
import { Screen } from '@/components/shell/screen'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/states'
import { requireViewer } from '@/lib/auth'
import { listOrigins } from '@/lib/data/origins'
import { listOutlets } from '@/lib/data/outlets'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string }> }

/** The newsroom's outlets, and which origins are the same. */
export default async function OutletsPage({ params }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const t = await getTranslations('outlets')
  const outlets = await listOutlets(viewer)
  const { personId, newsroomId } = viewer
  return (
    <Screen trail={[{ label: t('title') }]} bar={t('count', { n: outlets.length })}>
      {outlets.length === 0 ? (
        <EmptyState
          level={1}
          title={t('empty')}
          action={
            <Link href={`/n/${viewer.newsroomSlug}/articles/import`} className={buttonClass('primary')}>
              {t('import')}
            </Link>
          }
        >
          <p>{t('emptyText')}</p>
        </EmptyState>
      ) : (
        <div className="grid gap-5">
          <h1 className="font-read text-heading font-medium">{t('title')}</h1>
          <p className="max-w-prose text-soft">{t('text')}</p>
          <OutletTable
            viewer={{ personId, newsroomId }}
            outlets={outlets}
            origins={await listOrigins(viewer)}
            canEdit={can(viewer.role, 'manageOutlets') && can(viewer.role, 'correctOrigin')}
          />
        </div>
      )}
    </Screen>
  )
}
