import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Where texts and data of others lie that tests and benchmarks read in place. */
const root = path.resolve(process.env.RECOUPE_SHARED ?? '../shared')

/** The path of a shared file, or null (with a warning that says what is skipped) where it is absent. */
export function sharedPath(name: string): string | null {
  const file = path.join(root, name)
  if (existsSync(file)) return file
  console.warn(`SKIPPED: ${file} is not there. Set RECOUPE_SHARED to the folder that holds it.`)
  return null
}

/** The rows of a shared JSONL file, or null where it is absent. */
export function sharedRows<T>(name: string): T[] | null {
  const file = sharedPath(name)
  if (!file) return null
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line) as T)
}
