import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { faultsOf } from './answer'
import { Caller } from './caller'
import { calls, inventory, withIds } from './inventory'
import { fillRoom, type Filled } from './room'
import { changingNothing, server } from './server'
import { exchange, first } from './socket'

let room: Filled
beforeAll(async () => {
  room = await fillRoom()
})

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const missing = Object.entries(inventory).flatMap(([address, offered]) =>
  methods.filter(method => !offered[method]).map(method => ({ address, method, offered: Object.keys(offered) })),
)

describe('a method that an address does not have', () => {
  it.each(missing)('is refused by name: $method $address', async ({ address, method, offered }) => {
    const where = withIds(address, { ...room.ids, question: 'true', nextauth: 'session' })
    const answer = await changingNothing(() => room.admin.caller.ask(method, where))
    expect(answer).toMatchObject({ status: 405, json: { code: 'method_not_allowed' } })
    const allowed = answer.headers.get('allow')?.split(', ')
    expect(allowed).toEqual(expect.arrayContaining(offered))
    expect(allowed).not.toContain(method)
  })

  it.each(['TRACE', 'TRACK', 'PROPFIND', 'LINK', 'M-SEARCH'])('%s is refused everywhere', async method => {
    for (const where of ['/', '/sign-in', '/api/v1/me', '/nowhere', '/_next/static/x.js']) {
      const answer = await exchange(
        `${method} ${where} HTTP/1.1\r\nHost: x\r\nCookie: recoupe.session=secret\r\nConnection: close\r\n\r\n`,
      )
      expect(first(answer)).toMatch(/^HTTP\/1\.1 (405|400) /)
      expect(answer).not.toContain('secret')
    }
  })

  it('TRACE is a problem with the methods that there are', async () => {
    const answer = await exchange('TRACE /api/v1/me HTTP/1.1\r\nHost: x\r\n\r\n')
    expect(first(answer)).toBe('HTTP/1.1 405 Method Not Allowed')
    expect(answer).toMatch(/^allow: .*GET/im)
    expect(answer).toMatch(/^content-type: application\/problem\+json/im)
    expect(answer).toMatch(/^x-content-type-options: nosniff/im)
    expect(answer).toContain('"code":"method_not_allowed"')
  })
})

it.each([
  '/api',
  '/api/v1',
  '/api/v1/',
  '/api/v1/nothing',
  '/api/v2/me',
  '/api/v1/newsrooms',
  '/api/v1/me/passwordHash',
  '/api/v1/newsrooms/%E0%A4%A/claims',
  '/api/v1/newsrooms/%00/claims',
  '/api/v1/newsrooms/%2e%2e%2f/claims',
])('%s is nothing, said as a problem', async where => {
  for (const method of ['GET', 'POST']) {
    const { status, json } = await room.admin.caller.ask(method, where, method === 'GET' ? undefined : {})
    expect([404, 308, 405]).toContain(status)
    if (status === 404) expect(json).toMatchObject({ code: 'not_found' })
  }
})

it.each([
  '/.git/HEAD',
  '/.git/config',
  '/.env',
  '/.data/secrets',
  '/prisma/schema.prisma',
  '/package.json',
  '/next.config.js',
  '/_next/image?url=http://127.0.0.1&w=64&q=75',
  '/_next/image?url=%2Ficon.svg&w=64&q=75',
  '/_next/data/x/n/y.json',
  '/..%2f..%2f.env',
  '/_next/static/..%2f..%2f..%2fpackage.json',
  '/_next/static/chunks/nothing.js.map',
  '/n/%E0%A4%A/articles',
  '/%E0%A4%A',
])('no file of ours is served: %s', async where => {
  const { status } = await new Caller().ask('GET', where)
  expect([400, 404]).toContain(status)
})

it('there are no source maps beside what browsers get, and nobody is told of any', () => {
  const folder = path.resolve(process.env.RECOUPE_DIST_DIR ?? path.join('dist', 'test-pages'), 'static')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  expect(files.filter(name => name.endsWith('.js')).length).toBeGreaterThan(5)
  expect(files.filter(name => name.endsWith('.map'))).toEqual([])
  const mapped = files.filter(
    name => name.endsWith('.js') && /sourceMappingURL=(?!data:)/.test(readFileSync(path.join(folder, name), 'utf8')),
  )
  expect(mapped).toEqual([])
})

