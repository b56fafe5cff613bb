import { z } from 'zod'
import { route } from '@/lib/api/route'
import { kindFor } from '@/lib/claims/kinds'
import { describeFact } from '@/lib/corroboration/matrix/describe'
import { logAccess } from '@/lib/data/access-log'
import { findMatrix } from '@/lib/data/matrix'
import { contentDisposition, fileNameFor } from '@/lib/exports/file-name'
import { matrixCsv } from '@/lib/exports/matrix/csv'
import { matrixPicture } from '@/lib/exports/matrix/picture'
import { fail, ok } from '@/lib/result'

const formats = ['csv', 'svg'] as const
const query = z.strictObject({ format: z.string().max(100).default(''), locale: z.enum(['fr', 'en']).default('en') })

type File = { words: string; mediaType: string; fileName: string }

/** Who says what, to take away: a table (csv) or a drawing (svg). Every one that is handed out leaves a line in the access log. */
export const GET = route(
  { right: 'read', params: ['storyId'], input: query, respond: toFile },
  async (viewer, { format: asked, locale }, { params, address }) => {
    const format = formats.find(one => one === asked)
    if (!format) {
      const message = `There is no such format. There are: ${formats.join(', ')}.`
      return fail('invalid', 'unknown_format', message, 'format')
    }
    const found = await findMatrix(viewer, params.storyId, claim =>
      format === 'csv' ? kindFor(claim.kind).line(claim.value as never) : describeFact(claim, locale),
    )
    if (!found) return fail('not-found', 'not_found', 'This story is gone.')
    const { title, matrix } = found
    const { requestId, personId, newsroomId } = viewer
    const detail = { storyId: params.storyId, format, rows: matrix.rows.length }
    await logAccess({ action: 'export', requestId, personId, newsroomId, address, detail })
    const day = new Date().toISOString().slice(0, 10)
    return ok<File>(
      format === 'csv'
        ? {
            words: matrixCsv(matrix),
            mediaType: 'text/csv; charset=utf-8; header=present',
            fileName: fileNameFor(title, 'csv'),
          }
        : {
            words: matrixPicture(matrix, { title, day, locale }),
            mediaType: 'image/svg+xml; charset=utf-8',
            fileName: fileNameFor(title, 'svg'),
          },
    )
  },
)

function toFile({ words, mediaType, fileName }: File): Response {
  return new Response(words, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': contentDisposition(fileName),
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
