import { route } from '@/lib/api/route'
import { listNotices } from '@/lib/data/watch'
import { ok } from '@/lib/result'

export const GET = route({ right: 'read' }, async viewer => ok(await listNotices(viewer)))
