import 'server-only'
import { withoutSecrets } from '../corroboration/confidence'
import type { Prisma } from './generated/client'
import { fail } from '../result'
import { sha256 } from '../text/sha256'
import { canonicalText } from './chain'
import { refuse, type Work } from './transact'

/**
 * Makes something once. `id` is the client's (UUIDv7); asking again with the same body gives the first answer again, with
 * another body `key_reused`. A second asker at the same moment waits for the first. What is confidential in an answer is not kept with it.
 */
export async function creating<T>(
  work: Work,
  what: string,
  id: string,
  body: unknown,
  create: () => Promise<T>,
): Promise<T> {
  const { db, viewer } = work
  const { newsroomId } = viewer
  const bodySha256 = sha256(canonicalText({ what, personId: viewer.personId, body }))
  const made = await db.creation.createMany({
    data: [{ newsroomId, id, what, bodySha256, answer: {}, createdAt: work.at }],
    skipDuplicates: true,
  })
  if (made.count === 0) {
    const before = await db.creation.findUniqueOrThrow({ where: { newsroomId_id: { newsroomId, id } } })
    if (before.bodySha256 !== bodySha256) {
      refuse(fail('invalid', 'key_reused', 'This id was used before for something else.', 'id'))
    }
    return before.answer as T
  }
  const answer = await create()
  const stored = withoutSecrets(answer) as Prisma.InputJsonValue
  await db.creation.update({ where: { newsroomId_id: { newsroomId, id } }, data: { answer: stored } })
  return answer
}
