import { z } from 'zod'

/** A notice read or unread, put away or taken back. */
export const noticePatch = z.strictObject({ read: z.boolean(), dismissed: z.boolean() }).partial()

export type NoticePatch = z.input<typeof noticePatch>
