import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { detectSpeech } from '../lib/claims/speech/detect'
import { f1, scoreGold } from './speech-gold'
import { readPolnear, scorePolnear } from './speech-polnear'

const shared = process.env.RECOUPE_SHARED ?? '../shared'
const wordy = process.argv.includes('--notes')
const percent = (value: number) => (value * 100).toFixed(1).padStart(6)

/** Characters a second over the best of several runs. */
function speed(texts: { text: string; language: 'fr' | 'en' }[]): number {
  const size = texts.reduce((sum, { text }) => sum + text.length, 0)
  let best = Infinity
  for (let round = 0; round < 30; round++) {
    const start = performance.now()
    for (const { text, language } of texts) detectSpeech(text, { language })
    best = Math.min(best, performance.now() - start)
  }
  return size / best / 1000
}

function main() {
  if (!existsSync(join(shared, 'gold'))) {
    console.warn(`Skipped: no shared data at ${shared}. Set RECOUPE_SHARED to its folder.`)
    return
  }
  const before = process.cpuUsage()
  detectSpeech('Un mot.', { language: 'fr' })
  detectSpeech('A word.', { language: 'en' })
  console.log(`ready in ${(process.cpuUsage(before).user / 1000).toFixed(1)} ms of processor time (both languages)`)

  const gold = scoreGold(shared)
  console.log('\nhand-made labels, French         F1   precision  recall   speaker')
  for (const [name, t] of [
    ['direct quotes', gold.quotes],
    ['attributions', gold.attributions],
  ] as const) {
    const speaker = name === 'direct quotes' ? percent(t.speakers / t.right) : ''
    console.log(
      `${name.padEnd(28)}${percent(f1(t))}     ${percent(t.right / t.proposed)}  ${percent(t.right / t.wanted)}    ${speaker}`,
    )
    if (wordy) t.notes.forEach(note => console.log(`    ${note.replace(/\s+/g, ' ')}`))
  }

  const documents = readPolnear(shared)
  const polnear = scorePolnear(documents)
  console.log('\nPolNeAR, development set         F1   precision  recall   overlap F1')
  for (const name of ['source', 'cue', 'content'] as const) {
    const p = polnear.parts[name]
    const both = (right: number) => (2 * right) / (p.proposed + p.wanted)
    console.log(
      `${name.padEnd(28)}${percent(both(p.exact))}     ${percent(p.exact / p.proposed)}  ${percent(p.exact / p.wanted)}    ${percent(both(p.overlap))}`,
    )
  }
  console.log(
    `attributions: ${polnear.wanted} wanted, ${polnear.proposed} proposed, ${polnear.matched} with the same cue`,
  )
  if (wordy) {
    const misses = [...polnear.misses].sort((a, b) => b[1].length - a[1].length)
    for (const [why, list] of misses.slice(0, 60))
      console.log(`  missed ${list.length} × ${why}: ${list.slice(0, 3).join(' ¦ ')}`)
    for (const extra of polnear.extras.slice(0, 80)) console.log(`  extra ${extra}`)
    for (const name of ['source', 'cue', 'content'] as const)
      for (const line of polnear.wrong[name].slice(0, 60)) console.log(`  ${name}: ${line.slice(0, 300)}`)
  }

  const french = readdirSync(join(shared, 'articles')).map(file => ({
    text: readFileSync(join(shared, 'articles', file), 'utf8'),
    language: 'fr' as const,
  }))
  const english = documents.map(({ text }) => ({ text, language: 'en' as const }))
  console.log(
    `\nspeed: French ${speed(french).toFixed(1)} M characters/s, English ${speed(english).toFixed(1)} M characters/s`,
  )
}

main()
