import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { NamesDesk } from '@/components/names/names-desk'
import { FootBar } from '@/components/shell/foot-bar'
import { Screen } from '@/components/shell/screen'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/states'
import { requireViewer } from '@/lib/auth'
import { listNewsNames } from '@/lib/data/name-proposals'
import { can } from '@/lib/people/roles'

type Props = {
  params: Promise<{ newsroom: string }>
  searchParams: Promise<{ q?: string | string[] }>
}

/** Which spellings are one name: what is proposed, and what people settled. */
export default async function NamesScreen({ params, searchParams }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const { q: asked } = await searchParams
  const q = (typeof asked === 'string' ? asked : '').trim().slice(0, 200)
  const t = await getTranslations('names')
  const page = await listNewsNames(viewer, q)
  const { personId, newsroomId, newsroomSlug, role } = viewer
  const canEdit = can(role, 'editArticle')
  const hint = (key: string, label: string) => ({ keys: [key], label })
  const next = { keys: ['n', 'p'], label: t('keys.next') }
  const deciding = [
    hint('c', t('keys.confirm')),
    hint('x', t('keys.apart')),
    { keys: ['1', '2', '…'], label: t('keys.toggle') },
    hint('j', t('keys.join')),
    hint('s', t('keys.split')),
    hint('d', t('keys.two')),
    hint('w', t('keys.signs')),
    hint('z', t('keys.undo')),
  ]
  const looking = [hint('o', t('keys.where')), hint('/', t('keys.search'))]
  const hints = [next, ...(canEdit ? deciding : []), ...looking]
  const isEmpty = q === '' && page.names.length + page.proposals.length === 0
  return (
    <Screen
      trail={[{ label: t('title') }]}
      bar={t('count', { n: page.proposals.length + page.more })}
      foot={isEmpty ? undefined : <FootBar hints={hints} />}
    >
      {isEmpty ? (
        <EmptyState
          level={1}
          title={t('empty')}
          action={
            <Link href={`/n/${newsroomSlug}/articles/import`} className={buttonClass('primary')}>
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
          <NamesDesk slug={newsroomSlug} viewer={{ personId, newsroomId }} page={page} q={q} canEdit={canEdit} />
        </div>
      )}
    </Screen>
  )
}
