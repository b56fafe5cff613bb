import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { readPrivate, writePrivate } from '../private-file.mjs'

/** The secrets a server needs, by the name of the variable that carries each. */
const names = ['NEXTAUTH_SECRET']

/** Every secret: from the environment, else from secrets.json in the data folder, else made now and kept there. */
export function readSecrets(data, environment) {
  const file = path.join(data, 'secrets.json')
  const kept = JSON.parse(readPrivate(file) ?? '{}')
  const all = { ...Object.fromEntries(names.map(name => [name, randomBytes(32).toString('base64url')])), ...kept }
  if (names.some(name => !(name in kept))) writePrivate(file, `${JSON.stringify(all, null, 2)}\n`)
  return Object.fromEntries(names.map(name => [name, environment[name] || all[name]]))
}
