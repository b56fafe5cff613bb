import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { readZones } from '../lib/articles/zones'
import { readRelays } from '../lib/corroboration/origins/relays'
import { readText, sameDispatch } from '../lib/corroboration/origins/same-dispatch'
import { sharedText } from '../lib/corroboration/origins/shared-text'
import { readMarks } from '../lib/corroboration/origins/marks'
import { measureTranslation, translationOf } from '../lib/corroboration/origins/translation'
import { events, type CorpusEvent } from './origins-corpus'
import { translatedEvents } from './translations-corpus'

/** Two articles, whether they come from one dispatch, and how the pair was made. */
type Pair = { a: string; b: string; same: boolean; how: string }

/** Words that desks swap for others without a second thought. */
const swaps: [RegExp, string][] = [
  [/\bmercredi\b/g, 'ce mercredi'],
  [/\bprès de\b/g, 'environ'],
  [/\bannoncé\b/g, 'fait savoir'],
  [/\bplusieurs\b/g, 'quelques'],
  [/\bsamedi matin\b/g, 'samedi'],
  [/\bquelque\b/g, 'environ'],
  [/\bdernière?\b/g, 'passé'],
  [/\bvers\b/g, 'aux alentours de'],
  [/\babout\b/g, 'around'],
  [/\bsaid\b/g, 'reported'],
  [/\bafter\b/g, 'following'],
  [/\bstarted\b/g, 'began'],
  [/\bshortly\b/g, 'soon'],
  [/\bsafely\b/g, 'unharmed'],
  [/\bexpected\b/g, 'due'],
]
const swapped = (words: string) => swaps.reduce((text, [find, put]) => text.replace(find, put), words)

/** Every ninth word left out. */
const thinned = (words: string) =>
  words
    .split(' ')
    .filter((_, at) => at % 9 !== 5)
    .join(' ')

const page = (headline: string, paragraphs: string[]) => [headline, ...paragraphs].join('\n\n')

/** Every pair of one event, and of it with the next. */
function pairsOf(event: CorpusEvent, next: CorpusEvent): Pair[] {
  const { dispatch, report, rewriting, quote, background, agency } = event
  const french = /[àé]/.test(dispatch.join(''))
  const credit = french ? `La Gazette avec ${agency}` : `The Gazette with ${agency}`
  const whole = page(`Dépêche ${event.name}`, [dispatch[0], quote, ...dispatch.slice(1), background, `(${agency})`])
  const own = page(`Reportage ${event.name}`, [report[0], quote, ...report.slice(1), background])
  const copies: [string, string][] = [
    ['copy', page('Un autre titre', [dispatch[0], quote, ...dispatch.slice(1), background])],
    ['cut short', page('Un autre titre', dispatch.slice(0, 2))],
    ['order changed', page('Un autre titre', [dispatch[2], dispatch[0], dispatch[3], dispatch[1]])],
    ['words swapped', page('Un autre titre', dispatch.map(swapped))],
    ['words left out', page('Un autre titre', dispatch.map(thinned))],
    ['with own paragraphs', page('Un autre titre', [dispatch[0], report[1], dispatch[1], report[2], dispatch[2]])],
    ['free rewriting, credited', page('Un autre titre', [...rewriting, credit])],
  ]
  const others: [string, string][] = [
    ['own report, same quote and background', own],
    ['own report, credited photo', page('Reportage', [...report, 'La scène, mercredi. | JEAN ORSEL / AFP', quote])],
    ['other event, same agency', page('Dépêche', [...next.dispatch, `(${agency})`])],
    ['next day, same background', page('Le lendemain', [...next.report.slice(0, 3), background])],
    ['another report, same agency credited', page('Reportage', [...next.report, background, credit])],
  ]
  return [
    ...copies.map(([how, b]) => ({ a: whole, b, same: true, how })),
    ...others.map(([how, b]) => ({ a: whole, b, same: false, how })),
    { a: copies[2][1], b: own, same: false, how: 'own report, order changed' },
    { a: copies[3][1], b: copies[4][1], same: true, how: 'two rewrites of one' },
  ]
}

const read = (text: string) => readText(text, readZones(text))

