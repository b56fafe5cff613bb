import pg from 'pg'

/** An open connection of one's own. A lost one fails the query under way; `lost` resolves then. The caller ends it. */
export async function connect(connectionString, options = {}) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 20_000, ...options })
  const lost = new Promise(resolve => client.once('end', resolve).on('error', resolve))
  await client.connect()
  return Object.assign(client, { lost })
}

/** Does one piece of work on a connection of its own, and closes it whatever happens. */
export async function withConnection(connectionString, work, options) {
  const client = await connect(connectionString, options)
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}
