import { route } from '@/lib/api/route'
import { LARGEST_DOCUMENT, snapshotInput } from '@/lib/api/snapshot-inputs'
import { takeSnapshot } from '@/lib/outside/take-snapshot'
import { ok } from '@/lib/result'

/** A document as base64, and the words around it. */
const limit = Math.ceil(LARGEST_DOCUMENT / 3) * 4 + 64 * 1024

/** Takes a page of the public internet or a document, keeps it to the byte, and tells what the machine reads in it. */
export const POST = route(
  { right: 'importArticle', input: snapshotInput, limit, status: 201 },
  async (viewer, input) => {
    const taken = await takeSnapshot(viewer, input)
    if (!taken.ok) return taken
    const { title, author, publishedAt, ...rest } = taken.value
    return ok({ ...rest, title: title ?? '', author: author ?? '', publishedAt: publishedAt ?? '' })
  },
)
