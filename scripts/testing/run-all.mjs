// The steps of `npm test`, one after the other, and their true totals.
import { startTestDatabase } from '../test-database.mjs'
import { browserTests } from './browser.mjs'
import { arrows, build, http, jest, lint, programs, types } from './steps.mjs'
import { closingLine, report, total, whole } from './totals.mjs'

const steps = [types, lint, arrows, jest, build, http, programs, browserTests]

/** A step that breaks is one failure, and the others still run. */
async function attempt(step, run) {
  try {
    return await step(run)
  } catch (error) {
    console.error(error)
    return whole(step.name, false)
  }
}

const list = (title, lines) => `\n${title}\n${lines.map(each => `  ${each}`).join('\n')}`

/** Runs every step, whatever the one before said; prints each one's count and at last the closing line. Returns the exit code. */
export async function runAll(root) {
  const database = await startTestDatabase()
  const environment = { ...process.env, RECOUPE_TEST_DATABASE_URL: database.url, NEXT_TELEMETRY_DISABLED: '1' }
  const results = []
  try {
    for (const step of steps) {
      const began = Date.now()
      const result = await attempt(step, { root, environment, earlier: results })
      results.push(result)
      console.log(report(result, Date.now() - began))
    }
  } finally {
    await database.stop()
  }
  const { skips, again } = total(results)
  if (skips.length > 0) console.log(list('Skipped:', skips))
  if (again.length > 0) console.log(list('Passed only on the second try, to be looked into:', again))
  console.log(`\n${closingLine(results)}`)
  const { passed, failed } = total(results)
  return failed > 0 || passed === 0 ? 1 : 0
}
