// The step of `npm test` that drives a real browser.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { getChromium } from '../chromium.mjs'
import { node, program } from './command.mjs'
import { testBuild } from './steps.mjs'
import { outcome } from './totals.mjs'

const playwright = root => program(root, '@playwright', 'test', 'cli.js')

/** Runs test/browser against the pages built before. `RECOUPE_SKIP_BROWSER=1` skips them, counted and said. */
export async function browserTests({ root, environment, earlier }) {
  if (!hasSpecs(root)) return outcome('browser', {})
  if (environment.RECOUPE_SKIP_BROWSER === '1') {
    const skipped = countTests(root, environment)
    console.log(`\nRECOUPE_SKIP_BROWSER=1: the ${skipped} browser tests are skipped.`)
    return outcome('browser', { skipped, skips: [`${skipped} browser tests: RECOUPE_SKIP_BROWSER=1`] })
  }
  if (earlier.some(step => step.name === 'build' && step.failed > 0)) {
    console.error('The browser tests cannot run: the build failed.')
    return outcome('browser', { failed: 1 })
  }
  let browser
  try {
    browser = getChromium(root)
  } catch (error) {
    console.error(error.message)
    return outcome('browser', { failed: 1 })
  }
  const file = path.join(root, 'dist', 'browser.json')
  mkdirSync(path.dirname(file), { recursive: true })
  rmSync(file, { force: true })
  const own = { RECOUPE_CHROMIUM: browser, RECOUPE_DIST_DIR: testBuild, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const code = await node(root, [playwright(root), 'test', '--reporter=list,json'], { ...environment, ...own })
  return existsSync(file)
    ? browserOutcome(JSON.parse(readFileSync(file, 'utf8')), code)
    : outcome('browser', { failed: 1 })
}

/**
 * What Playwright's own JSON says. An error outside any test counts as one failure; a test that passed only when it was
 * tried again is counted as passed and named in `again`, for somebody to look into.
 */
export function browserOutcome({ stats, suites, errors }, code) {
  const failed = stats.unexpected + errors.length
  const all = suites.flatMap(allSpecs)
  const specs = all.filter(spec => spec.tests.every(test => test.status === 'skipped'))
  const again = all.filter(spec => spec.tests.some(test => test.status === 'flaky'))
  const why = spec =>
    spec.tests.flatMap(test => test.annotations).find(note => note.type === 'skip')?.description ?? 'no reason given'
  return outcome('browser', {
    passed: stats.expected + stats.flaky,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: stats.skipped,
    skips: specs.map(spec => `${spec.file}: ${spec.title}: ${why(spec)}`),
    again: again.map(spec => `${spec.file}: ${spec.title}`),
  })
}

const allSpecs = suite => [...suite.specs, ...(suite.suites ?? []).flatMap(allSpecs)]

const hasSpecs = root =>
  existsSync(path.join(root, 'test', 'browser')) &&
  readdirSync(path.join(root, 'test', 'browser'), { recursive: true }).some(name => name.endsWith('.spec.ts'))

function countTests(root, environment) {
  const { stdout } = spawnSync(process.execPath, [playwright(root), 'test', '--list'], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  })
  return Number(stdout.match(/^Total: (\d+) tests?/m)?.[1] ?? 0)
}
