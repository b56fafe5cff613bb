import { originProposalsQuery } from '@/lib/api/name-inputs'
import { route } from '@/lib/api/route'
import { listOriginProposals } from '@/lib/data/origin-proposals'
import { ok } from '@/lib/result'

export const GET = route({ right: 'read', input: originProposalsQuery }, async (viewer, { articleId }) =>
  ok(await listOriginProposals(viewer, articleId)),
)
