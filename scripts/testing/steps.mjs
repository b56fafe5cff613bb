// The steps that need no browser.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildWhenNeeded } from '../start/build.mjs'
import { node, overheard, program } from './command.mjs'
import { parseNodeTests } from './node-tests.mjs'
import { outcome, whole } from './totals.mjs'

/** Where the tests build to, beside the build that `npm start` serves. */
export const testBuild = path.join('dist', 'test-pages')

const results = root => {
  mkdirSync(path.join(root, 'dist'), { recursive: true })
  return name => path.join(root, 'dist', name)
}

/** TypeScript, with the types that Next makes of the routes. */
export async function types({ root, environment }) {
  await node(root, [program(root, 'next', 'dist', 'bin', 'next'), 'typegen'], environment)
  return whole('types', (await node(root, [program(root, 'typescript', 'bin', 'tsc'), '--noEmit'], environment)) === 0)
}

export async function lint({ root, environment }) {
  return whole('lint', (await node(root, [program(root, 'eslint', 'bin', 'eslint.js'), '.'], environment)) === 0)
}

/** Who imports whom: .dependency-cruiser.cjs. */
export async function arrows({ root, environment }) {
  const cruiser = program(root, 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
  const words = [cruiser, '--config', '.dependency-cruiser.cjs', 'app', 'components', 'lib']
  return whole('imports', (await node(root, words, environment)) === 0)
}

/** The tests that need no pages. */
export const jest = run =>
  runJest(run, 'jest.json', ['--maxWorkers=2', '--selectProjects', 'pure', 'components', 'data'])

/** The tests that ask a whole Recoupe over HTTP, one file after the other: they compare what the database holds. */
export async function http(run) {
  const environment = { ...run.environment, RECOUPE_DIST_DIR: testBuild }
  const result = await runJest({ ...run, environment }, 'http.json', ['--runInBand', '--selectProjects', 'http'])
  return { ...result, name: 'http' }
}

async function runJest({ root, environment }, name, choice) {
  const file = results(root)(name)
  rmSync(file, { force: true })
  const words = [program(root, 'jest', 'bin', 'jest.js'), '--ci', '--json', `--outputFile=${file}`, ...choice]
  let said = ''
  const code = await overheard(root, words, environment, piece => (said += piece))
  return jestOutcome(readJson(file), code, said)
}

/**
 * A file that could not even run counts as one failure. A test that lacks its data passes and says `SKIPPED: why` in
 * `said`: it is listed, not counted.
 */
export function jestOutcome(answer, code, said = '') {
  if (!answer) return outcome('jest', { failed: 1 })
  const tests = answer.testResults.flatMap(file =>
    file.assertionResults.map(test => ({ ...test, file: path.basename(file.name) })),
  )
  const skips = tests.filter(test => ['pending', 'skipped', 'todo'].includes(test.status))
  const failed = answer.numFailedTests + answer.numRuntimeErrorTestSuites
  return outcome('jest', {
    passed: answer.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: skips.length,
    skips: [
      ...skips.map(test => `${test.file}: ${test.fullName}`),
      ...new Set(said.match(/(?<=SKIPPED: ).*$/gm) ?? []),
    ],
  })
}

/** The pages, built once for everything that follows. */
export async function build({ root, environment }) {
  try {
    const settings = { data: path.join(root, 'dist'), dist: testBuild }
    await buildWhenNeeded(root, settings, { ...environment, RECOUPE_DIST_DIR: testBuild })
    return whole('build', true)
  } catch (error) {
    console.error(error.message)
    return whole('build', false)
  }
}

/** The tests of our own programs: Node's test runner over scripts and bench. */
export async function programs({ root, environment }) {
  const files = ['scripts', 'bench'].flatMap(folder => testFiles(path.join(root, folder)))
  const file = results(root)('programs.tap')
  const reporters = ['spec', 'tap'].map(name => `--test-reporter=${name}`)
  const places = ['stdout', file].map(place => `--test-reporter-destination=${place}`)
  const words = ['--test', '--test-concurrency=1', ...reporters, ...places, ...files]
  const code = await node(root, words, { ...environment, RECOUPE_DIST_DIR: testBuild })
  return outcome('programs', parseNodeTests(readFileSync(file, 'utf8'), code))
}

const testFiles = folder =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
    .filter(name => name.endsWith('.test.mjs'))
    .map(name => path.join(folder, name))

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
