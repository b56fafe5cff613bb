import { dismissalInput } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { changeDismissals } from '@/lib/data/proposals'

export const POST = route(
  { right: 'markClaim', params: ['articleId'], input: dismissalInput, limit: 4 * 1024 * 1024 },
  (viewer, input, { params }) => changeDismissals(viewer, params.articleId, input),
)
