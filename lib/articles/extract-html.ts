import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { fail, ok, type Failure, type Result } from '../result'
import { badCharacters, hiddenCharacters } from '../text/characters'
import type { ZoneSpan } from './article'
import type { ArticleDraft } from './article-draft'
import { readBlocks, type Block } from './html-blocks'
import { measureHtml } from './html-depth'
import { readHtmlMetadata, type HtmlMetadata } from './html-metadata'
import { languages, type LanguageCode } from '../languages'
import { detectLanguage, type DetectedLanguage } from './language'
import { readMetadata } from './metadata'
import { readZones } from './zones'

/** No page that people read is nested as deeply (news pages stay under 60); browsers themselves stop at 512. */
const DEEPEST = 200
/** Nor has any as many elements and character references. */
const MOST_PARTS = 100_000
/** Past this many the story is looked for by simpler means. */
const MANY_PARTS = 30_000
/** Fewer units of story than this are no article. */
const LEAST = 20

const aside = new Set(['aside', 'footer', 'header'])
const noStory =
  /(?:enable|activer|requires?|nécessite)\s+(?:\w+\s+){0,3}javascript|javascript\s+(?:is\s+)?(?:disabled|required|est\s+désactivé)/i

/**
 * The article in an HTML page: its paragraphs joined by line breaks, headline first, and what the page says of it. Scripts and
 * styles never get into the text; nothing of the page is run or fetched. Fails with `empty_file`, `too_deep`,
 * `too_many_parts` or `no_article_text`.
 */
export function extractHtml(html: string): Result<ArticleDraft> {
  if (!html.trim()) return fail('invalid', 'empty_file', 'The file is empty.', 'file')
  const { depth, parts } = measureHtml(html)
  if (depth > DEEPEST) return fail('invalid', 'too_deep', 'This page is nested too deeply to be read.', 'file')
  if (parts > MOST_PARTS) return fail('invalid', 'too_many_parts', 'This page has too many parts to be read.', 'file')
  const document = toDocument(html)
  const metadata = readHtmlMetadata(document)
  const plain = readBlocks(mainElement(document), aside)
  const story = parts > MANY_PARTS ? plain : (readStory(document) ?? plain)
  const candidates = [story, plain].map(blocks => toDraft(blocks, metadata))
  return candidates.find(draft => draft.ok) ?? candidates[0]
}

/** A page without its frame (`<p>…`) is put into one, since the parser wants it; a `<` that opens nothing is a character. */
function toDocument(source: string): Document {
  const html = source.replace(/<(?![a-z/!?])/gi, '&lt;')
  const framed = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return parseHTML(framed).document
}

function mainElement(document: Document): Element {
  const articles = document.querySelectorAll('article')
  const main =
    articles.length === 1 ? articles[0] : document.querySelector('main, [role="main"], [itemprop="articleBody"]')
  return main ?? document.body ?? document.documentElement
}

/** What Readability takes for the story, as blocks. It changes the document, so it comes last. */
function readStory(document: Document): Block[] | null {
  try {
    const parsed = new Readability<Node>(document, {
      serializer: node => node,
      disableJSONLD: true,
      charThreshold: 200,
    }).parse()
    return parsed?.content ? readBlocks(parsed.content) : null
  } catch {
    return null
  }
}

function toDraft(blocks: Block[], metadata: HtmlMetadata): Result<ArticleDraft> {
  const lines = withHeadline(blocks, metadata.title).map(block => ({ ...block, words: clean(block.words) }))
  const text = lines.map(line => line.words).join('\n')
  const zones = tagged(readZones(text, metadata), lines)
  const story = zones
    .filter(zone => zone.kind === 'lead' || zone.kind === 'body')
    .map(zone => text.slice(zone.start, zone.end))
  const isStory = story.some(words => words.length >= LEAST && /[.!?…]/.test(words) && !noStory.test(words))
  if (!isStory) return noArticle()
  const read = readMetadata(text, zones)
  return ok({
    text,
    title: metadata.title ?? read.title,
    author: metadata.author ?? read.author,
    publishedAt: metadata.publishedAt ?? read.publishedAt,
    url: metadata.url,
    outlet: metadata.outlet,
    language: languageOf(story.join('\n'), metadata.lang),
    zones,
    warnings: hiddenCharacters(text).length > 0 ? ['hidden_characters'] : [],
  })
}

function noArticle(): Failure {
  return fail('invalid', 'no_article_text', 'No article text was found; paste it instead.', 'file')
}

/** The story with its headline on top, once. */
function withHeadline(blocks: Block[], title: string | null): Block[] {
  if (!title) return blocks
  const same = (words: string) => words.toLowerCase().replace(/\s+/g, ' ') === title.toLowerCase()
  return blocks.slice(0, 4).some(block => same(block.words)) ? blocks : [{ words: title, tag: 'h1' }, ...blocks]
}

/** What the page marks as a caption is one, and its subheadings are no furniture. */
function tagged(zones: ZoneSpan[], lines: Block[]): ZoneSpan[] {
  const tags = new Map<number, string>()
  let at = 0
  for (const line of lines) {
    tags.set(at, line.tag)
    at += line.words.length + 1
  }
  return zones.map(zone => {
    const tag = tags.get(zone.start)
    const isCaption = tag === 'figcaption' && (zone.kind === 'body' || zone.kind === 'lead')
    return isCaption ? { ...zone, kind: 'caption' } : zone
  })
}

/** The text tells its language; where it is too short to, the page's word counts. */
function languageOf(text: string, lang: string | null): DetectedLanguage {
  const detected = detectLanguage(text)
  const declared = lang?.slice(0, 2).toLowerCase()
  return detected === 'other' && isRead(declared) && text.length < 200 ? declared : detected
}

function isRead(code: string | undefined): code is LanguageCode {
  return code !== undefined && Object.hasOwn(languages, code)
}

/** What cannot be stored becomes the sign for an unreadable character, as browsers show it. */
function clean(words: string): string {
  if (badCharacters(words).length === 0) return words
  return words.replace(/\0|\p{Surrogate}/gu, '\uFFFD')
}
