import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { detectFigures } from '../lib/claims/figures/detect'
import { propose } from '../lib/claims/propose'
import type { Proposal } from '../lib/claims/proposal'
import { ducklingTests } from './figure-scores/duckling'
import type { Reader } from './figure-scores/found'
import { goldFigures } from './figure-scores/gold'
import { quantulumTests } from './figure-scores/quantulum'
import { recognizersTests } from './figure-scores/recognizers'
import { recognizersText, winkNlp } from './peers'
import { goldSpeech } from './speech-gold'
import { polnearRows, readPolnear, scorePolnear } from './speech-polnear'
import { middle, race, ratio } from './speed'
import { printRows, type Row } from './table'

// Everything that `propose` is measured by, in one run, beside the peers: `npm run bench:propose`. Articles are read as a
// whole, in the language they show (`auto`); strings that are a number and nothing else by the reading of figures, with
// `bare`, as a form field is.
const shared = process.env.RECOUPE_SHARED ?? join(process.cwd(), '../shared')

const isFigure = (proposal: Proposal): proposal is Proposal<'figure'> => proposal.kind === 'figure'
const article: Reader = text => propose(text).filter(isFigure)
const bare: Reader = (text, language) => detectFigures(text, { language, bare: true })
const silent = () => {}

/** What `propose` finds in articles as they are. */
function articles(): Row[] {
  return [
    ...goldFigures(shared, article, silent),
    ...goldSpeech(shared, text => propose(text)),
    ...polnearRows(scorePolnear(readPolnear(shared), text => propose(text))),
  ]
}

/** Numbers as such: each set read by one reader. */
function numbers(read: Reader): Row[] {
  return [
    ...recognizersTests(shared, read, silent),
    ...ducklingTests(shared, read, silent),
    ...quantulumTests(shared, read, silent),
  ]
}

/** The rows with the peer's score in the note of each. */
function beside(rows: readonly Row[], peers: readonly Row[]): Row[] {
  const three = (share: number | undefined) => (share === undefined ? '' : share.toFixed(3))
  return rows.map((row, index) => {
    const { f1, value, note } = peers[index]
    const scores = [f1 === undefined ? '' : `F1 ${three(f1)}`, note || `value ${three(value)}`].filter(Boolean)
    return { ...row, note: [row.note, `Recognizers-Text: ${scores.join(', ')}`].filter(Boolean).join('; ') }
  })
}

/** What such an expression was said to reach on these articles, on another machine, in M characters a second. */
const BARE = 12.6

/** Figures are digits, quotes stand in guillemets: the least that could be done. */
const DIGITS_AND_MARKS = /\d+(?:[.,\u00a0\u202f ]\d+)*|«[^»]*»/g

function speeds(): void {
  const french = readdirSync(join(shared, 'articles')).map(file => readFileSync(join(shared, 'articles', file), 'utf8'))
  const english = readPolnear(shared).map(({ text }) => text)
  const reached = race({
    'propose, French articles': { texts: french, read: text => propose(text) },
    'propose, English articles': { texts: english, read: text => propose(text) },
    'Recognizers-Text, French number model alone': {
      texts: french,
      read: text => recognizersText(text, 'fr', 'number'),
    },
    'wink-nlp, English, with entities': { texts: english, read: winkNlp },
    'bare expression, French articles': {
      texts: french,
      read: text => Array.from(text.matchAll(DIGITS_AND_MARKS), match => match.index),
    },
  })
  console.log(
    '\nM characters in a second of processor time: the middle of the rounds, all by turns (a tenth from either end)',
  )
  for (const [name, rounds] of Object.entries(reached)) {
    const { low, median, high } = middle(rounds)
    console.log(`${name.padEnd(46)}${median.toFixed(3).padStart(9)}  (${low.toFixed(3)} to ${high.toFixed(3)})`)
  }
  const times = (ours: keyof typeof reached, theirs: keyof typeof reached) => {
    const { low, median, high } = ratio(reached[ours], reached[theirs])
    return `${median.toFixed(2)} x (${low.toFixed(2)} to ${high.toFixed(2)})`
  }
  const [ours, oursEnglish] = ['propose, French articles', 'propose, English articles'] as const
  console.log(
    [
      `propose is ${times(ours, 'Recognizers-Text, French number model alone')} Recognizers-Text's French number model (wanted: 30)`,
      `propose is ${times(oursEnglish, 'wink-nlp, English, with entities')} wink-nlp on the same English text (wanted: 2)`,
      `propose is ${times(ours, 'bare expression, French articles')} the bare expression (hoped for: 1)`,
      `propose is ${(middle(reached[ours]).median / BARE).toFixed(2)} x the ${BARE} M that a bare expression was once measured at on these articles (hoped for: 1)`,
      "Left out as too slow: Recognizers-Text's whole French set: about half a minute for these five articles.",
    ].join('\n'),
  )
}

function main() {
  if (process.argv.includes('--speed')) return speeds()
  if (!existsSync(shared)) {
    console.warn(`bench/propose: no measured texts at ${shared}; set RECOUPE_SHARED. Nothing was measured.`)
    return
  }
  const before = [performance.now(), process.cpuUsage()] as const
  propose('Plus de 200 drones, selon la mairie. « C’est fini », a dit Paul Estève.', { language: 'fr' })
  const ready = performance.now() - before[0]
  const { user, system } = process.cpuUsage(before[1])
  console.log(
    `ready: ${ready.toFixed(0)} ms to the first proposals, ${((user + system) / 1000).toFixed(0)} ms of processor time (wanted: 100)`,
  )
  printRows('propose on articles', articles())
  printRows('gold figures by Recognizers-Text numbers', goldFigures(shared, recognizersText, silent))
  printRows('numbers as such (bare)', beside(numbers(bare), numbers(recognizersText)))
  printRows('the same read as articles, language told', [
    ...recognizersTests(shared, (text, language) => detectFigures(text, { language }), silent),
    ...quantulumTests(shared, (text, language) => detectFigures(text, { language }), silent),
  ])
  speeds()
}

main()
