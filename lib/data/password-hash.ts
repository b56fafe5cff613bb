import 'server-only'
import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library's default algorithm) at OWASP's first choice: 19 MiB, two passes, one lane; about 20 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The argon2id text of a password, with its own salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

let nobody: Promise<string> | undefined

/**
 * Whether a password is the one behind a hash. For nobody (null), or somebody without a password (empty), it takes as long,
 * and is false: an unknown e-mail cannot be told from a wrong password by the clock.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(randomBytes(16).toString('hex'))
  const decoy = await nobody
  const same = await verify(passwordHash || decoy, password)
  return same && Boolean(passwordHash)
}
