import { originInput } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { createOrigin, listOrigins } from '@/lib/data/origins'
import { ok } from '@/lib/result'

export const GET = route({ right: 'read' }, async viewer => ok(await listOrigins(viewer)))
export const POST = route({ right: 'correctOrigin', input: originInput, status: 201 }, (viewer, input) =>
  createOrigin(viewer, input),
)
