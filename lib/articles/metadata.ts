import { parseDate } from './dates'
import { detectLanguage, type DetectedLanguage } from './language'
import { bylineName } from './zone-signs'
import type { ZoneSpan } from './article'

/** What is known of an article before a person checks it; null where the page does not say. `publishedAt` is ISO 8601. */
export type Metadata = {
  title: string | null
  author: string | null
  publishedAt: string | null
  language: DetectedLanguage
}

/** Reads a plain text by its zones: the first headline, the byline, the first date among the credits under the headline. */
export function readMetadata(text: string, zones: readonly ZoneSpan[]): Metadata {
  const words = (zone: ZoneSpan | undefined) => (zone ? text.slice(zone.start, zone.end).trim() : null)
  const language = detectLanguage(text)
  const credits = zones.filter(zone => zone.kind === 'credit').map(zone => words(zone) ?? '')
  const author = credits.map(line => bylineName.exec(line)?.[1]).find(name => name !== undefined)
  const dates = credits.slice(0, 4).map(line => (line.startsWith('|') ? null : parseDate(line, language)))
  return {
    title: words(zones.find(zone => zone.kind === 'headline')),
    author: author?.trim().replace(/[\s,.;:–—-]+$/, '') ?? null,
    publishedAt: dates.find(date => date !== null) ?? null,
    language,
  }
}
