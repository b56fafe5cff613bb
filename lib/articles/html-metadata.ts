import { parseDate } from './dates'

/** What a page says of itself in its head: `<meta>`, JSON-LD, `<link>`, `<time>`. Null where it says nothing of use. */
export type HtmlMetadata = {
  title: string | null
  description: string | null
  author: string | null
  publishedAt: string | null
  modifiedAt: string | null
  url: string | null
  outlet: string | null
  /** The `lang` of the page, as written. */
  lang: string | null
}

type Json = { [key: string]: unknown }

/** Reads all of it; structured data (schema.org) before Open Graph before plain meta tags before what is shown. */
export function readHtmlMetadata(document: Document): HtmlMetadata {
  const meta = metaTags(document)
  const article = articleData(document)
  const first = (...values: unknown[]): string | null => {
    for (const value of values) if (typeof value === 'string' && value.trim()) return squeeze(value)
    return null
  }
  const date = (...values: unknown[]): string | null => {
    for (const value of values) {
      const parsed = typeof value === 'string' ? parseDate(value, 'en') : null
      if (parsed) return parsed
    }
    return null
  }
  const lang = first(document.documentElement?.getAttribute('lang'), meta.get('og:locale'), article?.inLanguage)
  const h1 = document.querySelectorAll('h1')
  const title = first(
    article?.headline,
    meta.get('og:title'),
    meta.get('twitter:title'),
    h1.length === 1 ? h1[0].textContent : null,
    document.querySelector('title')?.textContent,
  )
  const outlet = first(meta.get('og:site_name'), nameOf(article?.publisher), meta.get('application-name'))
  return {
    title: title && withoutSite(title, outlet),
    description: first(meta.get('og:description'), meta.get('description'), article?.description),
    author:
      first(
        nameOf(article?.author),
        notAddress(meta.get('article:author')),
        meta.get('author'),
        meta.get('dc.creator'),
        meta.get('parsely-author'),
        document.querySelector('[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]')
          ?.textContent,
      )
        ?.replace(/^(?:par|by)\s+/i, '')
        .slice(0, 200) ?? null,
    publishedAt: date(
      article?.datePublished,
      meta.get('article:published_time'),
      meta.get('og:published_time'),
      meta.get('date'),
      meta.get('dc.date'),
      meta.get('dcterms.created'),
      meta.get('pubdate'),
      meta.get('publish-date'),
      meta.get('parsely-pub-date'),
      document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime'),
      document.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
      document
        .querySelector('time[pubdate][datetime], article time[datetime], header time[datetime], time[datetime]')
        ?.getAttribute('datetime'),
    ),
    modifiedAt: date(article?.dateModified, meta.get('article:modified_time'), meta.get('og:updated_time')),
    url:
      [
        document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
        meta.get('og:url'),
        urlOf(article?.mainEntityOfPage),
        article?.url,
      ]
        .map(webAddress)
        .find(address => address !== null) ?? null,
    outlet,
    lang,
  }
}

function metaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>()
  for (const element of Array.from(document.querySelectorAll('meta'))) {
    const key = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    )?.toLowerCase()
    const content = element.getAttribute('content')
    if (key && content && !tags.has(key)) tags.set(key, content)
  }
  return tags
}

const articleTypes = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/

/** The first article among the page's JSON-LD; broken blocks are passed over. */
function articleData(document: Document): Json | null {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    const found = findArticle(parseJson(script.textContent ?? ''), 0)
    if (found) return found
  }
  return null
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}

function findArticle(value: unknown, depth: number): Json | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) {
      const found = findArticle(item, depth + 1)
      if (found) return found
    }
    return null
  }
  const json = value as Json
  const types = [json['@type']].flat()
  if (types.some(type => typeof type === 'string' && articleTypes.test(type))) return json
  return findArticle(json['@graph'], depth + 1) ?? findArticle(json.mainEntity, depth + 1)
}

/** The name or names of schema.org persons or organisations, in whatever shape they come. */
function nameOf(value: unknown): string | null {
  const names = [value].flat().map(item => {
    const name = typeof item === 'object' && item !== null ? (item as Json).name : item
    return typeof name === 'string' && notAddress(name) ? squeeze(name) : null
  })
  return (
    names
      .filter(name => name !== null)
      .slice(0, 10)
      .join(', ') || null
  )
}

function urlOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Json)['@id'] : value
}

function notAddress(value: string | undefined): string | null {
  return value && !/^https?:/i.test(value.trim()) ? value : null
}

/** The address, where it is one that a browser may open. */
function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || !URL.canParse(value.trim())) return null
  const url = new URL(value.trim())
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null
}

function squeeze(value: string): string {
  return value.slice(0, 2000).replace(/\s+/g, ' ').trim()
}

/** "Title | Site" is "Title". */
function withoutSite(title: string, outlet: string | null): string {
  const cut = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
  )
  if (cut < 12 || !outlet) return title
  return title
    .slice(cut + 3)
    .trim()
    .toLowerCase() === outlet.toLowerCase()
    ? title.slice(0, cut).trim()
    : title
}
