// `npm run password -- somebody@paper.example`: prints a link by which they choose another password, once.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { leaveWith, Sentence } from './sentence.mjs'
import { installWhenNeeded } from './start/install.mjs'
import { readSettings } from './start/settings.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

try {
  const settings = readSettings(process.env, root)
  const [email] = process.argv.slice(2)
  if (!email?.includes('@')) throw new Sentence('Say whose password: npm run password -- somebody@paper.example')
  await installWhenNeeded(root, settings.data)
  const { withDatabase } = await import('./start/attach.mjs')
  const { makePasswordLink } = await import('./start/password-link.mjs')
  const link = await withDatabase(settings, root, url => makePasswordLink(url, settings.origin, email))
  if (!link) throw new Sentence(`Nobody signs in with ${email} here.`)
  console.log(`This link lets ${email} choose another password, once, within an hour:\n${link}`)
} catch (error) {
  leaveWith(error)
}
