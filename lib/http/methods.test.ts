import { allowedMethods } from './methods'

const addresses = [
  { address: '/api/v1/me', methods: ['GET', 'PATCH'] },
  { address: '/api/v1/newsrooms/[newsroomId]/sets/[setId]', methods: ['GET', 'PATCH'] },
  { address: '/api/v1/newsrooms/[newsroomId]/sets/preview', methods: ['POST'] },
  { address: '/api/auth/[...nextauth]', methods: ['GET', 'POST'] },
]

it.each([
  ['/api/v1/me', ['GET', 'HEAD', 'OPTIONS', 'PATCH']],
  ['/api/v1/newsrooms/1/sets/2', ['GET', 'HEAD', 'OPTIONS', 'PATCH']],
  ['/api/v1/newsrooms/1/sets/preview', ['OPTIONS', 'POST']],
  ['/api/auth/callback/ticket', ['GET', 'HEAD', 'OPTIONS', 'POST']],
  ['/api/v1/me/', null],
  ['/api/v1/newsrooms//sets/2', null],
  ['/api/v1/newsrooms/1/sets', null],
  ['/api/auth', null],
  ['/sign-in', null],
])('at %s may be used: %j', (pathname, expected) => {
  expect(allowedMethods(pathname, addresses)).toEqual(expected)
})
