// `npm run bench:corroborate [-- --claims N] [--queries N] [--seed N]`: what finding who else says it is measured by. Starts a
// PostgreSQL of its own in a temporary folder, and deletes it at the end.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
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

const database = await startTestDatabase()
try {
  const env = { ...process.env, DATABASE_URL: database.url, RECOUPE_BENCH_FOLDER: database.folder }
  const words = ['--conditions=react-server', '--max-old-space-size=6000', bundle, ...process.argv.slice(2)]
  const child = spawn(process.execPath, words, { cwd: root, env, stdio: 'inherit' })
  process.exitCode = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve))
} finally {
  await database.stop()
}
