/** One that is measured: what it reads, and how. */
export type Runner = { texts: readonly string[]; read: (text: string) => unknown }

/**
 * A text as if it had just come in: another string with the same characters. The engine keeps what expressions found in a
 * string, and would be measured looking that up.
 */
function anew(text: string): string {
  return Buffer.from(text).toString()
}

/** Asking for the time costs about as much as reading a page does: it is asked for once in so long, in microseconds. */
const BATCH = 20_000

/** How often each runner reads its texts between two looks at the time. */
const batches = new WeakMap<Runner, number>()

/** Characters in a second of processor time, in millions, over at least `seconds` of it. The clock would count what else the machine does. */
function round(runner: Runner, seconds: number): number {
  const { texts, read } = runner
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  let spent = 0
  let times = 0
  do {
    const count = batches.get(runner) ?? 1
    const batch = Array.from({ length: count }, () => texts.map(anew))
    const before = process.cpuUsage()
    for (const copies of batch) for (const text of copies) read(text)
    const { user, system } = process.cpuUsage(before)
    spent += user + system
    times += count
    if (user + system < BATCH) batches.set(runner, count * 2)
  } while (spent < seconds * 1e6)
  return (characters * times) / spent
}

/** The best of several rounds of at least `seconds` each, after one to warm up: millions of characters in a second of processor time. */
export function speed(texts: readonly string[], read: (text: string) => unknown, seconds = 0.4, rounds = 5): number {
  const runner = { texts, read }
  round(runner, seconds)
  return Math.max(...Array.from({ length: rounds }, () => round(runner, seconds)))
}

/** What each runner reached in each round. */
export type Race<Name extends string> = Record<Name, readonly number[]>

/** Runs all by turns, round after round, so that what slows the machine for a while slows them all; after two rounds to warm up. */
export function race<Name extends string>(
  runners: Record<Name, Runner>,
  { rounds = 15, seconds = 0.15 } = {},
): Race<Name> {
  const names = Object.keys(runners) as Name[]
  const reached = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>
  for (let turn = -2; turn < rounds; turn++) {
    for (const name of names) {
      // What ran before has thrown out what the engine had made of this one's code: a lap of its own comes first.
      round(runners[name], seconds / 2)
      const fast = round(runners[name], turn < 0 ? seconds * 4 : seconds)
      if (turn >= 0) reached[name].push(fast)
    }
  }
  return reached
}

/** The value in the middle, and those a tenth from either end. */
export function middle(values: readonly number[]): { low: number; median: number; high: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]
  return { low: at(0.1), median: at(0.5), high: at(0.9) }
}

/** How many times as fast the one is as the other, each round by itself: the middle of the rounds. */
export function ratio(
  ours: readonly number[],
  theirs: readonly number[],
): { low: number; median: number; high: number } {
  return middle(ours.map((fast, turn) => fast / theirs[turn]))
}
