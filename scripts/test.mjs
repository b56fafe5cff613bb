// `npm test`: every check there is, on a fresh clone too. Ends with the line "N passed, N failed".
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { leaveWith } from './sentence.mjs'
import { installWhenNeeded } from './start/install.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130))

try {
  await installWhenNeeded(root, path.join(root, '.data'))
  const { runAll } = await import('./testing/run-all.mjs')
  process.exit(await runAll(root))
} catch (error) {
  leaveWith(error)
}
