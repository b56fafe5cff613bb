import 'server-only'
import { fail } from '../result'
import type { Newsroom } from '../people/person'
import { genesis } from './chain'
import type { Prisma } from './generated/client'
import { refuse } from './transact'

const columns = { id: true, slug: true, name: true, originsNeeded: true, version: true } as const

/** Makes a newsroom with an empty history. Refuses `slug_taken`. */
export async function makeNewsroom(
  db: Prisma.TransactionClient,
  { id, slug, name }: { id: string; slug: string; name: string },
): Promise<Newsroom> {
  const made = await db.newsroom.createMany({ data: [{ id, slug, name }], skipDuplicates: true })
  if (made.count === 0) refuse(fail('conflict', 'slug_taken', 'Another newsroom has this address.', 'slug'))
  await db.eventHead.create({ data: { newsroomId: id, sequence: 0, hash: genesis } })
  return db.newsroom.findUniqueOrThrow({ where: { id }, select: columns })
}
