import { z } from 'zod'
import { route } from '@/lib/api/route'
import { importAnnotations } from '@/lib/data/annotations'

const input = z.strictObject({ annotations: z.unknown() })

/** Draft claims from a W3C Web Annotation document, and the annotations that fit no place of the text. */
export const POST = route(
  { right: 'markClaim', params: ['articleId'], input, limit: 4 * 1024 * 1024 },
  (viewer, { annotations }, { params }) => importAnnotations(viewer, params.articleId, annotations),
)
