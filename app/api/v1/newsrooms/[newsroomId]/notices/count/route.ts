import { route } from '@/lib/api/route'
import { watchBehind } from '@/lib/api/watch-behind'
import { countNotices } from '@/lib/data/watch'
import { ok } from '@/lib/result'

export const GET = route({ right: 'read' }, async viewer => {
  const { unread, waiting } = await countNotices(viewer)
  if (waiting) watchBehind(viewer)
  return ok({ unread })
})
