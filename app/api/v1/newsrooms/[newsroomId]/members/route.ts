import { route } from '@/lib/api/route'
import { listMembers } from '@/lib/data/people'
import { ok } from '@/lib/result'

export const GET = route({ right: 'read' }, async viewer => ok(await listMembers(viewer)))
