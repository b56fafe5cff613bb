import { readFileSync } from 'node:fs'
import { readZones } from '../lib/articles/zones'
import { featuredSentences } from '../lib/corroboration/features-sentences'
import { collect } from '../lib/corroboration/features-search'
import { searchClosely, type Sentence } from '../lib/corroboration/search-closely'
import type { Span } from '../lib/text/span'
import { sharedPath } from '../test/shared'
import pairs from './corroborate-pairs.json'

/** A place in a file of ../shared/articles: its name, start and end in UTF-16 units. */
type Place = Span & { file: string }

const toPlace = ([file, start, end]: (string | number)[]): Place => ({
  file: String(file),
  start: Number(start),
  end: Number(end),
})

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** How many candidates an editor looks at without scrolling. */
const FIRST = 3

/** The days the articles appeared, as an importer enters them: printed in the first, read from what the others tell. */
const days: Record<string, string> = {
  '000': '2026-01-20',
  '001': '2026-01-17',
  '002': '2025-12-21',
  '003': '2026-01-07',
  '004': '2025-12-18',
}

/**
 * The claims that state what another of the five articles states too, as a careful reader found them: for how many a right
 * passage is among the first three candidates, and how many of all right passages are.
 */
export function benchPairs(): void {
  const files = [...new Set(pairs.flatMap(({ claim, same }) => [claim, ...same].map(place => toPlace(place).file)))]
  const paths = files.map(file => sharedPath(`articles/${file}`))
  if (paths.includes(null)) return
  const texts = new Map(files.map((file, at) => [file, readFileSync(paths[at] ?? '', 'utf8')]))
  const about = (file: string) => ({ language: 'fr' as const, publishedAt: days[file.slice(0, 3)] ?? null })
  const sentences = [...texts].flatMap(([file, text]) => {
    const leftOut = readZones(text).filter(zone => zone.kind === 'furniture' || zone.kind === 'credit')
    return featuredSentences(text, { ...about(file), leftOut }).map((each): Sentence => ({
      ...each,
      ...about(file),
      article: file,
      text,
    }))
  })
  const collection = collect(sentences)
  let found = 0
  let right = 0
  let wanted = 0
  const misses: string[] = []
  for (const pair of pairs) {
    const claim = toPlace(pair.claim)
    const question = { ...about(claim.file), text: texts.get(claim.file) ?? '', passage: claim }
    const first = searchClosely(collection, question, FIRST, ({ article }) => article !== claim.file).map(
      hit => hit.passage,
    )
    const hits = pair.same
      .map(toPlace)
      .filter(place => first.some(each => each.article === place.file && overlaps(each, place)))
    wanted += pair.same.length
    right += hits.length
    if (hits.length > 0) found++
    else misses.push(`${claim.file}:${claim.start}-${claim.end}`)
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`
  console.log(`\nThe five articles: ${sentences.length} sentences`)
  console.log(`  claims with a right passage among the first ${FIRST}: ${percent(found, pairs.length)}`)
  console.log(`  of all right passages among the first ${FIRST}: ${percent(right, wanted)}`)
  if (misses.length > 0) console.log(`  missed: ${misses.join(' · ')}`)
}
