#!/usr/bin/env node
// Runs dist/recoupe.mjs, built anew where it is missing or older than its sources.
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const bundle = path.join(root, 'dist', 'recoupe.mjs')

/** Whether a source of the command line has changed since the bundle was made. */
function isStale() {
  if (!existsSync(bundle)) return true
  const built = statSync(bundle).mtimeMs
  const newer = file => statSync(file).mtimeMs > built
  return ['cli', 'lib'].some(folder =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).some(
      entry =>
        entry.isFile() &&
        entry.name.endsWith('.ts') &&
        !entry.name.endsWith('.test.ts') &&
        newer(path.join(entry.parentPath, entry.name)),
    ),
  )
}

if (existsSync(path.join(root, 'cli')) && isStale()) {
  const { buildCli } = await import('../scripts/build-cli.mjs')
  await buildCli(root)
}
await import(pathToFileURL(bundle).href)
