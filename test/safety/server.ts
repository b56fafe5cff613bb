import { Client } from 'pg'

/** The Recoupe that test/safety/setup.mjs started, and its second server: reached at `address`, known to people as `origin`. */
export type Server = {
  origin: string
  port: number
  data: string
  databaseUrl: string
  secure: { origin: string; address: string }
}

export function server(): Server {
  const said = process.env.RECOUPE_HTTP
  if (!said) throw new Error('No Recoupe: name the file *.http.test.ts, so that Jest starts one.')
  return JSON.parse(said) as Server
}

/** One statement on a connection of its own, round lib/data: for clocks and checks. */
export async function sql<T extends object>(statement: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: server().databaseUrl })
  await client.connect()
  try {
    return (await client.query<T>(statement, values)).rows
  } finally {
    await client.end()
  }
}

/** Tables that may change although nobody's work or rights did: the log of access, counters, sessions and their tickets. */
const passing = ['accessLog', 'throttle', 'session', 'signInTicket', '_prisma_migrations']

/** Every other table with the number of its rows and a digest of all that stands in them: equal before and after means unchanged. */
export async function contents(): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY($1) ORDER BY 1`,
    [passing],
  )
  const parts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS digest FROM "${name}" t`,
  )
  const rows = await sql<{ name: string; digest: string }>(parts.join(' UNION ALL '))
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}

/** Texts that nobody is holding against the claims of their story: those of a sample, until somebody visits its newsroom. */
let left = 0

/** Waits until what was sent before is watched: that happens behind its answer, and is none of what a test does next. */
async function untilWatched(): Promise<void> {
  let last = 0
  for (let still = 0; still < 200; still++) {
    const [row] = await sql<{ waiting: number }>(`SELECT count(*)::int AS waiting FROM "watchJob"`)
    const waiting = row?.waiting ?? 0
    if (waiting <= left) return
    if (waiting !== last) still = 0
    last = waiting
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  left = last
}

/** Does something, and fails when any row of work, of people or of history is another afterwards. */
export async function changingNothing<T>(work: () => Promise<T>): Promise<T> {
  await untilWatched()
  const before = await contents()
  const result = await work()
  expect(await contents()).toEqual(before)
  return result
}
