import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>

/**
 * Prisma's door to PostgreSQL, with one statement at a time in a transaction. Prisma asks for all that an `include` names at
 * once, on the one connection that the transaction has; pg lets the later ones wait, and will no longer do so from version 9 on.
 */
export class PgInTurn extends PrismaPg {
  async connect(): Promise<Adapter> {
    const adapter = await super.connect()
    const start = adapter.startTransaction.bind(adapter)
    return Object.assign(adapter, {
      startTransaction: async (level?: Parameters<typeof start>[0]) => oneAtATime(await start(level)),
    })
  }
}

function oneAtATime(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn =
    <Query, Answer>(ask: (query: Query) => Promise<Answer>) =>
    (query: Query): Promise<Answer> => {
      const mine = last.then(() => ask(query))
      last = mine.catch(() => undefined)
      return mine
    }
  return Object.assign(transaction, {
    queryRaw: inTurn(transaction.queryRaw.bind(transaction)),
    executeRaw: inTurn(transaction.executeRaw.bind(transaction)),
  })
}
