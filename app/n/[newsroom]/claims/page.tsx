import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ClaimFilters } from '@/components/evidence/claim-filters'
import { ClaimTable } from '@/components/evidence/claim-table'
import { Screen } from '@/components/shell/screen'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/states'
import { kindName } from '@/lib/claims/kinds/schemas'
import { statuses } from '@/lib/claims/status'
import { standings } from '@/lib/corroboration/standing'
import { requireViewer } from '@/lib/auth'
import { countClaims, listClaims } from '@/lib/data/claim-filter'
import { listStories } from '@/lib/data/stories'

const PAGE = 50

/** What the address may ask for; anything else is as if it were not there. */
const asked = z.object({
  q: z.string().max(200).optional().catch(undefined),
  speaker: z.string().max(200).optional().catch(undefined),
  kind: kindName.optional().catch(undefined),
  standing: z.enum(standings).optional().catch(undefined),
  status: z.enum(statuses).optional().catch(undefined),
  story: z.uuid().optional().catch(undefined),
  from: z.coerce.number().int().min(0).max(1_000_000).optional().catch(undefined),
})

type Props = {
  params: Promise<{ newsroom: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** All claims of the newsroom, by what is known of them. The address holds the filters, so that a list can be sent. */
export default async function ClaimsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const t = await getTranslations('evidence.list')
  const { from = 0, story, ...rest } = asked.parse(await searchParams)
  const filter = { ...rest, q: rest.q || undefined, speaker: rest.speaker || undefined, storyId: story }
  const total = await countClaims(viewer, filter)
  const claims = await listClaims(viewer, filter, { take: PAGE, skip: from })
  const filtered = Object.values(filter).some(value => value !== undefined)
  const path = `/n/${viewer.newsroomSlug}`
  const at = (skip: number) => {
    const query = new URLSearchParams(
      Object.entries({ ...rest, story }).flatMap(([key, value]) => (value ? [[key, value]] : [])),
    )
    if (skip > 0) query.set('from', String(skip))
    return `${path}/claims?${query}`
  }
  return (
    <Screen trail={[{ label: t('title') }]} bar={t('count', { n: total })}>
      <div className="grid gap-5">
        <h1 className="font-read text-heading font-medium">{t('title')}</h1>
        <ClaimFilters action={`${path}/claims`} values={{ ...rest, story }} stories={await listStories(viewer)} />
        {claims.length > 0 && <ClaimTable slug={viewer.newsroomSlug} claims={claims} />}
        {claims.length === 0 && (
          <EmptyState
            title={filtered ? t('noMatch') : t('empty')}
            action={
              <Link href={filtered ? `${path}/claims` : `${path}/articles`} className={buttonClass('primary')}>
                {filtered ? t('clear') : t('toArticles')}
              </Link>
            }
          >
            {!filtered && <p>{t('emptyText')}</p>}
          </EmptyState>
        )}
        {total > PAGE && (
          <nav className="flex gap-2" aria-label={t('count', { n: total })}>
            {from > 0 && (
              <Link href={at(Math.max(0, from - PAGE))} className={buttonClass('quiet')}>
                {t('previous')}
              </Link>
            )}
            {from + PAGE < total && (
              <Link href={at(from + PAGE)} className={buttonClass('quiet')}>
                {t('more')}
              </Link>
            )}
          </nav>
        )}
      </div>
    </Screen>
  )
}
