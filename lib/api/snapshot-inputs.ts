import { z } from 'zod'

/** Bytes of the largest document that is taken. */
export const LARGEST_DOCUMENT = 10 * 1024 * 1024

const id = z.uuid()
const base64 = z
  .string()
  .max(Math.ceil(LARGEST_DOCUMENT / 3) * 4 + 4)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/)

/** What is to be taken from outside: the page at an address, or a document of the person who sends it. */
export const snapshotInput = z.union([
  z.strictObject({ id, url: z.string().min(1).max(2_000) }),
  z.strictObject({ id, fileName: z.string().min(1).max(1_000), base64 }),
])

export type SnapshotInput = z.input<typeof snapshotInput>
