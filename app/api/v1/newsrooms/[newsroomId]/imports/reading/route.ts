import { route } from '@/lib/api/route'
import { importReadingInput } from '@/lib/api/set-inputs'
import { checkImport } from '@/lib/data/release-import'

/** What importing a file would do; writes nothing. */
export const POST = route(
  { right: 'importRelease', input: importReadingInput, limit: 32 * 1024 * 1024 },
  (viewer, { text }) => checkImport(viewer, text),
)
