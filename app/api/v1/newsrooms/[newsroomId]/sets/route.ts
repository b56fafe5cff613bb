import { route } from '@/lib/api/route'
import { setInput } from '@/lib/api/set-inputs'
import { createSet, listSets } from '@/lib/data/sets'
import { ok } from '@/lib/result'

export const GET = route({ right: 'read' }, async viewer => ok(await listSets(viewer)))
export const POST = route({ right: 'editSet', input: setInput, limit: 1024 * 1024, status: 201 }, (viewer, input) =>
  createSet(viewer, input),
)
