import { returnPath, signInPath } from './return-path'

const origin = 'https://recoupe.example'

it.each<[unknown, string]>([
  ['/n/courrier/claims?kind=figure#c1', '/n/courrier/claims?kind=figure#c1'],
  ['https://recoupe.example/n/courrier', '/n/courrier'],
  ['/n/a//b', '/n/a//b'],
  ['//evil', '/'],
  ['//evil/n/courrier', '/'],
  ['/\\evil', '/'],
  ['\\\\evil', '/'],
  ['/\t/evil', '/'],
  ['/.//evil', '/'],
  ['https://evil', '/'],
  ['https://recoupe.example.evil/', '/'],
  ['https://recoupe.example@evil/', '/'],
  ['javascript:alert(1)', '/'],
  ['n/courrier', '/'],
  ['', '/'],
  ['/sign-in?callbackUrl=/sign-in', '/'],
  ['/api/auth/signout', '/'],
  [`/${'a'.repeat(3_000)}`, '/'],
  [undefined, '/'],
  [['/n/a'], '/'],
])('%p leads to %s', (wanted, path) => {
  expect(returnPath(wanted, origin)).toBe(path)
})

it('leads to the sign-in page and back', () => {
  expect(signInPath('/n/courrier?a=1&b=2')).toBe('/sign-in?callbackUrl=%2Fn%2Fcourrier%3Fa%3D1%26b%3D2')
  expect(signInPath('//evil')).toBe('/sign-in')
})
