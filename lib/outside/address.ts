import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { fail, ok, type Failure, type Result } from '../result'

/** Where a page may be fetched from: which addresses of machines, and which ports. */
export type Reach = {
  /** `ip` is an IPv4 or IPv6 address in text. */
  mayConnect: (ip: string) => boolean
  ports: readonly number[]
}

/** The public internet on the usual ports, and nothing else. */
export const publicReach: Reach = { mayConnect: isPublic, ports: [80, 443] }

/**
 * Whether an address belongs to a machine on the public internet: in none of the ranges that IANA keeps for private networks,
 * loopback, links, documentation, benchmarks, multicast, or translation and tunnelling (RFC 6890 and its registries), by
 * which a private machine could be reached under another name. An IPv4 address written as IPv6 is judged as what it is.
 */
export function isPublic(ip: string): boolean {
  return ipaddr.isValid(ip) && ipaddr.process(ip).range() === 'unicast'
}

/** Names that lead nowhere but inside: RFC 6761 (localhost), 6762 (local), 8375 (home.arpa), and ICANN's `internal`. */
const inside = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/

/**
 * The address of a page that may be asked for. Fails with `bad_link` for what is no address, `url_has_credentials`, and
 * `url_not_allowed` (`params.why`: `scheme`, `port`, or `private` for a machine named by its number that `reach` leaves out).
 */
export function checkAddress(address: string, reach: Reach = publicReach): Result<URL> {
  if (!URL.canParse(address.trim())) return fail('invalid', 'bad_link', 'This is not an address.', 'url')
  const url = new URL(address.trim())
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return notAllowed('scheme')
  if (url.username !== '' || url.password !== '')
    return fail('invalid', 'url_has_credentials', 'Give the address without a name and password.', 'url')
  const host = hostOf(url)
  if (host === '') return fail('invalid', 'bad_link', 'This is not an address.', 'url')
  if ((isIP(host) && !reach.mayConnect(host)) || inside.test(host)) return notAllowed('private')
  if (!reach.ports.includes(portOf(url))) return notAllowed('port')
  url.hash = ''
  return ok(url)
}

const sentences = {
  scheme: 'Only http and https addresses can be imported.',
  port: 'Only the usual ports, 80 and 443, can be imported from.',
  private: 'This address is inside a private network.',
}

/** The refusal of an address, and why. */
export function notAllowed(why: keyof typeof sentences): Failure {
  return fail('invalid', 'url_not_allowed', sentences[why], 'url', { params: { why } })
}

/** The host of an address as a resolver and a socket take it: an IPv6 address without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}

function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
}
