import { occurrencesQuery } from '@/lib/api/name-inputs'
import { route } from '@/lib/api/route'
import { listOccurrences } from '@/lib/data/name-occurrences'
import { ok } from '@/lib/result'

export const GET = route({ right: 'read', input: occurrencesQuery }, async (viewer, { spelling }) =>
  ok(await listOccurrences(viewer, spelling)),
)
