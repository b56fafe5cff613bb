import 'server-only'
import { readHolders, type Holder } from '../corroboration/names/holders'
import { languages, type LanguageCode } from '../languages'

/** Who holds which office, of the last texts read, by version and language: a page asks of few texts again and again. */
const kept = new Map<string, readonly Holder[]>()
const MOST_KEPT = 128

/** Longer texts are read up to here: who speaks is said where it begins. */
const LONGEST = 100_000

/** This text with who holds which office in it. */
export function withHolders<T extends { versionId: string; language: string; text: string }>(
  text: T,
): T & { holders: readonly Holder[] } {
  const key = `${text.versionId} ${text.language}`
  const known = kept.get(key)
  if (known) return { ...text, holders: known }
  const { language } = text
  const holders = language in languages ? readHolders(text.text.slice(0, LONGEST), language as LanguageCode) : []
  const oldest = kept.keys().next().value
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(key, holders)
  return { ...text, holders }
}
