import { readFileSync } from 'node:fs'
import { matchLine } from '../cli/match'
import { readZones } from '../lib/articles/zones'
import { featuredSentences } from '../lib/corroboration/features-sentences'
import { collect } from '../lib/corroboration/features-search'
import type { Question } from '../lib/corroboration/answers'
import { searchClosely, type Sentence } from '../lib/corroboration/search-closely'
import type { LanguageCode } from '../lib/languages'
import type { Span } from '../lib/text/span'
import { sharedPath } from '../test/shared'
import { deskOf } from './corroborate-desk'
import pairs from './corroborate-pairs.json'
import { bribesAndFloods } from './pairs/bribes-and-floods'
import { lastOfFive } from './pairs/last-of-five'
import { strikesAndTrains } from './pairs/strikes-and-trains'
import { threeEvents } from './pairs/three-events'
import { threeLastEvents } from './pairs/three-last-events'
import { threeLaterEvents } from './pairs/three-later-events'
import { sixEvents } from './pairs/six-events'
import type { ToldEvent } from './pairs/told'

/** An article as it is searched: `file` is its name. */
export type Told = { file: string; language: LanguageCode; publishedAt: string | null; text: string }

/** A place in an article: its name, start and end in UTF-16 units. */
export type Place = Span & { file: string }

/** A passage and those of other articles that state the same. */
type Pair = { claim: Place; same: Place[] }

const toPlace = ([file, start, end]: (string | number)[]): Place => ({
  file: String(file),
  start: Number(start),
  end: Number(end),
})

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** An answer of the filter. */
type Match = Span & { article: string }

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
 * The claims that state what another article states too: for how many a right passage is among the first three candidates, and
 * how many of all right passages are. First of the five shared articles, as a careful reader found them; then of made-up
 * events, whose pairs were marked before anything was tried on them. `misses`: print what was missed, with its words.
 */
export function benchPairs(misses = false): void {
  const files = [...new Set(pairs.flatMap(({ claim, same }) => [claim, ...same].map(place => toPlace(place).file)))]
  const paths = files.map(file => sharedPath(`articles/${file}`))
  if (!paths.includes(null)) {
    const articles = files.map((file, at): Told => {
      const text = readFileSync(paths[at] ?? '', 'utf8')
      return { file, language: 'fr', publishedAt: days[file.slice(0, 3)] ?? null, text }
    })
    const listed = pairs.map(({ claim, same }): Pair => ({ claim: toPlace(claim), same: same.map(toPlace) }))
    measure('The five articles', articles, listed, misses)
  }
  measure('Three made-up events', ...markedEvents(threeEvents), misses)
  measure('Six more', ...markedEvents(sixEvents), misses)
  measure('Three later', ...markedEvents(threeLaterEvents), misses)
  measure('Five by another hand', ...markedEvents([...strikesAndTrains, ...bribesAndFloods, ...lastOfFive]), misses)
  measure('Three last', ...markedEvents(threeLastEvents), misses)
}

/** The made-up articles without their marks, and the pairs that the marks make. */
function markedEvents(events: readonly ToldEvent[]): [Told[], Pair[]] {
  const articles: Told[] = []
  const facts = new Map<string, Place[]>()
  events.forEach((event, at) =>
    event.forEach(({ text: marked, ...about }, index) => {
      const file = `${at}-${index}`
      let text = ''
      for (const [, plain, fact, words] of marked.matchAll(/([^{]*)(?:\{(\w+)\|([^}]*)\})?/g)) {
        text += plain
        if (fact === undefined) continue
        const place = { file, start: text.length, end: text.length + words.length }
        facts.set(`${at} ${fact}`, [...(facts.get(`${at} ${fact}`) ?? []), place])
        text += words
      }
      articles.push({ file, ...about, text })
    }),
  )
  const pairs = [...facts.values()].flatMap(places =>
    places.map((claim): Pair => ({ claim, same: places.filter(({ file }) => file !== claim.file) })),
  )
  return [articles, pairs.filter(({ same }) => same.length > 0)]
}

function sentencesOf({ file, text, ...about }: Told): Sentence[] {
  const leftOut = readZones(text).filter(zone => zone.kind === 'furniture' || zone.kind === 'credit')
  return featuredSentences(text, { ...about, leftOut }).map(each => ({ ...each, ...about, article: file, text }))
}

function measure(set: string, articles: readonly Told[], listed: readonly Pair[], misses: boolean): void {
  const texts = new Map(articles.map(article => [article.file, article]))
  const sentences = articles.flatMap(sentencesOf)
  const collection = collect(sentences)
  const desk = deskOf(articles, sentences)
  console.log(`\n${set}: ${sentences.length} sentences, ${listed.length} claims`)
  const words = ({ file, start, end }: Place) => texts.get(file)?.text.slice(start, end) ?? ''
  const search = ({ file }: Place, question: Question) =>
    searchClosely(collection, question, FIRST, each => each.article !== file).map(
      ({ passage: { article, start, end } }) => ({ file: String(article), start, end }),
    )
  const answer = (text: string) =>
    (matchLine({ text }, collection) as { matches: Match[] }).matches
      .slice(0, FIRST)
      .map(({ article: file, ...span }) => ({ file, ...span }))
  const orders: [string, (claim: Place, article: Told) => Place[]][] = [
    ['as recoupe match orders them', (claim, article) => search(claim, { ...article, passage: claim })],
    ['the same to the words alone, with the article that they are taken from at hand', claim => answer(words(claim))],
    [
      'the same to words from nowhere',
      (claim, { language }) => {
        const text = words(claim)
        const passage = { start: 0, end: text.length }
        return search(claim, { text, passage, language, publishedAt: null })
      },
    ],
    ['as the desk lists them', claim => desk(claim).slice(0, FIRST)],
  ]
  for (const [order, firstOf] of orders) {
    let [found, right, wanted] = [0, 0, 0]
    const missed: string[] = []
    for (const { claim, same } of listed) {
      const article = texts.get(claim.file)
      if (!article) continue
      const first = firstOf(claim, article)
      const hits = same.filter(place => first.some(each => each.file === place.file && overlaps(each, place)))
      wanted += same.length
      right += hits.length
      if (hits.length > 0) found++
      else missed.push(`${claim.file.slice(0, 3)}:${claim.start}-${claim.end}`)
      if (!misses || hits.length > 0) continue
      console.log(`MISSED ${words(claim)}\n   wanted ${same.map(words).join('\n          ')}`)
      for (const each of first) console.log(`   found  ${words(each)}`)
    }
    const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`
    console.log(
      `  ${order}: claims with a right passage among the first ${FIRST} ${percent(found, listed.length)}, of all right passages ${percent(right, wanted)}`,
    )
    if (missed.length > 0) console.log(`    missed: ${missed.join(' · ')}`)
  }
}
