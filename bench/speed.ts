/**
 * Characters in a second of processor time, in millions: the best of several rounds of at least `seconds` each, after one to
 * warm up. Processor time, not the clock's: what else the machine does then hardly weighs.
 */
export function speed(texts: readonly string[], read: (text: string) => unknown, seconds = 0.4, rounds = 5): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const round = () => {
    const before = process.cpuUsage()
    let spent = 0
    let times = 0
    do {
      for (const text of texts) read(text)
      times++
      const { user, system } = process.cpuUsage(before)
      spent = user + system
    } while (spent < seconds * 1e6)
    return (characters * times) / spent
  }
  round()
  return Math.max(...Array.from({ length: rounds }, round))
}