/** Prints how surely copies of one dispatch are told from independent reports, and what is found in the shared articles. */
export function benchOrigins(say: (line: string) => void = console.log): { precision: number; recall: number } {
  const pairs = events.flatMap((event, at) => pairsOf(event, events[(at + 1) % events.length]))
  const byHow = new Map<string, { same: boolean; right: number; all: number }>()
  let [found, right, wanted] = [0, 0, 0]
  const start = process.cpuUsage()
  for (const { a, b, same, how } of pairs) {
    const said = sameDispatch(read(a), read(b)) !== null
    found += Number(said)
    right += Number(said && same)
    wanted += Number(same)
    const row = byHow.get(how) ?? { same, right: 0, all: 0 }
    byHow.set(how, { same, right: row.right + Number(said === same), all: row.all + 1 })
  }
  const { user, system } = process.cpuUsage(start)
  say('Origins: copies of one dispatch, told by their text')
  for (const [how, row] of byHow)
    say(`  ${row.same ? 'same ' : 'other'}  ${how.padEnd(40)} ${row.right} of ${row.all} right`)
  const precision = found === 0 ? 1 : right / found
  const recall = right / wanted
  say(
    `  ${pairs.length} pairs: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${((user + system) / 1_000 / pairs.length).toFixed(2)} ms a pair`,
  )
  const rewritten = pairs.filter(pair => pair.how === 'free rewriting, credited')
  const named = rewritten.filter(({ a, b }) =>
    read(a).credits.some(one => read(b).credits.some(other => other.agency === one.agency)),
  )
  say(
    `  free rewritings share no runs of words: ${named.length} of ${rewritten.length} are found by the credit line of the agency`,
  )
  benchTranslations(say)
  benchShared(say)
  return { precision, recall }
}

/** How surely a dispatch in another language is told from accounts by others: of its event, and of other events. */
function benchTranslations(say: (line: string) => void): void {
  const read = (paragraphs: readonly string[], language: 'en' | 'fr') =>
    readMarks(paragraphs.join('\n\n'), { language, zones: [], publishedAt: '2026-03-12' })
  const english = translatedEvents.map(event => read(event.english, 'en'))
  const french = translatedEvents.map(event => read(event.french, 'fr'))
  const start = process.cpuUsage()
  let pairs = 0
  const told = (a: ReturnType<typeof read>, b: ReturnType<typeof read>) => {
    pairs++
    return { found: translationOf(a, b) !== null, share: measureTranslation(a, b)?.share ?? 0 }
  }
  const translations = english.map((dispatch, at) => told(dispatch, french[at]))
  const accounts = translatedEvents.flatMap(({ others }, at) =>
    others.map(other => told(english[at], read(other, 'fr'))),
  )
  const elsewhere = english.flatMap((dispatch, at) =>
    french.filter((_, to) => to !== at).map(text => told(dispatch, text)),
  )
  const { user, system } = process.cpuUsage(start)
  const found = (all: { found: boolean }[]) => all.filter(one => one.found).length
  const shares = (all: { share: number }[]) => all.map(one => one.share)
  say('Origins: translations of one dispatch, told by figures, names and quotes sentence by sentence')
  say(
    `  translations found: ${found(translations)} of ${translations.length}, the least share ${Math.min(...shares(translations)).toFixed(2)}`,
  )
  say(
    `  independent accounts of the same event taken for one: ${found(accounts)} of ${accounts.length}, the highest share ${Math.max(...shares(accounts)).toFixed(2)}`,
  )
  say(`  other events taken for one: ${found(elsewhere)} of ${elsewhere.length}`)
  say(`  ${((user + system) / 1_000 / pairs).toFixed(2)} ms a pair`)
}

/** The five shared articles: nothing of them is kept here but what is found. */
function benchShared(say: (line: string) => void): void {
  const folder = path.join(process.env.RECOUPE_SHARED ?? '../shared', 'articles')
  if (!existsSync(folder)) {
    console.warn(`SKIPPED: the shared articles are not at ${folder} (RECOUPE_SHARED names their folder)`)
    return
  }
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
  const texts = files.map(name => readFileSync(path.join(folder, name), 'utf8'))
  const all = texts.map(read)
  say(`Origins: the ${files.length} shared articles`)
  files.forEach((name, at) => {
    const credits = all[at].credits.map(credit => credit.agency).join(', ') || 'none'
    const relays = readRelays(texts[at]).map(relay => relay.source ?? 'unknown')
    say(`  ${name}: credits ${credits}; has it from ${relays.join(', ') || 'nobody named'}`)
  })
  let most = 0
  let joined = 0
  all.forEach((a, i) =>
    all.slice(i + 1).forEach(b => {
      const { aInB, bInA } = sharedText(a.words, b.words)
      most = Math.max(most, aInB, bInA)
      joined += Number(sameDispatch(a, b) !== null)
    }),
  )
  say(`  pairs taken for one dispatch: ${joined}; most text in common: ${(100 * most).toFixed(1)} %`)
}
