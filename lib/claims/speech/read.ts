import type { LanguageCode } from '../../languages'
import type { Span } from '../../text/span'
import type { Proposal } from '../proposal'
import type { Attribution, Quote } from '../value'
import { detectSpeech } from './detect'
import { lexiconOf } from './lexicon'

type Options = { language: LanguageCode }

const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** How far around a passage its speaker is looked for, in UTF-16 units. */
const AROUND = 6000

/** The text around a span and the span in it; a whole article, unless it is very long. */
function near(text: string, span: Span): { text: string; span: Span; from: number } {
  const start = Math.max(0, Math.min(span.start, text.length))
  const end = Math.max(start, Math.min(span.end, text.length))
  const from = Math.max(0, start - AROUND)
  return { text: text.slice(from, end + AROUND), span: { start: start - from, end: end - from }, from }
}

/** The proposal of a kind that shares most with the span, or undefined. */
function closest<K extends 'quote' | 'attribution'>(
  proposals: Proposal<'quote' | 'attribution'>[],
  kind: K,
  span: Span,
  reach: (p: Proposal<K>) => Span,
) {
  let best: Proposal<K> | undefined
  let most = 0
  for (const proposal of proposals) {
    if (proposal.kind !== kind) continue
    const common = shared(reach(proposal as Proposal<K>), span)
    if (common > most) {
      most = common
      best = proposal as Proposal<K>
    }
  }
  return best
}

/** The words without the quotation marks around them, and whether there were any. */
function unmarked(printed: string, language: LanguageCode): { words: string; marked: boolean } {
  const trimmed = printed.trim()
  const pair = lexiconOf(language).data.marks.find(
    ({ open, close }) => trimmed.startsWith(open) || trimmed.endsWith(close),
  )
  if (!pair) return { words: trimmed, marked: false }
  const from = trimmed.startsWith(pair.open) ? pair.open.length : 0
  const to = trimmed.endsWith(pair.close) && trimmed.length > from ? trimmed.length - pair.close.length : trimmed.length
  return { words: trimmed.slice(from, to).trim(), marked: true }
}

/** Reads a passage that a person marked as a quote: its words, and the speaker and cue that the text around gives. Always answers. */
export function readQuote(text: string, span: Span, options: Options): Quote {
  const place = near(text, span)
  const printed = place.text.slice(place.span.start, place.span.end)
  const proposals = detectSpeech(place.text, options)
  const own = closest(proposals, 'quote', place.span, p => p.span)
  const { words, marked } = unmarked(printed, options.language)
  if (own && shared(own.span, place.span) * 2 >= Math.min(own.span.end - own.span.start, printed.length)) {
    return {
      ...own.value,
      printed,
      words: own.value.printed === printed ? own.value.words : words,
      marked: marked || own.value.marked,
    }
  }
  const report = closest(proposals, 'attribution', place.span, p => p.parts.content ?? p.span)
  const capital = words !== words.toLowerCase() && words[0] !== words[0]?.toLowerCase()
  return {
    printed,
    words,
    speaker: report?.value.source ?? null,
    role: null,
    cue: report?.value.cue ?? null,
    marked,
    extent: capital ? 'full' : 'partial',
    translatedFrom: null,
  }
}

/** Reads a passage that a person marked as an attribution: its source by name, its cue, and the content that the text around gives. Always answers. */
export function readAttribution(text: string, span: Span, options: Options): Attribution {
  const place = near(text, span)
  const printed = place.text.slice(place.span.start, place.span.end)
  const proposals = detectSpeech(place.text, options)
  const own =
    closest(proposals, 'attribution', place.span, p => p.parts.cue ?? p.span) ??
    closest(proposals, 'attribution', place.span, p => p.span)
  if (own) return { ...own.value, printed }
  const capitals = /\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,5}/u.exec(printed.slice(0, 400))
  return { printed, source: (capitals?.[0] ?? printed).trim(), sourceKind: 'other', cue: null, content: null, via: [] }
}
