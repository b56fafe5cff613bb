import 'server-only'
import type { Prisma } from './generated/client'
import { client } from './client'

/** Something about access, not about work: a sign-in, a refusal, an export. */
export type Access = {
  action: string
  requestId: string
  personId?: string
  newsroomId?: string
  address?: string
  detail?: Record<string, unknown>
}

/** Writes one line to the append-only access log. Never holds a secret. */
export async function logAccess({ action, requestId, personId, newsroomId, address, detail }: Access): Promise<void> {
  await client().accessLog.create({
    data: {
      action,
      requestId,
      personId: personId ?? null,
      newsroomId: newsroomId ?? null,
      address: address ?? '',
      detail: (detail ?? {}) as Prisma.InputJsonValue,
    },
  })
}
