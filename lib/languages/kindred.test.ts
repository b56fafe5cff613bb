import { kindred } from './kindred'

it('each row has words of both languages, lower case but for acronyms, each once', () => {
  for (const row of kindred)
    for (const column of row) {
      const words = column.split(' ')
      expect(words.every(word => /^[\p{L}\d'/-]+(_[\p{L}\d'/-]+){0,2}$/u.test(word))).toBe(true)
      expect(new Set(words).size).toBe(words.length)
    }
})

it('no row stands twice', () => {
  expect(new Set(kindred.map(row => row.join(' | '))).size).toBe(kindred.length)
})
