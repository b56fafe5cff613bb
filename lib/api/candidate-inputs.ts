import { z } from 'zod'
import { questions } from '../corroboration/corroboration'

const offset = z.custom<number>(value => Number.isSafeInteger(value) && (value as number) >= 0, {
  params: { code: 'bad_range' },
  error: 'A range needs whole offsets, the start before the end.',
})
const place = { versionId: z.uuid(), start: offset, end: offset }

/** Which question the candidates are to answer; the first of the claim's kind where it is left out. */
export const candidatesQuery = z.strictObject({ question: z.enum(questions).optional() })

/** Candidates of a claim that are not wanted (`dismiss`, with their words), and dismissals taken back (`restore`). */
export const candidateDismissalInput = z.strictObject({
  dismiss: z
    .array(z.strictObject({ ...place, exact: z.string().min(1).max(20_000) }))
    .max(100)
    .default([]),
  restore: z.array(z.strictObject(place)).max(100).default([]),
})

export type CandidateDismissalInput = z.input<typeof candidateDismissalInput>
