import { route } from '@/lib/api/route'
import { importInput } from '@/lib/api/set-inputs'
import { importRelease } from '@/lib/data/release-import'

export const POST = route(
  { right: 'importRelease', input: importInput, limit: 32 * 1024 * 1024, status: 201 },
  (viewer, { id, text }) => importRelease(viewer, id, text),
)
