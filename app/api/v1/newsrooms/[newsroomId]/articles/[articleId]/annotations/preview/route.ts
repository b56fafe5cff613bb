import { z } from 'zod'
import { route } from '@/lib/api/route'
import { previewAnnotations } from '@/lib/data/annotations'

const input = z.strictObject({ annotations: z.unknown() })

/** What a W3C Web Annotation document would make in an article. Writes nothing. */
export const POST = route(
  { right: 'markClaim', params: ['articleId'], input, limit: 4 * 1024 * 1024 },
  (viewer, { annotations }, { params }) => previewAnnotations(viewer, params.articleId, annotations),
)
