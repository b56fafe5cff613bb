import type { ComparisonData } from './comparison'
import type { FamilyData } from './families'
import type { NumberData } from './numbers'
import type { SignData } from './signs'
import type { SpeechData } from './speech'

/**
 * One language, as data: everything that reading needs to know of it. No module outside `lib/languages` asks which
 * language it has; it reads these fields. A language is a folder with one file per field and an `index.ts` that joins them.
 */
export type Language = {
  /** ISO 639-1. */
  code: string
  /** Its own name for itself. */
  name: string
  /** What shows that a text is in it. */
  signs: SignData
  /** How it writes numbers, units, dates and comparators. */
  numbers: NumberData
  /** How it reports what people say. */
  speech: SpeechData
  /** What two passages are compared with. */
  comparison: ComparisonData
  /** What its words are of, for finding what may be about the same matter. */
  families: FamilyData
}
