import 'server-only'
import { Prisma } from './generated/client'
import { fail, type Failure, type Result } from '../result'
import type { Viewer } from '../people/roles'
import { appendEvents, type PendingEvent } from './chain'
import { client } from './client'

/** One transaction for one viewer in one newsroom. `at` is the database's clock; `record` queues entries of the history. */
export type Work = {
  db: Prisma.TransactionClient
  viewer: Viewer
  at: Date
  record: (event: PendingEvent) => void
}

/** What reading in a newsroom needs of a transaction: it decides nothing, so it records nothing. */
export type ReadingWork = Pick<Work, 'db'> & { viewer: Pick<Viewer, 'newsroomId'> }

/** Thrown inside a transaction to undo it and answer with a failure that a person can act on. */
class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code)
  }
}

/** Ends the transaction, leaves nothing behind, and answers with this failure. */
export function refuse(failure: Failure): never {
  throw new Refusal(failure)
}

/** The value of a result, or the end of the transaction with its failure. */
export function demand<T>(result: Result<T>): T {
  if (!result.ok) refuse(result)
  return result.value
}

type Opened = { at: Date }

/** Names the viewer to the database for this transaction only, so that row-level policies can stand behind the queries. */
async function open(db: Prisma.TransactionClient, viewer: Viewer): Promise<Opened> {
  const rows = await db.$queryRaw<Opened[]>`
    SELECT set_config('app.newsroom', ${viewer.newsroomId}, true), set_config('app.person', ${viewer.personId}, true), now() AS at`
  const opened = rows[0]
  if (!opened) throw new Error('The database did not answer')
  return opened
}

/** Reads as this viewer, in one consistent snapshot. */
export async function reading<T>(viewer: Viewer, read: (work: Omit<Work, 'record'>) => Promise<T>): Promise<T> {
  return client().$transaction(
    async db => {
      const { at } = await open(db, viewer)
      return read({ db, viewer, at })
    },
    { isolationLevel: 'RepeatableRead' },
  )
}

/**
 * Writes as this viewer: the changes and their history entries are one transaction, the chain's head locked last. A refusal
 * undoes everything. Two that make the same thing at once (an outlet of one name) collide in the database: the later one is
 * tried again, and finds what the first made; one that collides every time names an id that is taken (`key_reused`).
 * `timeout` in milliseconds, for the few that write thousands of rows.
 */
export async function writing<T>(
  viewer: Viewer,
  write: (work: Work) => Promise<T>,
  { timeout }: { timeout?: number } = {},
): Promise<Result<T>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return { ok: true, value: await once(viewer, write, timeout) }
    } catch (error) {
      if (error instanceof Refusal) return error.failure
      if (attempt < 3 && isCollision(error)) continue
      if (isTaken(error)) return fail('invalid', 'key_reused', 'This id was used before for something else.', 'id')
      throw error
    }
  }
}

function once<T>(viewer: Viewer, write: (work: Work) => Promise<T>, timeout?: number): Promise<T> {
  return client().$transaction(
    async db => {
      const { at } = await open(db, viewer)
      const events: PendingEvent[] = []
      const value = await write({ db, viewer, at, record: event => events.push(event) })
      await appendEvents(db, viewer, at, events)
      return value
    },
    { timeout },
  )
}

/** A unique key that somebody else took first, or a deadlock or failed serialisation (P2034). */
const isCollision = (error: unknown) => isTaken(error) || isKnown(error, 'P2034')

/** A unique key that is taken (P2002): after further tries, an id of the client's that stands for something else. */
const isTaken = (error: unknown) => isKnown(error, 'P2002')

function isKnown(error: unknown, code: string): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === code
}
