import { z } from 'zod'
import { route } from '@/lib/api/route'
import { listHistory, verifyHistory } from '@/lib/data/history'
import { ok } from '@/lib/result'

const query = z.strictObject({
  before: z.coerce.number().int().min(1).optional(),
  take: z.coerce.number().int().min(1).max(500).default(100),
})

export const GET = route({ right: 'read', input: query }, async (viewer, page) =>
  ok({ entries: await listHistory(viewer, {}, page), chain: await verifyHistory(viewer) }),
)
