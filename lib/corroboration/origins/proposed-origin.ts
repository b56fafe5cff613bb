import { detectSpeech } from '../../claims/speech/detect'
import type { AttributionSourceKind } from '../../claims/value'
import type { LanguageCode } from '../../languages'
import type { Span } from '../../text/span'
import type { Question } from '../corroboration'
import { readRelays, type Relay } from './relays'

/**
 * Where a passage seems to have its information from, for one question. `name` null: from the article's own origin. `kind`
 * `unknown` never counts. `code` is a stable reason, `words` what gave it away.
 */
export type ProposedOrigin = {
  name: string | null
  kind: 'known' | 'unknown'
  code: 'unknown-reports' | 'relays-medium' | 'relays-source' | 'own'
  words: string
}

/** Who a text says it has what from, read once for all its passages. */
export type ReadSources = {
  text: string
  relays: Relay[]
  attributions: { source: string; kind: AttributionSourceKind; via: string[]; whole: Span; words: string }[]
}

/** Reads the sources of a text. `outlets` are the newsroom's names of media, `own` is the article's. Linear. */
export function readSources(
  text: string,
  options: { language: LanguageCode | null; outlets?: readonly string[]; own?: string },
): ReadSources {
  const attributions = options.language === null ? [] : detectSpeech(text, { language: options.language })
  return {
    text,
    relays: readRelays(text, options),
    attributions: attributions.flatMap(({ kind, value, span, parts }) => {
      if (kind === 'quote' || !('source' in value)) return []
      const { start, end } = parts.content ?? span
      const whole = { start: Math.min(span.start, start), end: Math.max(span.end, end) }
      return [
        {
          source: value.source,
          kind: value.sourceKind,
          via: value.via,
          whole,
          words: text.slice(span.start, span.end),
        },
      ]
    }),
  }
}

/** Sources that stand behind a statement by name: they are its origin for `true`, whoever relays them. */
const named = new Set<AttributionSourceKind>(['person', 'official', 'document', 'study'])

/**
 * The origin of a passage. For `said`, an outlet that heard it itself is the origin; one that has it from another medium
 * shares that one's. For `true`, whoever is named as the source is the origin of all who relay it: ten papers that cite
 * one ministry are one. Reports by nobody are unknown for both.
 */
export function proposeOrigin(sources: ReadSources, passage: Span, question: Question): ProposedOrigin {
  const sentence = sentenceAround(sources.text, passage)
  const near = sources.relays.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end)
  const unknown = near.find(relay => relay.source === null)
  if (unknown) return { name: null, kind: 'unknown', code: 'unknown-reports', words: unknown.words }
  const over = sources.attributions.find(({ whole }) => whole.start < passage.end && passage.start < whole.end)
  const [medium] = near
  if (question === 'true') {
    const behind = over && ultimate(over)
    if (behind) return { name: behind, kind: 'known', code: 'relays-source', words: over.words }
  }
  if (medium?.source) return { name: medium.source, kind: 'known', code: 'relays-medium', words: medium.words }
  if (over?.kind === 'media') return { name: over.source, kind: 'known', code: 'relays-medium', words: over.words }
  return { name: null, kind: 'known', code: 'own', words: '' }
}

/** The last of a chain that has a name: "selon Axios, citant la présidence" is the presidency's. */
function ultimate(attribution: ReadSources['attributions'][number]): string | null {
  const behind = attribution.via.at(-1)
  if (behind && isName(behind)) return behind
  return named.has(attribution.kind) && isName(attribution.source) ? attribution.source : null
}

/** Whether it names somebody: "des responsables" and "un témoin" do not. */
function isName(source: string): boolean {
  return /\p{Lu}/u.test(source) && !/^(?:des|un|une|plusieurs|certains|some|several|an?)\s/iu.test(source)
}

/** No sentence is longer on either side. */
const LONGEST = 600

function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && start - from < LONGEST && !isEnd(text, from - 1)) from--
  let to = end
  while (to < text.length && to - end < LONGEST && !isEnd(text, to)) to++
  return { start: from, end: Math.min(text.length, to + 1) }
}

/** A line's end, or a full stop with a space and a capital after it. */
function isEnd(text: string, at: number): boolean {
  const char = text[at]
  if (char === '\n') return true
  return (
    '.!?…'.includes(char) &&
    /^["”»\s]*\s\S*\p{Lu}/u.test(text.slice(at + 1, at + 5)) &&
    !/[\s.]\p{Lu}$/u.test(text.slice(at - 2, at))
  )
}
