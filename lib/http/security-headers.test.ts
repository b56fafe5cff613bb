import { contentSecurityPolicy, securityHeaders } from './security-headers'

const directive = (policy: string, name: string) => policy.split('; ').find(part => part.startsWith(`${name} `))

it.each([
  ['script-src', "script-src 'self' 'nonce-abc' 'strict-dynamic'"],
  ['frame-ancestors', "frame-ancestors 'none'"],
  ['object-src', "object-src 'none'"],
  ['base-uri', "base-uri 'none'"],
  ['form-action', "form-action 'self'"],
  ['connect-src', "connect-src 'self'"],
  ['font-src', "font-src 'self'"],
  ['img-src', "img-src 'self' data:"],
])('the policy of a page says %s', (name, expected) => {
  expect(directive(contentSecurityPolicy('abc', false), name)).toBe(expected)
})

it('lets no inline script or eval run outside development', () => {
  const script = directive(contentSecurityPolicy('abc', false), 'script-src')
  expect(script).not.toMatch(/unsafe/)
  expect(directive(contentSecurityPolicy('abc', true), 'script-src')).toContain("'unsafe-eval'")
})

it.each([
  ['https://recoupe.example', true],
  ['http://127.0.0.1:3000', false],
  [undefined, false],
])('with the origin %s, keeps to https: %s', (origin, held) => {
  expect('Strict-Transport-Security' in securityHeaders(origin)).toBe(held)
})

it('tells browsers not to guess types and not to leak addresses', () => {
  expect(securityHeaders(undefined)).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  })
})