describe('what somebody signed in is sent', () => {
  const pages = ['', '/articles', '/claims', '/review', '/stories', '/sets', '/people', '/nothing-here']
  it.each(pages)('is kept nowhere: the page %s, as HTML and as RSC', async page => {
    const asked: Record<string, string>[] = [{}, { RSC: '1' }, { RSC: '1', 'Next-Router-Prefetch': '1' }]
    for (const headers of asked) {
      const where = `/n/${room.slug}${page}`
      const answer = await room.admin.caller.ask('GET', where, undefined, { headers })
      expect(answer.headers.get('cache-control')).toMatch(/private.*no-store/)
      expect(answer.headers.get('etag')).toBeNull()
    }
  })

  it.each(calls.filter(call => call.method === 'GET'))('is kept nowhere: $address', async ({ address, query }) => {
    const where = withIds(address, { ...room.ids, nextauth: 'session', unknown: 'nothing' }) + (query ?? '')
    const answer = await room.admin.caller.ask('GET', where)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('content-type')).toMatch(
      /^(application\/(problem\+|ld\+)?json|application\/x-ndjson|application\/jsonl|application\/jsonl; charset=utf-8|application\/octet-stream|text\/csv|image\/svg\+xml)/,
    )
  })
})

describe('a page', () => {
  it.each(['/', '/sign-in', '/nowhere', '/setup?token=x', '/join?token=x'])(
    '%s runs only scripts with its nonce',
    async where => {
      const { headers, text, status } = await new Caller().ask('GET', where)
      const policy = headers.get('content-security-policy') ?? ''
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
      const script = policy.split('; ').find(part => part.startsWith('script-src')) ?? ''
      expect(script).not.toMatch(/unsafe|\*|https?:/)
      for (const rule of ["frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"])
        expect(policy).toContain(rule)
      if (status >= 300 && status < 400) return
      const tags = text.match(/<script\b[^>]*>/g) ?? []
      expect(tags.length).toBeGreaterThan(0)
      expect(tags.filter(tag => !tag.includes(`nonce="${nonce}"`))).toEqual([])
      expect(text).not.toMatch(/<[^>]+\son[a-z]+=|javascript:/i)
      expect(text.match(/(?:src|href)="(?:https?:)?\/\/[^"]*/g) ?? []).toEqual([])
    },
  )
})

describe('headers that strangers make up', () => {
  it.each<Record<string, string>>([
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' },
    { 'x-middleware-prefetch': '1' },
    { 'x-middleware-rewrite': '/api/v1/me', 'x-middleware-next': '1' },
    { 'x-invoke-path': '/api/v1/me', 'x-invoke-status': '200' },
    { 'x-now-route-matches': '1=x', 'x-matched-path': '/n/x' },
    { 'x-original-url': '/api/v1/me', 'x-rewrite-url': '/api/v1/me' },
    { 'x-http-method-override': 'DELETE' },
    {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '127.0.0.1',
      forwarded: 'host=evil.example',
    },
    { 'x-recoupe-path': '//evil.example/', 'x-nonce': 'mine' },
  ])('open nothing and change nothing: %j', async headers => {
    const nobody = new Caller()
    expect(await nobody.ask('GET', room.path, undefined, { headers })).toMatchObject({ status: 401 })
    const page = await nobody.ask('GET', `/n/${room.slug}`, undefined, { headers })
    expect([page.status, page.headers.get('location') ?? '']).toEqual([307, expect.stringMatching(/^\/sign-in/)])
    expect(JSON.stringify([...page.headers])).not.toContain('evil')
    expect(page.text).not.toContain('evil')
    const entered = await nobody.ask('GET', '/sign-in', undefined, { headers })
    expect(entered.text).not.toContain('evil')
    expect(entered.headers.get('content-security-policy')).not.toContain("'nonce-mine'")
  })

  it('no server action is there to be called', async () => {
    for (const caller of [new Caller(), room.admin.caller])
      for (const where of ['/', '/sign-in', `/n/${room.slug}`]) {
        const headers = {
          'Next-Action': '7f0000000000000000000000000000000000000000',
          'Content-Type': 'text/plain;charset=UTF-8',
        }
        const answer = await changingNothing(() => caller.ask('POST', where, undefined, { headers, raw: '[]' }))
        expect(answer.status).toBeGreaterThanOrEqual(300)
      }
  })

  it('the link of an invitation is made from our own address', async () => {
    const headers = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' }
    const input = { id: room.ids.invitationId, email: `guest@${room.slug}.example`, role: 'viewer' }
    const { link } = await room.admin.caller.must<{ link: string }>('POST', `${room.path}/invitations`, input, {
      headers,
    })
    expect(new URL(link).origin).toBe(server().origin)
  })
})

