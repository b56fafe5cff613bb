import type { z } from 'zod'
import type { Question } from '../../corroboration/corroboration'
import type { PassageRole } from '../claim'
import type { KindName, ValueOf } from '../value'

/**
 * One line of the form of a kind. `name` is the value's field; its label stands in messages (`kinds.fields.<name>`), `words`
 * take text, `number` a printed or decimal number, `choice` one of `options` (labels: `kinds.<name>.<option>`), `list` several.
 * `folded` fields open on demand; `passage` names the role whose passage fills the field when picked in the text.
 */
export type Field = {
  name: string
  input: 'words' | 'long-words' | 'number' | 'choice' | 'when' | 'list' | 'yes-no'
  options?: readonly string[]
  passage?: PassageRole
  folded?: true
}

/** A column of a table of claims that this kind fills; kinds may share one. `number`: it holds plain decimals or nothing. */
export type Column<V> = { name: string; number?: true; of: (value: V) => string | null }

/** Whose words a claim is. */
export type Author = { name: string; role: string | null; isOrganisation: boolean }

/** What a kind of claim is: its sign and key, the questions it can be asked, its value's shape, form and one-line description. */
export type Kind<K extends KindName> = {
  name: K
  sign: string
  key: string
  questions: { required: readonly Question[]; optional: readonly Question[] }
  roles: readonly PassageRole[]
  schema: z.ZodType<ValueOf[K]>
  /** A value with nothing read yet, for words that no reading understands. */
  blank: (printed: string) => ValueOf[K]
  fields: readonly Field[]
  /** The value in one glance ("> 200 drone"), in the number format of `locale`. */
  describe: (value: ValueOf[K], locale: string) => string
  /** The value in one line that is the same everywhere: digits as they are stored, no number format. */
  line: (value: ValueOf[K]) => string
  /** The claim as a sentence that stands alone, `quoted` putting words into quotation marks; null where only its place in the text is one. */
  sentence: (value: ValueOf[K], quoted: (words: string) => string) => string | null
  /** Who is said to say it; null where the article itself does, or nobody is named. */
  author: (value: ValueOf[K]) => Author | null
  /** Its columns in the CSV, in order. */
  columns: readonly Column<ValueOf[K]>[]
}
