import { z } from 'zod'
import { route } from '@/lib/api/route'
import { exportRelease, type ExportedFile } from '@/lib/data/published'
import { formatNames, isFormatName } from '@/lib/exports'
import { contentDisposition } from '@/lib/exports/file-name'
import { fail, ok } from '@/lib/result'

const query = z.strictObject({ format: z.string().max(100).default('') })

/** A release as a file. The ETag is the SHA-256 of its bytes. */
export const GET = route(
  { right: 'read', params: ['releaseId'], input: query, respond: toFile },
  async (viewer, { format }, { params, address }) => {
    if (!isFormatName(format)) {
      return fail(
        'invalid',
        'unknown_format',
        `There is no such format. There are: ${formatNames.join(', ')}.`,
        'format',
      )
    }
    const file = await exportRelease(viewer, params.releaseId, format, address)
    return file ? ok(file) : fail('not-found', 'not_found', 'This release is gone.')
  },
)

function toFile({ bytes, mediaType, fileName, sha256 }: ExportedFile): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': contentDisposition(fileName),
      'Content-Length': String(bytes.byteLength),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
      ETag: `"${sha256}"`,
    },
  })
}
