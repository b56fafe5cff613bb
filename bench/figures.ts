import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { detectFigures } from '../lib/claims/figures/detect'
import { ducklingTests } from './figure-scores/duckling'
import type { Reader } from './figure-scores/found'
import { goldFigures } from './figure-scores/gold'
import { quantulumTests } from './figure-scores/quantulum'
import { recognizersTests } from './figure-scores/recognizers'
import { speed } from './speed'
import { printRows } from './table'

// Measures the reading of figures against `../shared` (or RECOUPE_SHARED). `--misses [SET]` lists what is wrong.
const shared = process.env.RECOUPE_SHARED ?? join(process.cwd(), '../shared')
const misses = process.argv.includes('--misses') ? (process.argv[process.argv.indexOf('--misses') + 1] ?? 'all') : null

function miss(set: string, ...words: unknown[]) {
  if (misses === 'all' || (misses && set.startsWith(misses))) console.log(`  ${set}:`, ...words)
}

function main() {
  if (!existsSync(shared)) {
    console.warn(`bench/figures: no measured texts at ${shared}; set RECOUPE_SHARED. Nothing was measured.`)
    return
  }
  const article: Reader = (text, language) => detectFigures(text, { language })
  const bare: Reader = (text, language) => detectFigures(text, { language, bare: true })
  printRows('figures', [
    ...goldFigures(shared, article, miss),
    ...recognizersTests(shared, bare, miss),
    ...ducklingTests(shared, bare, miss),
    ...quantulumTests(shared, bare, miss),
  ])
  const texts = readdirSync(join(shared, 'articles')).map(name => readFileSync(join(shared, 'articles', name), 'utf8'))
  const fast = speed(texts, text => article(text, 'fr', 'all'))
  console.log(`\nfive articles: ${fast.toFixed(1)} M characters in a second of processor time`)
}

main()
