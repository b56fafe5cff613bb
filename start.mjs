// `npm start` and `npm run dev`. Until the packages are installed only `node:` modules may be imported, here and in the
// two files imported at the top.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installWhenNeeded } from './scripts/start/install.mjs'
import { leaveWith, Sentence } from './scripts/sentence.mjs'
import { readSettings } from './scripts/start/settings.mjs'

const root = path.dirname(fileURLToPath(import.meta.url))
const oldestNode = [20, 19]

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  throw new Sentence(
    `Recoupe needs Node.js ${oldestNode.join('.')} or newer; this is ${process.version}. Install a newer one from nodejs.org.`,
  )
}

/** A file of the data folder that this account may not touch is a thing to mend, not a fault. */
const toSentence = error =>
  ['EACCES', 'EPERM'].includes(error.code) && error.path
    ? new Sentence(`This account may not use ${error.path}. Start Recoupe under the account that made it.`)
    : error

try {
  checkNode()
  const settings = readSettings(process.env, root)
  await installWhenNeeded(root, settings.data)
  const { run } = await import('./scripts/start/run.mjs')
  process.exit(await run(process.argv[2] === 'dev' ? 'dev' : 'start', root, settings))
} catch (error) {
  leaveWith(toSentence(error))
}
