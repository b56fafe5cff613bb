import { startTestDatabase } from '../scripts/test-database.mjs'

/** Jest runs this before the tests of project `data`: by hand they get a server of their own, under `npm test` the run's. */
export default async function start() {
  if (process.env.RECOUPE_TEST_DATABASE_URL) return
  const database = await startTestDatabase()
  process.env.RECOUPE_TEST_DATABASE_URL = database.url
  globalThis.recoupeTestDatabase = database
}
