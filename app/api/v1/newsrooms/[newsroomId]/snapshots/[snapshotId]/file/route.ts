import { route } from '@/lib/api/route'
import { findTaken } from '@/lib/data/snapshots'
import { contentDisposition } from '@/lib/exports/file-name'
import { fail, ok } from '@/lib/result'

const file = (bytes: Uint8Array<ArrayBuffer>, name: string) =>
  new Response(bytes, {
    headers: {
      // Whatever it is, no browser is to run it here.
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': contentDisposition(name),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })

/** The bytes of a snapshot, as they came. */
export const GET = route(
  {
    right: 'read',
    params: ['snapshotId'],
    respond: ({ bytes, name }: { bytes: Uint8Array<ArrayBuffer>; name: string }) => file(bytes, name),
  },
  async (viewer, _input, { params }) => {
    const found = await findTaken(viewer, params.snapshotId)
    if (!found) return fail('not-found', 'not_found', 'There is no such snapshot.')
    const name = found.fileName ?? `${new URL(found.finalUrl ?? found.url ?? '').hostname}.${endingOf(found.mediaType)}`
    return ok({ bytes: new Uint8Array(found.bytes), name })
  },
)

const endingOf = (mediaType: string) =>
  mediaType === 'application/pdf' ? 'pdf' : mediaType === 'text/plain' ? 'txt' : 'html'
