import { z } from 'zod'
import type { When } from '../value'
import type { Column } from './kind'

/** When something holds, in the value of a kind; null where nothing is said. */
export const when = z
  .strictObject({
    words: z.string().max(200),
    from: z.string().max(40).nullable(),
    to: z.string().max(40).nullable(),
  })
  .nullable()

/** Its columns in a table. */
export const whenColumns: readonly Column<{ when: When | null }>[] = [
  { name: 'when_words', of: value => value.when?.words ?? null },
  { name: 'when_from', of: value => value.when?.from ?? null },
  { name: 'when_to', of: value => value.when?.to ?? null },
]
