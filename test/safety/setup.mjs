import { startRecoupe } from '../recoupe-process.mjs'

/** Jest runs this before the project `http`: one Recoupe for all its tests. RECOUPE_HTTP names one that runs already. */
export default async function start() {
  if (process.env.RECOUPE_HTTP) return
  const recoupe = await startRecoupe()
  const { origin, port, data, pid } = recoupe
  process.env.RECOUPE_HTTP = JSON.stringify({ origin, port, data, pid, databaseUrl: recoupe.databaseUrl() })
  globalThis.recoupeForHttp = recoupe
}
