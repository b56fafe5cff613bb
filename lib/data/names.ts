import 'server-only'
import type { Prisma } from './generated/client'
import type { PersonRef } from '../people/roles'

/** The names of these people, for work that shows who did it. Somebody erased is shown by number only. */
export async function listNames(
  db: Prisma.TransactionClient,
  ids: Iterable<string>,
): Promise<(id: string) => PersonRef> {
  const wanted = [...new Set(ids)]
  const people =
    wanted.length === 0
      ? []
      : await db.person.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } })
  const names = new Map(people.map(person => [person.id, person.name]))
  return id => ({ id, name: names.get(id) ?? `#${id.slice(-6)}` })
}
