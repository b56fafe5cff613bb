import 'server-only'
import { setMaxListeners } from 'node:events'
import { lookup as resolveName } from 'node:dns/promises'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import { Agent, buildConnector, request } from 'undici'
import { fail, ok, type Failure, type Result } from '../result'
import { checkAddress, hostOf, notAllowed, publicReach, type Reach } from './address'
import { acceptedEncodings, TooLarge, unpacked } from './unpack'

/** A page as it came: its bytes unpacked, and what the answer said of them. `url` is where the last redirect led. */
export type FetchedPage = { url: string; mediaType: string; charset: string | null; bytes: Buffer }

export type FetchOptions = {
  reach?: Reach
  /** Every address that a name stands for. */
  resolve?: (host: string) => Promise<string[]>
  /** Milliseconds for everything together. */
  within?: number
  /** Bytes after unpacking. */
  limit?: number
}

/** Redirects that are followed. */
const MOST_HOPS = 5
const CONNECT_WITHIN = 5_000
const FETCH_WITHIN = 15_000
const LARGEST_PAGE = 10 * 1024 * 1024

const resolveAll = async (host: string) => (await resolveName(host, { all: true })).map(one => one.address)

/**
 * Fetches a page as a careful reader would: http or https on the usual ports, from the public internet only. Each name is
 * resolved once, every address it stands for must be public, and the connection goes to one of those addresses and no other;
 * every redirect is judged again, and none leads from https to http. Nothing is sent along but a name of the program.
 *
 * Failures: those of `checkAddress`, `host_not_found`, `redirect_not_allowed`, `too_many_redirects`, `upstream_status`
 * (`params.status`), `page_too_large` (`params.megabytes`), `fetch_timeout` (`params.seconds`), `fetch_failed`.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Result<FetchedPage>> {
  const { reach = publicReach, within = FETCH_WITHIN } = options
  const first = checkAddress(address, reach)
  if (!first.ok) return first
  const deadline = AbortSignal.timeout(within)
  setMaxListeners(4 * (MOST_HOPS + 1), deadline)
  let url = first.value
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const answer = await askOnce(url, deadline, { ...options, reach, within })
    if (!answer.ok) return hop > 0 && isRefusal(answer) ? redirectRefused() : answer
    if (!('redirect' in answer.value)) return ok(answer.value)
    const next = checkAddress(new URL(answer.value.redirect, url).href, reach)
    if (!next.ok || (url.protocol === 'https:' && next.value.protocol === 'http:')) return redirectRefused()
    url = next.value
  }
  return fail('invalid', 'too_many_redirects', 'The page redirects too many times.', 'url')
}

const isRefusal = ({ code }: Failure) => code === 'url_not_allowed' || code === 'url_has_credentials'

function redirectRefused(): Failure {
  return fail('invalid', 'redirect_not_allowed', 'The page redirects to an address that is not allowed.', 'url')
}

type Whole = Required<Pick<FetchOptions, 'reach' | 'within'>> & FetchOptions

async function askOnce(
  url: URL,
  deadline: AbortSignal,
  options: Whole,
): Promise<Result<FetchedPage | { redirect: string }>> {
  const { reach, resolve = resolveAll, within, limit = LARGEST_PAGE } = options
  const host = hostOf(url)
  const found = isIP(host) ? [host] : await race(resolve(host), deadline).catch(() => null)
  if (deadline.aborted) return tooSlow(within)
  if (!found || found.length === 0) return fail('invalid', 'host_not_found', 'There is no site at this address.', 'url')
  if (!found.every(reach.mayConnect)) return notAllowed('private')
  const agent = agentFor(found, reach)
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      signal: deadline,
      headers: {
        'user-agent': 'Recoupe (fact checking for newsrooms)',
        accept: 'text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9',
        'accept-encoding': acceptedEncodings,
        'accept-language': 'fr,en;q=0.8',
      },
    })
    // What is not read to its end complains; nobody is to hear it.
    body.on('error', () => {})
    const location = one(headers.location)
    if ([301, 302, 303, 307, 308].includes(statusCode) && location !== undefined) {
      return URL.canParse(location, url) ? ok({ redirect: location }) : redirectRefused()
    }
    if (statusCode !== 200) {
      return fail('invalid', 'upstream_status', `The site answered with ${statusCode}.`, 'url', {
        params: { status: statusCode },
      })
    }
    const said = readType(one(headers['content-type']) ?? '')
    return ok({ url: url.href, ...said, bytes: await unpacked(body, one(headers['content-encoding']), limit) })
  } catch (error) {
    if (error instanceof TooLarge)
      return fail('invalid', 'page_too_large', 'This page is larger than can be read.', 'url', {
        params: { megabytes: Math.floor(limit / 1024 / 1024) },
      })
    if (error instanceof NotAllowed) return notAllowed('private')
    if (deadline.aborted || isSlow(error)) return tooSlow(within)
    return fail('invalid', 'fetch_failed', 'The site could not be reached, or broke off.', 'url')
  } finally {
    void agent.destroy()
  }
}

class NotAllowed extends Error {}

/** Connects to these addresses alone, and looks once more at whom it reached before a byte is sent. */
function agentFor(addresses: readonly string[], reach: Reach): Agent {
  const records = addresses.map(address => ({ address, family: isIP(address) }))
  const lookup: LookupFunction = (_host, options, found) => {
    if (options.all) found(null, records)
    else found(null, records[0].address, records[0].family)
  }
  const connect = buildConnector({ lookup, timeout: CONNECT_WITHIN, autoSelectFamily: true })
  return new Agent({
    connect: (options, connected) =>
      connect(options, (...outcome) => {
        const [error, socket] = outcome
        if (error || !socket) return connected(...outcome)
        const reached = (socket as Socket).remoteAddress
        if (reached !== undefined && reach.mayConnect(reached)) return connected(...outcome)
        ;(socket as Socket).destroy()
        connected(new NotAllowed('Another machine than was looked up'), null)
      }),
    pipelining: 0,
    maxResponseSize: -1,
  })
}

const one = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header)

function readType(header: string): { mediaType: string; charset: string | null } {
  const [mediaType] = header.split(';')
  const charset = /;\s*charset\s*=\s*"?([\w:.+-]{1,40})/i.exec(header)?.[1] ?? null
  return { mediaType: mediaType.trim().toLowerCase(), charset }
}

function race<T>(work: Promise<T>, deadline: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    deadline.addEventListener('abort', () => reject(new Error('Too slow')), { once: true })
    work.then(resolve, reject)
  })
}

const slow = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])
const isSlow = (error: unknown) => slow.has((error as { code?: string }).code ?? '')

function tooSlow(within: number): Failure {
  const seconds = Math.round(within / 1000)
  return fail('unavailable', 'fetch_timeout', `The site did not answer within ${seconds} s.`, 'url', {
    params: { seconds },
  })
}
