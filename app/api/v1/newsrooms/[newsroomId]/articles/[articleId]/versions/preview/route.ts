import { route } from '@/lib/api/route'
import { correctionInput } from '@/lib/api/version-inputs'
import { previewVersion } from '@/lib/data/article-versions'

/** What saving a corrected text would do. Writes nothing. */
export const POST = route(
  { right: 'importArticle', params: ['articleId'], input: correctionInput, limit: 10 * 1024 * 1024 },
  (viewer, input, { params }) => previewVersion(viewer, params.articleId, input),
)
