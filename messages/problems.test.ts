import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { en } from './en'
import { fr } from './fr'

const root = path.resolve(__dirname, '..')

/** Every code that our code fails with: the second word of `fail(…)`, the code of a schema's own check. */
function codesInUse(): string[] {
  const files = ['lib', 'app', 'components'].flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes('generated'))
      .map(file => readFileSync(path.join(root, folder, file), 'utf8')),
  )
  const patterns = [
    /\bfail\(\s*'(?:invalid|not-found|forbidden|conflict|unavailable)',\s*'([a-z_]+)'/g,
    /params: \{ code: '([a-z_]+)'/g,
  ]
  return [
    ...new Set(
      files.flatMap(source => patterns.flatMap(pattern => [...source.matchAll(pattern)].map(found => found[1] ?? ''))),
    ),
  ].sort()
}

describe('the sentences of problems', () => {
  it('are there in both languages for every code we fail with', () => {
    const codes = codesInUse()
    expect(codes.length).toBeGreaterThan(50)
    expect(codes.filter(code => !(code in fr.problems))).toEqual([])
    expect(codes.filter(code => !(code in en.problems))).toEqual([])
  })
})
