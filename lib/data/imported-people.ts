import 'server-only'
import { randomBytes } from 'node:crypto'
import { v5 as uuidv5 } from 'uuid'
import type { PersonLine } from '../exports/lines'
import type { Release } from '../exports/release'
import { peopleIn } from '../imports/people'
import type { Prisma } from './generated/client'
import { hashPassword } from './password-hash'
import type { Work } from './transact'

/** Everybody named in a release, once each, by name. */
export function peopleOf({ manifest, ...contents }: Release): PersonLine[] {
  const people = [...peopleIn(contents, manifest)].map(({ person }) => person)
  return [...new Map(people.map(person => [person.id, person])).values()].toSorted((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  )
}

/** The names of those of these people who are here already, by id. */
export async function knownPeople(db: Prisma.TransactionClient, people: PersonLine[]): Promise<Map<string, string>> {
  const rows = await db.person.findMany({
    where: { id: { in: people.map(person => person.id) } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(row => [row.id, row.name]))
}

/**
 * Makes a disabled person, with a password that nobody knows, for each name without an account. An id that belongs to
 * somebody of another name here is not taken over: that name gets an id of its own. Answers with those ids.
 */
export async function storePeople({ db, viewer, at }: Work, release: Release): Promise<Map<string, string>> {
  const people = peopleOf(release)
  const known = await knownPeople(db, people)
  const ids = new Map<string, string>()
  for (const { id, name } of people) {
    const owner = known.get(id)
    if (owner !== undefined && owner !== name) ids.set(id, uuidv5(`${viewer.newsroomId} ${name}`, id))
  }
  const missing = people
    .filter(person => known.get(person.id) !== person.name)
    .map(person => ({ ...person, id: ids.get(person.id) ?? person.id }))
  const passwordHash = await hashPassword(randomBytes(32).toString('hex'))
  await db.person.createMany({
    data: missing.map(({ id, name }) => ({
      id,
      name,
      email: `imported+${id}@invalid`,
      passwordHash,
      disabledAt: at,
    })),
    skipDuplicates: true,
  })
  return ids
}
