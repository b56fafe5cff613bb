// A start, step by step: database, schema, build, web server. What was started is stopped in the reverse order.
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isFree } from '../database/ports.mjs'
import { forgetRunning, noteRunning } from './running.mjs'
import { migrate } from '../migrate.mjs'
import { Sentence } from '../sentence.mjs'
import { startBackground } from './background.mjs'
import { buildWhenNeeded } from './build.mjs'
import { openDatabase } from './database.mjs'
import { readSecrets } from './secrets.mjs'
import { makeSetupLink } from './setup-link.mjs'
import { startWeb, untilAnswering } from './web.mjs'

/** So many deaths of the web server within half a minute are a fault that starting again does not mend. */
const tooMany = 5

/** Runs Recoupe until it is told to stop; `mode` is `start` or `dev`. Returns the exit code. */
export async function run(mode, root, settings) {
  const running = { stopping: false }
  const told = listenForSignals(running)
  try {
    running.database = await openDatabase(settings, root)
    return await Promise.race([told, running.database.failed, work(mode, root, settings, running)])
  } finally {
    running.stopping = true
    running.background?.stop()
    await running.web?.stop()
    await running.database?.stop()
    if (running.web) forgetRunning(settings)
  }
}

/** All that follows the database. It may be cut short anywhere: what it leaves undone, the next start does. */
async function work(mode, root, settings, running) {
  await refuseTakenPort(settings)
  const applied = await migrate(running.database.roles.owner, path.join(root, 'prisma', 'migrations'))
  if (applied.length > 0) console.log(`Database ready in ${running.database.place}.`)
  const environment = serverEnvironment(settings, running.database)
  if (mode === 'start') await buildWhenNeeded(root, settings, environment)
  if (running.stopping) return 0
  const served = serve(mode, root, settings, environment, running)
  await untilAnswering(running.web, settings.local)
  await announce(settings, running.database)
  if (!running.stopping) running.background = await startBackground(root, environment)
  return served
}

/** Resolves with 0 at the first signal; a second one ends everything at once. */
function listenForSignals(running) {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => {
        if (running.stopping && signal === 'SIGINT') process.exit(130)
        running.stopping = true
        resolve(0)
      })
  })
}

async function refuseTakenPort({ port, host }) {
  // The web server of a killed start needs a moment to notice that it is alone.
  for (const deadline = Date.now() + 3000; Date.now() < deadline; await sleep(100)) if (await isFree(port, host)) return
  throw new Sentence(
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
  )
}

/** What the web server is told. It gets the server's role, not the owner's. */
function serverEnvironment(settings, { roles }) {
  return {
    ...process.env,
    ...readSecrets(settings.data, process.env),
    DATABASE_URL: roles.server,
    RECOUPE_ORIGIN: settings.origin,
    RECOUPE_DATA_DIR: settings.data,
    RECOUPE_TIME_ZONE: settings.timeZone,
    NEXTAUTH_URL: settings.origin,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** Keeps the web server running. Resolves with an exit code when it dies too often; `dev` is not started again. */
async function serve(mode, root, settings, environment, running) {
  const deaths = []
  for (;;) {
    running.web = startWeb(mode, root, settings, environment)
    noteRunning(settings, running.web.pid)
    const code = await running.web.ended
    if (running.stopping || mode === 'dev') return code
    deaths.push(Date.now())
    if (deaths.length >= tooMany && Date.now() - deaths.at(-tooMany) < 30_000)
      throw new Sentence(`The web server died ${tooMany} times in a row. What it said stands above.`)
    console.error('The web server died. Starting it again.')
  }
}

async function announce({ origin }, { roles }) {
  const link = await makeSetupLink(roles.owner, origin)
  console.log(`\nRecoupe is at ${origin}`)
  if (link) console.log(`\nNobody is here yet. This link makes the first newsroom, once, within a day:\n${link}`)
  console.log('\nStop it with Ctrl+C.')
}
