import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { isPublic, type Reach } from './address'
import { fetchPage, type FetchOptions } from './fetch-page'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A real server on the loopback, which stands for a site of the public internet where `near` is the reach. */
let server: Server
let port: number
let hits: string[]
let handler: Handler
beforeAll(done => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '')
    handler(request, response)
  })
  server.listen(0, '127.0.0.1', () => {
    port = (server.address() as AddressInfo).port
    done()
  })
})
beforeEach(() => (hits = []))
afterAll(done => {
  server.closeAllConnections()
  server.close(done)
})

const near = (): Reach => ({ mayConnect: ip => ip === '127.0.0.1', ports: [port] })
const get = (address: string, options: FetchOptions = {}) =>
  fetchPage(address.replace('PORT', String(port)), { reach: near(), resolve: async () => ['127.0.0.1'], ...options })
const codeOf = async (asked: ReturnType<typeof fetchPage>) => {
  const answer = await asked
  return answer.ok ? 'ok' : answer.code
}
const page = (body: string | Buffer, headers: Record<string, string> = {}): Handler => {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(body)
  }
}
const redirect = (location: string, status = 302): Handler => {
  return (_request, response) => {
    response.writeHead(status, { location })
    response.end()
  }
}

it('takes a page with what the answer says of it', async () => {
  handler = page('<p>Bonjour</p>', { 'content-type': 'text/html; charset="ISO-8859-1"' })
  const answer = await get('http://news.example:PORT/a#b')
  expect(answer).toMatchObject({
    ok: true,
    value: { url: `http://news.example:${port}/a`, mediaType: 'text/html', charset: 'ISO-8859-1' },
  })
  expect(answer.ok && answer.value.bytes.toString()).toBe('<p>Bonjour</p>')
})

it.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('unpacks %s', async (encoding, pack) => {
  handler = page(pack('Bonjour'), { 'content-encoding': encoding })
  const answer = await get('http://news.example:PORT/')
  expect(answer.ok && answer.value.bytes.toString()).toBe('Bonjour')
})

it('says nothing of who asks', async () => {
  let said: IncomingMessage['headers'] = {}
  handler = (request, response) => {
    said = request.headers
    page('x')(request, response)
  }
  await get('http://news.example:PORT/')
  expect(Object.keys(said).sort()).toEqual(
    ['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent'].filter(name => name in said),
  )
})

describe('a private network', () => {
  it.each([
    ['a name of the loopback', ['127.0.0.1']],
    ['a name of a private machine', ['10.1.2.3']],
    ['a name of several, one of them private', ['93.184.216.34', '127.0.0.1']],
    ['a name of the loopback in IPv6', ['::1']],
  ])('%s is refused before anything is asked', async (_what, addresses) => {
    const reach = { mayConnect: isPublic, ports: [port] }
    expect(await codeOf(get('http://news.example:PORT/', { reach, resolve: async () => addresses }))).toBe(
      'url_not_allowed',
    )
    expect(hits).toEqual([])
  })

  it('a name that this machine itself resolves to its loopback is refused', async () => {
    const { hostname } = await import('node:os')
    const reach = { mayConnect: isPublic, ports: [port] }
    expect(['url_not_allowed', 'host_not_found']).toContain(
      await codeOf(get(`http://${hostname()}:PORT/`, { reach, resolve: undefined })),
    )
    expect(hits).toEqual([])
  })

  it('a name that changes its mind is resolved once only', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']]
    let asked = 0
    handler = page('Bonjour')
    const resolve = async () => answers[asked++]
    expect(await codeOf(get('http://news.example:PORT/', { resolve }))).toBe('ok')
    expect(asked).toBe(1)
  })

  it('a redirect into it is refused', async () => {
    handler = redirect('http://169.254.169.254/latest/meta-data/')
    expect(await codeOf(get('http://news.example:PORT/'))).toBe('redirect_not_allowed')
    const resolve = async (host: string) => [host === 'inside.example' ? '10.0.0.1' : '127.0.0.1']
    handler = redirect(`http://inside.example:${port}/`)
    expect(await codeOf(get('http://news.example:PORT/', { resolve }))).toBe('redirect_not_allowed')
    for (const location of ['file:///etc/passwd', `http://a:b@news.example:${port}/`, 'http://news.example:22/']) {
      handler = redirect(location)
      expect(await codeOf(get('http://news.example:PORT/'))).toBe('redirect_not_allowed')
    }
  })
})

it('follows five redirects and no more', async () => {
  const hops = (most: number): Handler => {
    return (request, response) => {
      const at = Number(request.url?.slice(1) ?? 0)
      if (at < most) redirect(`/${at + 1}`, [301, 302, 303, 307, 308][at % 5])(request, response)
      else page('Bonjour')(request, response)
    }
  }
  handler = hops(5)
  const answer = await get('http://news.example:PORT/0')
  expect(answer.ok && answer.value.url).toBe(`http://news.example:${port}/5`)
  handler = hops(6)
  expect(await codeOf(get('http://news.example:PORT/0'))).toBe('too_many_redirects')
  handler = redirect('/')
  expect(await codeOf(get('http://news.example:PORT/'))).toBe('too_many_redirects')
})

it.each([404, 403, 500, 204])('a site that answers with %s says so', async status => {
  handler = (_request, response) => {
    response.writeHead(status)
    response.end()
  }
  expect(await get('http://news.example:PORT/')).toMatchObject({ code: 'upstream_status', params: { status } })
})

it('takes no more than the limit, packed or not', async () => {
  const limit = 100_000
  handler = page('x'.repeat(limit))
  expect(await codeOf(get('http://news.example:PORT/', { limit }))).toBe('ok')
  handler = page('x'.repeat(limit + 1))
  expect(await codeOf(get('http://news.example:PORT/', { limit }))).toBe('page_too_large')
  handler = page(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' })
  expect(await codeOf(get('http://news.example:PORT/', { limit }))).toBe('page_too_large')
})

it('a site that drips is left after the time', async () => {
  handler = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const drip = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(drip))
  }
  expect(await codeOf(get('http://news.example:PORT/', { within: 300 }))).toBe('fetch_timeout')
  handler = () => {}
  expect(await codeOf(get('http://news.example:PORT/', { within: 300 }))).toBe('fetch_timeout')
  const never = () => new Promise<string[]>(() => {})
  expect(await codeOf(get('http://news.example:PORT/', { within: 300, resolve: never }))).toBe('fetch_timeout')
})

it('names a site that is not there, and one that breaks off', async () => {
  const resolve = async () => {
    throw new Error('ENOTFOUND')
  }
  expect(await codeOf(get('http://news.example:PORT/', { resolve }))).toBe('host_not_found')
  handler = (_request, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('x')
    setTimeout(() => response.destroy(), 20)
  }
  expect(await codeOf(get('http://news.example:PORT/'))).toBe('fetch_failed')
  handler = page('no gzip', { 'content-encoding': 'gzip' })
  expect(await codeOf(get('http://news.example:PORT/'))).toBe('fetch_failed')
})