it.each([
  'take=1&take=2',
  'articleId=1',
  'page=1',
  'sort=id;drop',
  'sort=author.passwordHash',
  'q[contains]=a',
  'take=-1',
  'take=1e9',
  'skip=x',
  'skip=99999999999999999999',
])('a list is not asked with %s', async query => {
  const answer = await room.viewer.caller.ask('GET', `${room.path}/claims?${query}`)
  expect(answer.status).toBe(422)
  expect(answer.json?.fields).toEqual([
    expect.objectContaining({ field: expect.any(String), code: expect.any(String) }),
  ])
})

it.each(["' OR 1=1--", '%', '_', '\\', '200%', '$1', '"}', 'nav\u202eires'])(
  'a search for %j finds those words and nothing else',
  async q => {
    const found = await room.viewer.caller.must('GET', `${room.path}/claims?q=${encodeURIComponent(q)}`)
    expect(found).toEqual([])
  },
)

it('a search with a character that cannot be stored is refused', async () => {
  const answer = await room.viewer.caller.ask('GET', `${room.path}/claims?q=%00`)
  expect(answer).toMatchObject({ status: 422, json: { code: 'bad_character' } })
})

describe('requests that are no HTTP', () => {
  const head = 'POST /api/v1/session HTTP/1.1\r\nHost: x\r\n'
  it.each([
    ['a length and chunks', `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['two lengths', `${head}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`],
    ['bare line feeds', 'GET /api/v1/me HTTP/1.1\nHost: x\n\n'],
    ['a header of 100 KB', `GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`],
    ['a space before the colon', `GET /api/v1/me HTTP/1.1\r\nHost : x\r\n\r\n`],
    ['no host', 'GET /api/v1/me HTTP/1.1\r\n\r\n'],
  ])('%s: refused, and what follows on the wire is not answered', async (_, words) => {
    const answer = await exchange(`${words}GET /api/v1/me HTTP/1.1\r\nHost: x\r\n\r\n`)
    expect(first(answer)).toMatch(/^HTTP\/1\.1 4(00|31) /)
    expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1)
  })

  it.each([
    'GET http://evil.example/ HTTP/1.1',
    'GET //evil.example/ HTTP/1.1',
    'GET /\\evil.example HTTP/1.1',
    'GET * HTTP/1.1',
    'GET /n/x?%E0%A4%A HTTP/1.1',
    'GET /%2f%2fevil.example HTTP/1.1',
    'GET /n/..;/x HTTP/1.1',
  ])('does not break on: %s', async line => {
    const answer = await exchange(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`)
    expect(first(answer)).toMatch(/^HTTP\/1\.1 [234]\d\d /)
    expect(answer).not.toMatch(/^location: (https?:)?[/\\]{2}(?!127\.0\.0\.1)/im)
  })
})

it('what is wrong with an answer would be seen', () => {
  const answer = { status: 500, headers: new Headers(), text: 'Error\n    at x (/app/lib/a.ts:1)', json: null }
  expect(faultsOf('/api/v1/me', answer).length).toBeGreaterThan(6)
})
