import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { OriginProposals } from '@/components/outlets/origin-proposals'
import { OutletTable } from '@/components/outlets/outlet-table'
import { FootBar } from '@/components/shell/foot-bar'
import { Screen } from '@/components/shell/screen'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/states'
import { requireViewer } from '@/lib/auth'
import { listOriginProposals } from '@/lib/data/origin-proposals'
import { listOrigins } from '@/lib/data/origins'
import { listOutlets } from '@/lib/data/outlets'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string }> }

/** The newsroom's outlets, and which origins are the same. */
export default async function OutletsPage({ params }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const t = await getTranslations('outlets')
  const outlets = await listOutlets(viewer)
  const proposals = await listOriginProposals(viewer)
  const { personId, newsroomId } = viewer
  const keys = await getTranslations('origins.keys')
  const canCorrect = can(viewer.role, 'correctOrigin')
  const deciding = [
    { keys: ['a'], label: keys('accept') },
    { keys: ['x'], label: keys('dismiss') },
    { keys: ['z'], label: keys('undo') },
  ]
  const hints = [{ keys: ['n', 'p'], label: keys('next') }, ...(canCorrect ? deciding : [])]
  return (
    <Screen
      trail={[{ label: t('title') }]}
      bar={t('count', { n: outlets.length })}
      foot={proposals.length > 0 ? <FootBar hints={hints} /> : undefined}
    >
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
          <OriginProposals
            slug={viewer.newsroomSlug}
            viewer={{ personId, newsroomId }}
            proposals={proposals}
            canEdit={canCorrect}
          />
          <OutletTable
            viewer={{ personId, newsroomId }}
            outlets={outlets}
            origins={await listOrigins(viewer)}
            canEdit={can(viewer.role, 'manageOutlets') && canCorrect}
          />
        </div>
      )}
    </Screen>
  )
}
