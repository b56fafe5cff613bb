import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '.'

/** A language's folder is named by its code; `kindred` belongs to no single one. */
const folders = readdirSync(join(process.cwd(), 'lib/languages'), { withFileTypes: true })
  .filter(entry => entry.isDirectory() && /^[a-z]{2}$/.test(entry.name))
  .map(entry => entry.name)

describe('the table of languages', () => {
  it('names every folder, and no other', () => {
    expect(Object.keys(languages).sort()).toEqual(folders.sort())
  })

  it.each(Object.entries(languages))('%s goes by its own code', (code, language) => {
    expect(language.code).toBe(code)
  })
})
