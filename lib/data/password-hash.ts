import 'server-only'
import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { checkPassword } from '../people/password'
import { ok, type Result } from '../result'

/** argon2id (the library's default algorithm) at OWASP's first choice: 19 MiB, two passes, one lane; about 20 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The argon2id text of a password, with its own salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

/** Who chooses a password, and in which newsrooms: what it must not be made of. */
type Choosing = { name: string; email: string; newsrooms: readonly string[] }

/** The hash of a password that somebody chooses. Failures, on `field`: those of `checkPassword`, held against each newsroom. */
export async function newPasswordHash(
  password: string,
  { name, email, newsrooms }: Choosing,
  field = 'password',
): Promise<Result<string>> {
  for (const newsroom of newsrooms.length > 0 ? newsrooms : [undefined]) {
    const checked = checkPassword(password, { newsroom, name, email }, field)
    if (!checked.ok) return checked
  }
  return ok(await hashPassword(password))
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
