// What the environment may say about a start, read and checked in one place.
import path from 'node:path'
import { Sentence } from '../sentence.mjs'

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/

/**
 * The settings of one start. `origin` is the one address that people use; every link is made from it.
 * Throws a sentence for a value that cannot be, and for a server that others could reach without encryption.
 */
export function readSettings(environment, root) {
  const host = environment.HOST || '127.0.0.1'
  const port = readPort(environment.PORT || '3000')
  const printed = host.includes(':') ? `[${host}]` : host
  if (!loopback.test(host) && !/^https:/.test(environment.RECOUPE_ORIGIN ?? ''))
    throw new Sentence(
      `HOST=${host} would let other machines in without encryption. Put a proxy with a certificate in front ` +
        `and set RECOUPE_ORIGIN to its address, which must begin with https://, or leave HOST out.`,
    )
  const origin = readOrigin(environment.RECOUPE_ORIGIN || `http://${printed}:${port}`)
  return {
    host,
    port,
    origin,
    local: `http://${printed}:${port}`,
    databaseUrl: environment.DATABASE_URL || null,
    data: path.resolve(root, environment.RECOUPE_DATA_DIR || '.data'),
    dist: environment.RECOUPE_DIST_DIR || '.next',
    timeZone: readTimeZone(environment.RECOUPE_TIME_ZONE || 'Europe/Paris'),
  }
}

function readPort(text) {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Sentence(`PORT=${text} is not a port: give a number from 1 to 65535.`)
}

function readTimeZone(text) {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone
  } catch {
    throw new Sentence(
      `RECOUPE_TIME_ZONE=${text} is not a time zone: give a name like Europe/Paris or America/Montreal.`,
    )
  }
}

function readOrigin(text) {
  const address = URL.canParse(text) ? new URL(text) : null
  if (!address || !['http:', 'https:'].includes(address.protocol) || address.origin !== text.replace(/\/$/, ''))
    throw new Sentence(
      `RECOUPE_ORIGIN=${text} is not an address like https://recoupe.example: no path, no trailing words.`,
    )
  if (address.protocol === 'http:' && !loopback.test(address.hostname))
    throw new Sentence(`RECOUPE_ORIGIN=${text} is without encryption: it must begin with https://.`)
  return address.origin
}
