import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** The rows of ARCHITECTURE.md's map: what each names in its first column, and in its second. */
const rows = readFileSync('ARCHITECTURE.md', 'utf8')
  .split('\n')
  .filter(line => /^\| `/.test(line))
  .map(line => line.split('|').slice(1, 3).map(named))

/** What stands between backticks. */
function named(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name]) => name!)
}

/** "`components/names`, `outlets`" is two folders of `components`. */
function beside(names: readonly string[]): string[] {
  const folder = path.dirname(names[0] ?? '')
  return names.map(name => (name.includes('/') || name.includes('.') ? name : path.join(folder, name)))
}

const isPath = (name: string) => name.includes('/') && !name.includes('…')
const map = rows.flatMap(([first = [], second = []]) => [...beside(first), ...second.filter(isPath)])
const plain = new Set(map.map(name => name.replace(/\/$/, '')))

it('the map names what is there', () => {
  expect(map.length).toBeGreaterThan(30)
  expect(map.filter(name => !existsSync(name))).toEqual([])
})

const foldersOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(entry => path.join(folder, entry.name))

it.each(['lib', 'components'])('every folder of %s is on the map', folder => {
  const isNamed = (name: string) => [...plain].some(known => known === name || known.startsWith(`${name}/`))
  expect(foldersOf(folder).filter(name => !isNamed(name))).toEqual([])
})
