// Builds the pages, unless the last build was made from the same sources.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Sentence } from '../sentence.mjs'

const folders = ['app', 'components', 'lib', 'messages', 'public', 'bin']
const isSource = name =>
  /\.(m?[jt]s|cjs|tsx|css|json)$/.test(name) && !/^(tsconfig\.tsbuildinfo|next-env\.d\.ts)$/.test(name)
const isTest = name => /\.test\.tsx?$/.test(name)

/** Every file whose change asks for another build: what stands in the folders above, and the settings at the root. */
function sources(root) {
  const inside = folders
    .filter(folder => existsSync(path.join(root, folder)))
    .flatMap(folder => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile() && !isTest(entry.name))
    .map(entry => path.join(entry.parentPath, entry.name))
  const top = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isFile() && isSource(entry.name))
  return [...inside, ...top.map(entry => path.join(root, entry.name)), cliBuilder(root)].filter(existsSync).sort()
}

const cliBuilder = root => path.join(root, 'scripts', 'build-cli.mjs')

/** One value for all of that, whatever the files' dates. */
export function fingerprint(root) {
  const hash = createHash('sha256').update(process.version)
  for (const file of sources(root)) {
    const content = readFileSync(file)
    hash.update(`\0${path.relative(root, file)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** Builds when needed, with the builders' words in build.log. Returns whether it did. */
export async function buildWhenNeeded(root, { data, dist }, environment) {
  const stamp = path.join(root, dist, 'recoupe-sources')
  const now = fingerprint(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false
  rmSync(stamp, { force: true })
  console.log('Building the pages: about half a minute.')
  mkdirSync(data, { recursive: true })
  const log = path.join(data, 'build.log')
  const output = openSync(log, 'w')
  await buildPages(root, environment, output, log)
  if (existsSync(cliBuilder(root))) await node([cliBuilder(root)], root, environment, output, log)
  writeFileSync(stamp, now)
  return true
}

/** Next writes the folder it builds to into tsconfig.json, which is ours: it is put back as it was. */
async function buildPages(root, environment, output, log) {
  const settings = path.join(root, 'tsconfig.json')
  const kept = readFileSync(settings)
  try {
    await node(
      [path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
      root,
      environment,
      output,
      log,
    )
  } finally {
    if (!readFileSync(settings).equals(kept)) writeFileSync(settings, kept)
  }
}

async function node(words, root, environment, output, log) {
  const env = { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', output, output] })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  const code = await new Promise(resolve => child.once('error', () => resolve(1)).once('exit', resolve))
  process.off('exit', end)
  if (code === 0) return
  const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-40).join('\n')
  throw new Sentence(`The build failed. Its last words, more in ${log}:\n${tail}`)
}
