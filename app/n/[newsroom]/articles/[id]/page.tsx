import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { OpenDesk } from '@/components/article/open-desk'
import { requireViewer } from '@/lib/auth'
import { packClaims } from '@/lib/claims/packed'
import { findArticle } from '@/lib/data/articles'
import { listClaims } from '@/lib/data/claim-filter'
import { listClaimsAt } from '@/lib/data/earlier-claims'
import { listWaitingPlaces } from '@/lib/data/unplaced'
import { readProposals } from '@/lib/data/proposals'

type Props = {
  params: Promise<{ newsroom: string; id: string }>
  searchParams: Promise<{ version?: string | string[] }>
}

const address = z.uuid()
const versionNumber = z.coerce.number().int().min(1).max(100_000)

/** Claims drawn on one article at once; far more than any has. */
const MOST_CLAIMS = 20_000

async function load({ params, searchParams }: Props) {
  const { newsroom, id } = await params
  const viewer = await requireViewer(newsroom)
  const asked = (await searchParams).version
  const version = asked === undefined ? undefined : versionNumber.safeParse(asked).data
  if (!address.safeParse(id).success || (asked !== undefined && version === undefined)) notFound()
  const article = await findArticle(viewer, id, version)
  return { viewer, article: article ?? notFound() }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article } = await load(props)
  return { title: article.title }
}

/** The desk: one article, read and marked. What the machine proposes is read with it; of an older version nothing is proposed. */
export default async function ArticlePage(props: Props) {
  const { viewer, article } = await load(props)
  const isNewest = article.versions.every(version => version.number <= article.text.number)
  const [claims, read] = await Promise.all([
    isNewest
      ? listClaims(viewer, { articleId: article.id, withdrawn: true }, { take: MOST_CLAIMS })
      : listClaimsAt(viewer, article.id, article.text.id, { take: MOST_CLAIMS }),
    isNewest ? readProposals(viewer, article) : undefined,
  ])
  const waiting = claims.some(claim => claim.unplaced) ? await listWaitingPlaces(viewer, article.id) : []
  const reading = read && { ...read, waiting }
  const { personId, name, newsroomId, newsroomSlug, role } = viewer
  return (
    <OpenDesk
      key={article.text.id}
      article={article}
      packed={packClaims(claims, article.text.text, article.text.id)}
      reading={reading}
      viewer={{ personId, name, newsroomId, newsroomSlug, role }}
    />
  )
}
