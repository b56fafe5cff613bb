// `npm run prisma -- …`: Prisma's command line, with our stand-in for the engine it would download, and with an empty
// throw-away database unless DATABASE_URL names one. So `migrate dev --name x` writes the next migration anywhere.
import { spawn } from 'node:child_process'
import { chmodSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { startThrowAway } from './database/throw-away.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Runs Prisma's command line; resolves with its exit code. */
export function prisma(words, url, options = {}) {
  const engine = path.join(root, 'scripts', 'schema-engine.mjs')
  chmodSync(engine, 0o755)
  const env = {
    ...process.env,
    DATABASE_URL: url,
    PRISMA_SCHEMA_ENGINE_BINARY: engine,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  const cli = path.join(root, 'node_modules', 'prisma', 'build', 'index.js')
  const child = spawn(process.execPath, [cli, ...words], { cwd: root, env, stdio: 'inherit', ...options })
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', code => resolve(code ?? 1)))
}

const offline = ['generate', 'validate', 'format', 'version', '--version', '--help']

/** Runs one command against DATABASE_URL, or against an empty database that lives as long as the command. */
async function run(words) {
  if (process.env.DATABASE_URL) return prisma(words, process.env.DATABASE_URL)
  if (words.length === 0 || offline.includes(words[0])) return prisma(words, 'postgresql://nobody@127.0.0.1:1/none')
  const server = await startThrowAway()
  try {
    await server.createDatabase('recoupe')
    return await prisma(words, server.url('recoupe'))
  } finally {
    await server.stop()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
  process.exitCode = await run(process.argv.slice(2))
}
