/** @jest-environment node */
import { NextRequest } from 'next/server'
import { proxy } from './proxy'

const ask = (path: string, headers?: Record<string, string>) =>
  proxy(new NextRequest(`http://127.0.0.1:3000${path}`, { headers }))

/** The nonce that the page itself is rendered with: Next hands on the request's headers under this name. */
const inward = (response: Response) => response.headers.get('x-middleware-request-x-nonce')

it.each(['/', '/n/val/articles/12', '/api/v1/session', '/nothing/here'])(
  '%s is never kept, framed or guessed at',
  path => {
    const { headers } = ask(path)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  },
)

it('files named by their content may be kept, and carry the other headers', () => {
  const { headers } = ask('/_next/static/chunks/a.js')
  expect(headers.get('cache-control')).toBeNull()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
})

it('each request has its own nonce, the same in the policy and in the page', () => {
  const [one, other] = [ask('/'), ask('/')]
  expect(inward(one)).not.toBe(inward(other))
  expect(inward(one)).toMatch(/^[\w+/]{22}==$/)
  expect(one.headers.get('content-security-policy')).toContain(`'nonce-${inward(one)}'`)
})

it('a nonce or policy that the browser sends is not taken', () => {
  const answer = ask('/', { 'x-nonce': 'mine', 'content-security-policy': "script-src 'nonce-mine'" })
  expect(inward(answer)).not.toBe('mine')
  expect(answer.headers.get('x-middleware-request-content-security-policy')).not.toContain('mine')
})

it.each([
  ['/n/val/articles/12?version=2', '/n/val/articles/12?version=2'],
  ['/n/val/claims?_rsc=abc&kind=figure', '/n/val/claims?kind=figure'],
  ['/n/val?_rsc=abc', '/n/val'],
])('the page at %s knows that it is %s, whatever the browser says', (path, here) => {
  const answer = ask(path, { 'x-recoupe-path': '/elsewhere' })
  expect(answer.headers.get('x-middleware-request-x-recoupe-path')).toBe(here)
})
