/** The totals of Node's test runner, from what its `tap` reporter wrote: the counts at its end, and each skip's reason. */
export function parseNodeTests(tap, code) {
  const count = name => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0)
  const skips = [...tap.matchAll(/^ *ok \d+ - (.*?) # SKIP ?(.*)$/gm)].map(([, name, why]) => `${name}: ${why}`)
  const failed = count('fail') + count('cancelled')
  return {
    passed: count('pass'),
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: count('skipped') + count('todo'),
    skips,
  }
}
