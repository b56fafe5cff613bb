import { Client } from 'pg'
import { freshDatabase } from './database'

async function count(url: string, statement: string): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(statement)
  await client.end()
  return Number(rows[0]?.count ?? rows.length)
}

describe('a fresh database', () => {
  it('has every migration and no newsroom', async () => {
    const database = await freshDatabase()
    expect(await count(database.url, 'SELECT count(*) FROM "_prisma_migrations"')).toBeGreaterThan(0)
    expect(await count(database.url, 'SELECT count(*) FROM "newsroom"')).toBe(0)
    await database.close()
  })

  it('is nobody else’s', async () => {
    const [one, other] = [await freshDatabase(), await freshDatabase()]
    await count(one.url, 'CREATE TABLE "mark" ()')
    expect(await count(other.url, `SELECT count(*) FROM pg_tables WHERE tablename = 'mark'`)).toBe(0)
    await one.close()
    await other.close()
    await expect(count(one.url, 'SELECT 1')).rejects.toThrow('does not exist')
  })
})
