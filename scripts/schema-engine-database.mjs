// How the schema engine's stand-in reaches the database: plain connections for administration, and Prisma's own adapter
// widened where the engine reads more of PostgreSQL's catalogue than the adapter knows.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'

/** Splits Prisma's `?schema=` off an address, which pg would not understand. */
function read(url) {
  const address = new URL(url)
  const schema = address.searchParams.get('schema') ?? undefined
  address.searchParams.delete('schema')
  return { schema, address }
}

/** The name of the database in an address. */
export const databaseName = url => decodeURIComponent(read(url).address.pathname.slice(1))

/** The same address with another database. */
function otherDatabase(url, name) {
  const { address } = read(url)
  address.pathname = `/${encodeURIComponent(name)}`
  return address.toString()
}

/** An open connection; the caller ends it. */
export async function connect(url, name = databaseName(url)) {
  const client = new pg.Client({ connectionString: otherDatabase(url, name) })
  await client.connect()
  return client
}

/** Runs one script as it stands. */
export async function execute(url, script, name = databaseName(url)) {
  const client = await connect(url, name)
  try {
    await client.query(script)
  } finally {
    await client.end()
  }
}

/** Prisma's error code and sentence for a connection that failed. */
export function explain(error) {
  if (error?.code === '3D000') return { error_code: 'P1003', message: `Database does not exist: ${error.message}` }
  if (['28P01', '28000'].includes(error?.code))
    return { error_code: 'P1000', message: `Authentication failed: ${error.message}` }
  return { error_code: 'P1001', message: `Can't reach database server: ${error?.message || error?.code}` }
}

const singleCharacter = 18 // the catalogue's "char"
const catalogueName = 19 // the catalogue's name
const text = 25

/** Lets the adapter read the catalogue's own types, and sends a script whole where it would cut at each semicolon. */
function widen(adapter) {
  const characterColumns = new WeakMap()
  const { performIO, queryRaw, startTransaction } = adapter
  adapter.performIO = async function (query) {
    const result = await performIO.call(this, query)
    characterColumns.set(
      query,
      result.fields.flatMap((field, index) => (field.dataTypeID === singleCharacter ? [index] : [])),
    )
    result.fields = result.fields.map(field =>
      [singleCharacter, catalogueName].includes(field.dataTypeID)
        ? Object.assign(Object.create(Object.getPrototypeOf(field)), field, { dataTypeID: text })
        : field,
    )
    return result
  }
  adapter.queryRaw = async function (query) {
    const result = await queryRaw.call(this, query)
    for (const index of characterColumns.get(query) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
  adapter.executeScript = async function (script) {
    try {
      await this.client.query(script)
    } catch (error) {
      this.onError(error)
    }
  }
  if (startTransaction)
    adapter.startTransaction = async (...given) => widen(await startTransaction.apply(adapter, given))
  return adapter
}

/** The adapter factory for the engine: main database, and a shadow database that is dropped when done with. */
export function factoryFor(url, shadowUrl) {
  const { schema, address } = read(url)
  const adapter = (connectionString, name) => new PrismaPg({ connectionString, max: 4 }, { schema: name })
  const base = adapter(address.toString(), schema)
  return {
    provider: base.provider,
    adapterName: base.adapterName,
    connect: async () => widen(await base.connect()),
    connectToShadowDb: async () => {
      if (shadowUrl) return widen(await adapter(read(shadowUrl).address.toString(), read(shadowUrl).schema).connect())
      const name = `prisma_migrate_shadow_db_${randomUUID()}`
      await execute(url, `CREATE DATABASE "${name}"`)
      const shadow = widen(await adapter(otherDatabase(url, name), schema).connect())
      const dispose = shadow.dispose.bind(shadow)
      shadow.dispose = async () => {
        await dispose()
        await execute(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      }
      return shadow
    },
  }
}
