// The web server: Next.js in a process of its own, started again when it dies.
import { fork } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Sentence } from '../sentence.mjs'

const own = name => pathToFileURL(fileURLToPath(new URL(name, import.meta.url))).href
const preloaded = ['./leash.mjs', './front-door.mjs'].flatMap(name => ['--import', own(name)])

/** Ends after so many ms even where a browser holds a stream open, which Next would wait for without end. */
const patience = 5000

/** Starts `next start` or `next dev`. `ended` resolves with its exit code; `stop` ends it with all its helpers. */
export function startWeb(mode, root, { host, port }, environment) {
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const child = fork(next, [mode, '-H', host, '-p', String(port)], {
    cwd: root,
    env: { ...environment, NODE_ENV: mode === 'dev' ? 'development' : 'production' },
    execArgv: preloaded,
    stdio: ['ignore', mode === 'dev' ? 'inherit' : 'ignore', 'inherit', 'ipc'],
    detached: true,
  })
  const ended = new Promise(resolve => child.once('error', () => resolve(1)).once('exit', code => resolve(code ?? 1)))
  const signal = name => {
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, name)
    } catch (error) {
      if (error.code !== 'ESRCH') throw error
    }
  }
  return {
    pid: child.pid,
    ended,
    stop: async () => {
      signal('SIGTERM')
      await Promise.race([ended, sleep(patience, undefined, { ref: false })])
      signal('SIGKILL')
      await ended
    },
  }
}

/** Waits until the server answers anything at all. Throws a sentence when it ends first or takes longer than a minute. */
export async function untilAnswering(web, local) {
  let code = null
  web.ended.then(ending => (code = ending))
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(50)) {
    if (code !== null) throw new Sentence(`The web server ended by itself (${code}). What it said stands above.`)
    try {
      return await fetch(`${local}/robots.txt`, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
    } catch {
      // not listening yet
    }
  }
  throw new Sentence('The web server did not answer within a minute.')
}
