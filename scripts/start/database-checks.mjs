// What a database must be before anything is entrusted to it.
import { withConnection } from '../database/connection.mjs'
import { Sentence } from '../sentence.mjs'

const oldestMajor = 15

/** The settings without which an answer "saved" could be lost in a power cut. */
const safe = ['fsync', 'full_page_writes', 'synchronous_commit']

async function ask(url, statement) {
  try {
    return await withConnection(url, async client => (await client.query(statement)).rows[0])
  } catch (error) {
    throw new Sentence(`The database at ${new URL(url).host} cannot be asked: ${error.message}`)
  }
}

/** Throws a sentence when the server is too old. */
export async function refuseOld(url) {
  const { version } = await ask(url, `SELECT current_setting('server_version') AS version`)
  if (Number.parseInt(version, 10) >= oldestMajor) return
  throw new Sentence(
    `The database of DATABASE_URL is PostgreSQL ${version}. Recoupe needs PostgreSQL ${oldestMajor} or newer.`,
  )
}

/** Throws a sentence when the server may lose what it has acknowledged. */
export async function refuseUnsafe(url) {
  const found = await ask(
    url,
    `SELECT ${safe.map(setting => `current_setting('${setting}') AS ${setting}`).join(', ')}`,
  )
  const off = safe.filter(setting => found[setting] === 'off')
  if (off.length === 0) return
  throw new Sentence(
    `The database is set to lose work in a power cut: ${off.join(' and ')} ${off.length > 1 ? 'are' : 'is'} off. ` +
      `Recoupe does not start on such a database: switch ${off.length > 1 ? 'them' : 'it'} on.`,
  )
}
