import { startRecoupe } from '../recoupe-process.mjs'

/** The address under which people would reach the second server, through a proxy with a certificate. */
const secureOrigin = 'https://recoupe.example'

/**
 * Jest runs this before the project `http`: one Recoupe for all its tests, and a second server on the same database, as
 * behind a proxy with a certificate. RECOUPE_HTTP names one that runs already.
 */
export default async function start() {
  if (process.env.RECOUPE_HTTP) return
  const recoupe = await startRecoupe()
  globalThis.recoupeForHttp = [recoupe]
  const environment = { DATABASE_URL: recoupe.databaseUrl(), RECOUPE_ORIGIN: secureOrigin }
  const second = await startRecoupe({ environment })
  globalThis.recoupeForHttp.unshift(second)
  const { origin, port, data } = recoupe
  const secure = { origin: secureOrigin, address: `http://127.0.0.1:${second.port}` }
  process.env.RECOUPE_HTTP = JSON.stringify({ origin, port, data, databaseUrl: recoupe.databaseUrl(), secure })
}
