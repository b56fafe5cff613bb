import { z } from 'zod'
import { polarities } from '../value'
import type { Kind } from './kind'
import { when, whenColumns } from './when'

const words = z.string().max(2_000).nullable()

/** "Le pont a été fermé mardi à Valmorin": who did what, where and when, as the article itself says it. Marked by hand. */
export const statement: Kind<'statement'> = {
  name: 'statement',
  sign: '¶',
  key: '4',
  questions: { required: ['true'], optional: [] },
  roles: ['mention', 'content', 'continuation'],
  schema: z.strictObject({
    printed: z.string().max(20_000),
    who: words,
    what: z.string().min(1).max(20_000),
    where: words,
    when,
    polarity: z.enum(polarities),
  }),
  blank: printed => ({ printed, who: null, what: printed, where: null, when: null, polarity: 'asserted' }),
  fields: [
    { name: 'who', input: 'words' },
    { name: 'what', input: 'long-words', passage: 'content' },
    { name: 'where', input: 'words' },
    { name: 'when', input: 'when' },
    { name: 'polarity', input: 'choice', options: polarities },
  ],
  describe: value => (value.who === null ? value.what : `${value.who}: ${value.what}`),
  line: value =>
    [value.polarity === 'negated' ? 'not' : '', value.who, value.what, value.where, value.when?.words]
      .filter(Boolean)
      .join(' · '),
  sentence: () => null,
  author: () => null,
  columns: [
    { name: 'who', of: value => value.who },
    { name: 'what', of: value => value.what },
    { name: 'where', of: value => value.where },
    { name: 'polarity', of: value => value.polarity },
    ...whenColumns,
  ],
}
