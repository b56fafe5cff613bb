import { createReadStream } from 'node:fs'
import type { Command } from 'commander'
import { shownLanguage } from '../lib/articles/language'
import { readZones } from '../lib/articles/zones'
import { collect, type Collection } from '../lib/corroboration/features-search'
import { featuredSentences } from '../lib/corroboration/features-sentences'
import { ownPlace } from '../lib/corroboration/own-place'
import { searchClosely, type Sentence } from '../lib/corroboration/search-closely'
import { guessLanguage } from '../lib/corroboration/statement-language'
import { languages, type LanguageCode } from '../lib/languages'
import { overlaps } from '../lib/text/span'
import { failure, filterLines, readLines, type Answer } from './lines'

/** So many are written for each query. */
const MOST = 10

/** What else the article says that a query is taken from stands behind what others say. */
const BESIDE = 0.2

/** Adds `recoupe match` to the command line. */
export function addMatch(program: Command): void {
  program
    .command('match')
    .description(
      'Find who else says it: reads queries {"id","text","language"?,"publishedAt"?,"article"?} and writes for each the ten best sentences {"article","start","end","score"} of other articles.',
    )
    .requiredOption('--in <file>', 'articles as lines {"id","text","language"?,"publishedAt"?}')
    .action(async (options: { in: string }) => {
      let collection: Collection<Sentence>
      try {
        collection = collect(await readArticles(options.in))
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error
        return program.error(`${options.in} cannot be read: ${error.message}`)
      }
      await filterLines(process.stdin, process.stdout, line => matchLine(line, collection))
    })
}

/** The sentences of all articles of a file; a line that is none is told on standard error, and the others are read. */
async function readArticles(file: string): Promise<Sentence[]> {
  const sentences: Sentence[] = []
  let number = 0
  for await (const line of readLines(createReadStream(file))) {
    number++
    if (line !== null && !line.trim()) continue
    const read = line === null ? null : sentencesOf(line)
    if (read) for (const sentence of read) sentences.push(sentence)
    else console.error(`${file}:${number}: no article {"id","text"}, left out.`)
  }
  return sentences
}

/** The sentences of an article's line, without those of furniture and credits; null where the line is no article. */
export function sentencesOf(line: string): Sentence[] | null {
  let article: unknown
  try {
    article = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
  if (typeof article !== 'object' || article === null) return null
  const { id, text, language, publishedAt } = article as Record<string, unknown>
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') return null
  const options = {
    language: readAs(language, text),
    publishedAt: typeof publishedAt === 'string' ? publishedAt : null,
    leftOut: readZones(text).filter(zone => zone.kind === 'furniture' || zone.kind === 'credit'),
  }
  const { language: readIn, publishedAt: published } = options
  return featuredSentences(text, options).map(sentence => ({
    ...sentence,
    article: id,
    text,
    language: readIn,
    publishedAt: published,
  }))
}

/** One line of the filter: the ten best sentences for a query, or what is wrong with it. */
export function matchLine(line: Record<string, unknown>, collection: Collection<Sentence>): Answer {
  const { text, language, publishedAt, article } = line
  if (typeof text !== 'string') return failure('bad_text', 'A line needs a "text" that is a string.')
  if (language !== undefined && language !== null && language !== 'auto' && !(String(language) in languages))
    return failure('bad_language', `"language" must be one of ${Object.keys(languages).join(', ')}, auto.`)
  const asked = {
    text,
    passage: { start: 0, end: text.length },
    language: readAs(language, text),
    publishedAt: typeof publishedAt === 'string' ? publishedAt : null,
  }
  const own = ownPlace(collection, asked, article === undefined ? undefined : each => each.article === article)
  const fits = article === undefined ? undefined : (sentence: Sentence) => sentence.article !== article
  const isBeside = (sentence: Sentence) =>
    sentence.article === own?.article && !overlaps(sentence, own.question.passage)
  const hits = searchClosely(collection, own?.question ?? asked, MOST, fits, sentence =>
    isBeside(sentence) ? BESIDE : 1,
  )
  const matches = hits.map(({ passage, score }) => ({
    article: passage.article,
    start: passage.start,
    end: passage.end,
    score: Math.round(score * 1000) / 1000,
  }))
  return { matches }
}

function readAs(code: unknown, text: string): LanguageCode {
  if (typeof code === 'string' && code in languages) return code as LanguageCode
  const shown = shownLanguage(text)
  return shown && shown !== 'other' ? shown : guessLanguage(text)
}
