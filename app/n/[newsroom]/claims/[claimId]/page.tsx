import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { StandingBadge } from '@/components/claims/standing-badge'
import { toBadge } from '@/components/claims/standing-number'
import { StatusBadge } from '@/components/claims/status-badge'
import { PageBar } from '@/components/shell/page-bar'
import { describeValue, hasOneQuestion } from '@/lib/claims/kinds'
import { rootOrigin } from '@/lib/corroboration/standings'
import { requireViewer } from '@/lib/auth'
import { listArticles } from '@/lib/data/articles'
import { findClaim } from '@/lib/data/claims'
import { readSurroundings } from '@/lib/data/excerpts'
import { listHistory } from '@/lib/data/history'
import { listOrigins } from '@/lib/data/origins'
import { listOutlets } from '@/lib/data/outlets'
import { listOccasions } from '@/lib/data/occasions'
import { originOfArticle } from '@/lib/data/review-cases'

type Props = { params: Promise<{ newsroom: string; claimId: string }> }

/** A claim and its evidence. Other articles of its story come first, then the rest, newest first. */
export default async function ClaimPage({ params }: Props) {
  const { newsroom, claimId } = await params
  const viewer = await requireViewer(newsroom)
  const claim = z.uuid().safeParse(claimId).success ? await findClaim(viewer, claimId) : null
  if (!claim) notFound()
  const t = await getTranslations('evidence')
  const locale = await getLocale()
  const origins = await listOrigins(viewer)
  const ownOriginId = await originOfArticle(viewer, claim.articleId)
  const byId = new Map(origins.map(origin => [origin.id, origin]))
  const root = (id: string) => rootOrigin(id, byId)?.id
  const articles = await listArticles(viewer)
  const others = articles
    .filter(article => article.id !== claim.articleId)
    .map(article => ({
      article,
      sameStory: claim.article.storyId !== null && article.story?.id === claim.article.storyId,
      own: root(article.originId) === root(ownOriginId),
      cited: claim.corroborations.filter(
        one => !one.withdrawn && one.evidence.type === 'article' && one.evidence.articleId === article.id,
      ).length,
    }))
    .sort((a, b) => Number(b.sameStory) - Number(a.sameStory))
  const path = `/n/${viewer.newsroomSlug}`
  const trail = [
    ...(claim.article.storyId && claim.article.storyTitle
      ? [{ label: claim.article.storyTitle, href: `${path}/stories/${claim.article.storyId}` }]
      : []),
    { label: claim.article.title, href: `${path}/articles/${claim.articleId}#claim-${claim.id}` },
    { label: describeValue(claim.kind, claim.value, locale) },
  ]
  return (
    <div className="flex min-h-[calc(100dvh-3rem)] flex-col">
      <PageBar trail={trail}>
        {claim.standings.map(answer => (
          <StandingBadge key={answer.question} {...toBadge(answer, hasOneQuestion(claim.kind))} />
        ))}
        <StatusBadge status={claim.status} who={claim.valueBy.name} />
      </PageBar>
      <main id="main" tabIndex={-1} aria-label={t('title')} className="min-w-0 grow">
        <EvidencePage
          key={claim.id}
          slug={viewer.newsroomSlug}
          viewer={{ personId: viewer.personId, newsroomId: viewer.newsroomId, role: viewer.role }}
          claim={claim}
          surroundings={await readSurroundings(viewer, claim)}
          ownOriginId={ownOriginId}
          origins={origins.filter(origin => origin.joinedInto === null)}
          outlets={await listOutlets(viewer)}
          history={await listHistory(viewer, { claimId: claim.id })}
          occasions={claim.article.storyId ? await listOccasions(viewer, claim.article.storyId) : []}
          articles={others}
        />
      </main>
    </div>
  )
}
