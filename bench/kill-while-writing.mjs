// Clients write without pause while something is killed again and again. What was acknowledged must be there afterwards.
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Lets `clients` call `write(entry)` one entry after the other, where `next()` makes an entry and `write` resolves with
 * whether it was acknowledged; an entry without an answer is sent again, as a client would. Meanwhile `kill()` is called
 * `kills` times, each time when some writes came through again and 50–500 ms more. `enough(acknowledged)` may end the run early.
 * Gives the acknowledged entries, how often one was sent again, and for each kill the ms until the next acknowledgement.
 */
export async function killWhileWriting({ clients, kills, kill, next, write, random, enough = async () => false }) {
  const run = { acknowledged: [], resent: 0, recoveries: [], over: false }
  const writers = Array.from({ length: clients }, () => writer(run, next, write))
  for (let number = 0; number < kills && !run.over; number++) {
    await untilGrown(run, enoughToLose)
    await sleep(50 + random() * 450)
    await kill(number)
    const killed = performance.now()
    await untilGrown(run)
    run.recoveries.push(performance.now() - killed)
    if (await enough([...run.acknowledged])) break
  }
  run.over = true
  await Promise.all(writers)
  return run
}

async function writer(run, next, write) {
  while (!run.over) {
    const entry = next()
    for (let sent = 1; ; sent++) {
      if (await write(entry)) {
        run.acknowledged.push(entry)
        break
      }
      if (run.over) return
      run.resent++
      await sleep(Math.min(25 * sent, 250))
    }
  }
}

/** A kill is worth its while when so many entries were acknowledged since the one before it, however slow the machine. */
const enoughToLose = 6

/** Waits for so many acknowledgements of entries sent from now on: those under way may still come in from before the kill. */
async function untilGrown(run, more = 1, patience = 60_000) {
  await sleep(30)
  const before = run.acknowledged.length
  for (const deadline = performance.now() + patience; run.acknowledged.length < before + more; await sleep(5))
    if (performance.now() > deadline) throw new Error(`no write came through for ${patience / 1000} s`)
}
