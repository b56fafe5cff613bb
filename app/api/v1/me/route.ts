import { personRoute } from '@/lib/api/route'
import { findMe, updateMe } from '@/lib/data/people'
import { mePatch } from '@/lib/people/inputs'
import { ok } from '@/lib/result'

export const GET = personRoute({}, async me => ok(await findMe(me)))
export const PATCH = personRoute({ input: mePatch, versioned: true }, (me, patch, { version, requestId, address }) =>
  updateMe(me, version, patch, { requestId, address }),
)
