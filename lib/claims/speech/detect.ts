import type { LanguageCode } from '../../languages'
import type { Proposal } from '../proposal'
import { giveBack } from '../scratch'
import { readNames } from './names'
import { pageOf } from './page'
import type { Page } from './page'
import { quotesOf } from './quotes'
import { readingsOf } from './readings'
import { toAttribution, toQuote } from './values'
import { speakersOf } from './speakers'

/** How to read. By the days that a text is of (ISO 8601) an office without a name is told by its holder. */
export type SpeechOptions = { language: LanguageCode; days?: readonly string[] }

/**
 * Proposes the quotes and attributions of a text, sorted by start, then the longer first. A quote's span includes its marks and
 * its `parts.content` is what stands between them; an attribution's span covers source and cue where they stand together.
 * Linear in the length of the text; reads anything without throwing.
 */
export function detectSpeech(text: string, options: SpeechOptions): Proposal<'quote' | 'attribution'>[] {
  return speechIn(pageOf(text, options.language, options.days))
}

/** The quotes and attributions of a page, whose memory is given back. */
export function speechIn(page: Page): Proposal<'quote' | 'attribution'>[] {
  const names = readNames(page)
  const readings = readingsOf(page, names)
  const spoken = speakersOf(page, names, readings)
  const proposals: Proposal<'quote' | 'attribution'>[] = []
  for (const reading of spoken) proposals.push(toAttribution(page, reading))
  for (const quote of quotesOf(page, names, spoken)) proposals.push(toQuote(page, quote))
  giveBack(page.memory)
  return proposals.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}
