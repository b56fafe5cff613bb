import assert from 'node:assert/strict'
import { it } from 'node:test'
import { browserOutcome } from './browser.mjs'
import { parseNodeTests } from './node-tests.mjs'
import { jestOutcome } from './steps.mjs'
import { closingLine, outcome, total, whole } from './totals.mjs'

it('the closing line is the sum of all steps, with skips only where there are any', () => {
  const results = [whole('types', true), whole('lint', false), outcome('jest', { passed: 40 })]
  assert.equal(closingLine(results), '41 passed, 1 failed')
  assert.equal(closingLine([...results, outcome('browser', { skipped: 2 })]), '41 passed, 1 failed, 2 skipped')
  assert.equal(closingLine([]), '0 passed, 0 failed')
  assert.deepEqual(total([outcome('browser', { skips: ['a: why'] })]).skips, ['a: why'])
})

it('counts what Node’s runner counted, and reads why a test was skipped', () => {
  const tap =
    '    ok 1 - under an account # SKIP only as root\nok 2 - b\n# tests 3\n# pass 1\n# fail 0\n# cancelled 1\n# skipped 1\n# todo 0\n'
  assert.deepEqual(parseNodeTests(tap, 1), {
    passed: 1,
    failed: 1,
    skipped: 1,
    skips: ['under an account: only as root'],
  })
})

it('a runner that broke without a failed test is a failure', () => {
  assert.equal(parseNodeTests('', 1).failed, 1)
  assert.equal(jestOutcome(null, 1).failed, 1)
  const none = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, testResults: [] }
  assert.equal(jestOutcome(none, 1).failed, 1)
  assert.equal(
    browserOutcome({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, suites: [], errors: [] }, 1).failed,
    1,
  )
})

it('a Jest file that could not run is a failure beside the failed tests', () => {
  const answer = { numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 1, testResults: [] }
  assert.deepEqual([jestOutcome(answer, 1).passed, jestOutcome(answer, 1).failed], [5, 2])
})

it('names the tests of Jest that were skipped, and those that lacked their data', () => {
  const test = { status: 'pending', fullName: 'a whale is counted' }
  const answer = {
    numPassedTests: 1,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    testResults: [{ name: '/lib/whale.test.ts', assertionResults: [test] }],
  }
  const { skipped, skips } = jestOutcome(answer, 0, '  SKIPPED: no whales here\n  SKIPPED: no whales here\n')
  assert.equal(skipped, 1)
  assert.deepEqual(skips, ['whale.test.ts: a whale is counted', 'no whales here'])
})

it('names a browser test that passed only at the second try', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }
  const skip = { status: 'skipped', annotations: [{ type: 'skip', description: 'no touch here' }] }
  const again = { status: 'flaky', annotations: [] }
  const specs = [
    { file: 'mark.spec.ts', title: 'by touch', tests: [skip] },
    { file: 'mark.spec.ts', title: 'by mouse', tests: [again] },
  ]
  const found = browserOutcome({ stats, suites: [{ specs: [], suites: [{ specs }] }], errors: [] }, 1)
  assert.deepEqual([found.passed, found.failed, found.skipped], [4, 1, 1])
  assert.deepEqual(found.skips, ['mark.spec.ts: by touch: no touch here'])
  assert.deepEqual(found.again, ['mark.spec.ts: by mouse'])
})
