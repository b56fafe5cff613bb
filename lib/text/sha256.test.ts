import { sha256 } from './sha256'

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('hashes %j as FIPS 180-2 does', (text, hash) => {
  expect(sha256(text)).toBe(hash)
})

it('hashes a text as its UTF-8 bytes', () => {
  expect(sha256('« dégâts » 🌊')).toBe(sha256(new TextEncoder().encode('« dégâts » 🌊')))
})
