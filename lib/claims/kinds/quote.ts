import { z } from 'zod'
import type { Kind } from './kind'

const words = z.string().max(2_000).nullable()

/** « … »: somebody's words, with their speaker. */
export const quote: Kind<'quote'> = {
  name: 'quote',
  sign: '”',
  key: '2',
  questions: { required: ['said'], optional: ['true'] },
  roles: ['mention', 'source', 'cue', 'continuation'],
  schema: z.strictObject({
    printed: z.string().max(20_000),
    words: z.string().min(1).max(20_000),
    speaker: words,
    role: words,
    cue: words,
    marked: z.boolean(),
    extent: z.enum(['full', 'partial']),
    translatedFrom: z
      .strictObject({ language: z.string().min(2).max(35), words: z.string().max(20_000).nullable() })
      .nullable(),
  }),
  blank: printed => ({
    printed,
    words: printed,
    speaker: null,
    role: null,
    cue: null,
    marked: true,
    extent: 'full',
    translatedFrom: null,
  }),
  fields: [
    { name: 'words', input: 'long-words' },
    { name: 'speaker', input: 'words', passage: 'source' },
    { name: 'role', input: 'words' },
    { name: 'cue', input: 'words', passage: 'cue' },
    { name: 'extent', input: 'choice', options: ['full', 'partial'], folded: true },
    { name: 'marked', input: 'yes-no', folded: true },
  ],
  describe: (value, locale) => value.speaker ?? (locale.startsWith('fr') ? `« ${value.words} »` : `“${value.words}”`),
  line: value => (value.speaker === null ? value.words : `${value.speaker}: ${value.words}`),
  sentence: (value, quoted) =>
    value.speaker === null ? quoted(value.words) : `${value.speaker}: ${quoted(value.words)}`,
  author: value => (value.speaker === null ? null : { name: value.speaker, role: value.role, isOrganisation: false }),
  columns: [
    { name: 'speaker', of: value => value.speaker },
    { name: 'speaker_role', of: value => value.role },
    { name: 'quoted_words', of: value => value.words },
    { name: 'extent', of: value => value.extent },
    { name: 'translated_from', of: value => value.translatedFrom?.language ?? null },
  ],
}
