import type { ZoneSpan } from '../../articles/article'
import { detectSpeech } from '../../claims/speech/detect'
import { readNames } from '../../claims/speech/names'
import { pageOf } from '../../claims/speech/page'
import type { LanguageCode } from '../../languages'
import type { Span } from '../../text/span'
import { nameKey, plainSpelling } from './key'

/** What a name is the name of, as far as is known. */
export const nameKinds = ['person', 'place', 'organisation'] as const
export type NameKind = (typeof nameKinds)[number]

/** A spelling of a name in one text: how often, first where, and whether somebody of that name speaks. */
export type NameMention = {
  plain: string
  spelling: string
  key: string
  kind: NameKind
  count: number
  span: Span
  speaks: boolean
}

/** Words just before a name that make it a place's. */
const beforePlaces =
  /(?:^|[^\p{L}])(?:à|en|au|aux|vers|depuis|près\s+de|ville\s+de|région\s+de|in|at|near|from|to|city\s+of|region\s+of)\s+$/iu
/** Words in a name that make it a place's. */
const inPlaces =
  /(?:^|\s)(?:river|mount|lake|port|cape|street|bridge|valley|bay|gulf|sea|island|islands|mont|lac|rivière|fleuve|rue|place|pont|saint|sainte|ville|val|vallée|île|îles|baie|golfe|mer|col)(?:\s|$)/iu
/** Words in a name that make it an organisation's. */
const inOrganisations =
  /(?:^|\s)(?:minist\p{L}*|parti|party|commission|conseil|council|agence|agency|office|union|nations|bank|banque|université|university|fédération|federation|group|groupe|inc|sa|comité|committee|otan|nato|onu|ue|cour|court|armée|army|service|institut|institute)(?:\s|$)/iu
/** Beyond this many different names a text is a list. */
const MOST = 400
const LONGEST = 80

/**
 * The names in a text, each spelling once, in the order of the text; furniture and credits left out. In a language that is
 * not read, runs of capitalised words inside sentences. Linear.
 */
export function readMentions(text: string, language: LanguageCode | null, zones: readonly ZoneSpan[]): NameMention[] {
  const left = zones.filter(zone => zone.kind === 'furniture' || zone.kind === 'credit')
  const visible = blanked(text, left)
  const found = language === null ? capitalised(visible) : namesIn(visible, language)
  const speakers = language === null ? new Set<string>() : speakersIn(visible, language)
  const mentions = new Map<string, NameMention>()
  for (const { span, person } of found) {
    const spelling = text
      .slice(span.start, span.end)
      .replace(/\s+/g, ' ')
      .replace(/['’]s$/, '')
    const plain = plainSpelling(spelling)
    if (plain.length < 2 || spelling.length > LONGEST) continue
    const known = mentions.get(plain)
    if (known) {
      known.count++
      if (person) known.kind = 'person'
      continue
    }
    if (mentions.size >= MOST) continue
    const kind = person || speakers.has(plain) ? 'person' : kindOf(visible, spelling, span)
    mentions.set(plain, { plain, spelling, key: nameKey(spelling), kind, count: 1, span, speaks: speakers.has(plain) })
  }
  return Array.from(mentions.values())
}

type Found = { span: Span; person: boolean }

function namesIn(text: string, language: LanguageCode): Found[] {
  const page = pageOf(text, language)
  const names = readNames(page)
  return names.at.map((last, i) => ({
    span: { start: page.start[names.first[i]], end: page.end[last] },
    person: names.who[i].person,
  }))
}

/** Runs of capitalised words that do not begin a sentence. */
function capitalised(text: string): Found[] {
  const run = /(?<=[\p{L}\p{N},;:«"(]\s{0,2})\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+){0,3}/gu
  return Array.from(text.matchAll(run), match => ({
    span: { start: match.index, end: match.index + match[0].length },
    person: false,
  }))
}

function speakersIn(text: string, language: LanguageCode): Set<string> {
  const speakers = new Set<string>()
  for (const { kind, value } of detectSpeech(text, { language })) {
    const name =
      kind === 'quote' && 'speaker' in value
        ? value.speaker
        : 'sourceKind' in value && value.sourceKind === 'person'
          ? value.source
          : null
    if (!name || !/^\p{Lu}/u.test(name)) continue
    speakers.add(plainSpelling(name))
    speakers.add(plainSpelling(name.slice(name.lastIndexOf(' ') + 1)))
  }
  return speakers
}

function kindOf(text: string, spelling: string, span: Span): NameKind {
  if (inOrganisations.test(spelling) || /^\p{Lu}{2,6}$/u.test(spelling)) return 'organisation'
  if (inPlaces.test(spelling)) return 'place'
  if (beforePlaces.test(text.slice(Math.max(0, span.start - 14), span.start))) return 'place'
  return spelling.includes(' ') ? 'person' : 'place'
}

function blanked(text: string, holes: readonly Span[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of holes) {
    if (start < at) continue
    out += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ')
    at = end
  }
  return out + text.slice(at)
}
