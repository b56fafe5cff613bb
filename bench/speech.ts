import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { detectSpeech } from '../lib/claims/speech/detect'
import { propose } from '../lib/claims/propose'
import { speed } from './speed'
import { goldSpeech, type SpeechReader } from './speech-gold'
import { polnearRows, readPolnear, scorePolnear } from './speech-polnear'
import { printRows } from './table'

// Measures the reading of quotes and attributions against `../shared` (or RECOUPE_SHARED). `--notes` lists what is wrong.
const shared = process.env.RECOUPE_SHARED ?? '../shared'
const wordy = process.argv.includes('--notes')
const read: SpeechReader = (text, language) => propose(text, { language }).filter(p => p.kind !== 'figure')

function main() {
  if (!existsSync(join(shared, 'gold'))) {
    console.warn(`Skipped: no shared data at ${shared}. Set RECOUPE_SHARED to its folder.`)
    return
  }
  const note = (words: string) => console.log(`    ${words.replace(/\s+/g, ' ')}`)
  const documents = readPolnear(shared)
  const polnear = scorePolnear(documents, read)
  printRows('quotes and attributions', [...goldSpeech(shared, read, wordy ? note : undefined), ...polnearRows(polnear)])
  console.log(`${polnear.wanted} wanted, ${polnear.proposed} proposed, ${polnear.matched} with the same cue`)
  if (wordy) {
    const misses = [...polnear.misses].sort((a, b) => b[1].length - a[1].length)
    for (const [why, list] of misses.slice(0, 60))
      console.log(`  missed ${list.length} × ${why}: ${list.slice(0, 3).join(' ¦ ')}`)
    for (const extra of polnear.extras.slice(0, 80)) console.log(`  extra ${extra}`)
    for (const name of ['source', 'cue', 'content'] as const)
      for (const line of polnear.wrong[name].slice(0, 60)) console.log(`  ${name}: ${line.slice(0, 300)}`)
  }
  const french = readdirSync(join(shared, 'articles')).map(file => readFileSync(join(shared, 'articles', file), 'utf8'))
  const english = documents.map(({ text }) => text)
  console.log(
    `M characters in a second of processor time: French ${speed(french, text => detectSpeech(text, { language: 'fr' })).toFixed(1)}, ` +
      `English ${speed(english, text => detectSpeech(text, { language: 'en' })).toFixed(1)}`,
  )
}

main()
