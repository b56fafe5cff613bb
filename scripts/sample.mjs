// `npm run sample`: adds the sample story to the first newsroom, whether Recoupe is running or not.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { leaveWith } from './sentence.mjs'
import { installWhenNeeded } from './start/install.mjs'
import { readSettings } from './start/settings.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

try {
  const settings = readSettings(process.env, root)
  await installWhenNeeded(root, settings.data)
  const { withDatabase } = await import('./start/attach.mjs')
  process.exitCode = await withDatabase(settings, root, async url => {
    const command = spawn(process.execPath, [path.join(root, 'bin', 'recoupe.mjs'), 'sample'], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: 'inherit',
    })
    const [code] = await once(command, 'exit')
    return code ?? 1
  })
} catch (error) {
  leaveWith(error)
}
