// `npm run bench:corroborate [-- --claims N] [--queries N] [--seed N] [--only pairs|origins|nli|scale] [--misses]`: what finding who else says it
// is measured by. Starts a PostgreSQL of its own in a temporary folder, as `npm start` would on this machine, and deletes it at the end.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { fitting } from '../scripts/database/fitting.mjs'
import { startTestDatabase } from '../scripts/test-database.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const bundle = path.join(root, 'dist', 'bench', 'corroborate.mjs')

await build({
  absWorkingDir: root,
  entryPoints: ['bench/corroborate.ts'],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  conditions: ['react-server'],
  logLevel: 'error',
})

/** Runs it; resolves with its exit code. */
async function run(environment) {
  const env = { ...process.env, ...environment }
  const words = ['--conditions=react-server', '--max-old-space-size=6000', bundle, ...process.argv.slice(2)]
  const child = spawn(process.execPath, words, { cwd: root, env, stdio: 'inherit' })
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', code => resolve(code ?? 1)))
}

const only = process.argv.at(process.argv.indexOf('--only') + 1)
if (only === 'pairs' || only === 'nli') process.exitCode = await run({})
else {
  const database = await startTestDatabase(fitting())
  try {
    process.exitCode = await run({ DATABASE_URL: database.url, RECOUPE_BENCH_FOLDER: database.folder })
  } finally {
    await database.stop()
  }
}
