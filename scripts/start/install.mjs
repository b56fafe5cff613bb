// Installs the packages when they are missing or older than the lock. Runs before there is any: only `node:` modules here.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Sentence } from '../sentence.mjs'

/** Whether the packages of a checkout are there and belong to its lock. A link's packages are its owner's business. */
export function isInstalled(root) {
  const modules = path.join(root, 'node_modules')
  if (!existsSync(path.join(modules, '.package-lock.json'))) return false
  if (lstatSync(modules).isSymbolicLink()) return true
  if (existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === fingerprint(root)) return true
  const [installed, locked] = [path.join(modules, '.package-lock.json'), path.join(root, 'package-lock.json')]
  return !existsSync(stampOf(root)) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs
}

/** Installs unless installed; npm's own words go to install.log in `data`. The lock is left as it is. */
export async function installWhenNeeded(root, data) {
  if (isInstalled(root)) return
  mkdirSync(data, { recursive: true })
  const log = path.join(data, 'install.log')
  const lock = path.join(root, 'package-lock.json')
  const before = readFileSync(lock)
  console.log('Installing the packages: about a minute the first time.')
  const began = Date.now()
  const tick = setInterval(() => console.log(`  … ${Math.round((Date.now() - began) / 1000)} s`), 20_000)
  const code = await npm(['install', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], root, log)
  clearInterval(tick)
  if (!readFileSync(lock).equals(before)) writeFileSync(lock, before)
  if (code !== 0)
    throw new Sentence(`npm could not install the packages. Its last words, more in ${log}:\n${lastLines(log)}`)
  writeFileSync(stampOf(root), fingerprint(root))
}

const stampOf = root => path.join(root, 'node_modules', '.recoupe-lock')

const fingerprint = root =>
  createHash('sha256')
    .update(`${process.platform} ${process.arch}\n`)
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')

function npm(words, root, log) {
  const output = openSync(log, 'w')
  const own = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', output, output] }
  const child = own?.endsWith('npm-cli.js')
    ? spawn(process.execPath, [own, ...words], options)
    : spawn('npm', words, { ...options, shell: process.platform === 'win32' })
  return new Promise(resolve => child.once('error', () => resolve(1)).once('exit', resolve))
}

const lastLines = file => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n')
