import { z } from 'zod'
import { sourceKinds, type AttributionSourceKind } from '../value'
import type { Kind } from './kind'

const organisations: ReadonlySet<AttributionSourceKind> = new Set(['official', 'media', 'document', 'study', 'crowd'])

/** "selon X", "X a déclaré que …": who is said to say or think something, and what. */
export const attribution: Kind<'attribution'> = {
  name: 'attribution',
  sign: '@',
  key: '3',
  questions: { required: ['said'], optional: ['true'] },
  roles: ['mention', 'source', 'cue', 'content', 'continuation'],
  schema: z.strictObject({
    printed: z.string().max(20_000),
    source: z.string().min(1).max(2_000),
    sourceKind: z.enum(sourceKinds),
    cue: z.string().max(2_000).nullable(),
    content: z.string().max(20_000).nullable(),
    via: z.array(z.string().min(1).max(500)).max(10),
  }),
  blank: printed => ({ printed, source: printed, sourceKind: 'other', cue: null, content: null, via: [] }),
  fields: [
    { name: 'source', input: 'words', passage: 'source' },
    { name: 'sourceKind', input: 'choice', options: sourceKinds },
    { name: 'cue', input: 'words', passage: 'cue' },
    { name: 'content', input: 'long-words', passage: 'content' },
    { name: 'via', input: 'list', folded: true },
  ],
  describe: value => value.source,
  line: value => [value.source, value.content].filter(Boolean).join(': '),
  sentence: value => (value.content === null ? null : `${value.source}: ${value.content}`),
  author: value => ({ name: value.source, role: null, isOrganisation: organisations.has(value.sourceKind) }),
  columns: [
    { name: 'source', of: value => value.source },
    { name: 'source_kind', of: value => value.sourceKind },
    { name: 'attributed', of: value => value.content },
    { name: 'via', of: value => value.via.join('; ') },
  ],
}
