import { z } from 'zod'
import { fail, ok, type Result } from '../result'

/** Longest address that mail can carry (RFC 5321). */
const LONGEST = 254
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+$/
const label = /^[a-z0-9-]{1,63}$/

/**
 * An e-mail address in the one form in which it is stored: ASCII, lower case, without spaces around it. Anything else, a
 * full-width ＠ or an object among them, is `bad_email`: two addresses that look alike must not be two people.
 */
export function parseEmail(input: unknown): Result<string> {
  const email = typeof input === 'string' && input.length <= LONGEST + 2 ? input.trim() : ''
  const [name = '', domain = '', ...rest] = isAscii(email) ? email.toLowerCase().split('@') : []
  const labels = domain.split('.')
  const fits =
    rest.length === 0 &&
    email.length <= LONGEST &&
    name.length <= 64 &&
    name.split('.').every(part => local.test(part)) &&
    labels.length > 1 &&
    labels.every(part => label.test(part) && !part.startsWith('-') && !part.endsWith('-'))
  return fits
    ? ok(`${name}@${domain}`)
    : fail('invalid', 'bad_email', 'Give one e-mail address, such as name@newsroom.example.', 'email')
}

const isAscii = (text: string) => [...text].every(character => character >= ' ' && character <= '~')

/** `parseEmail` as a schema, for bodies and forms. */
export const emailSchema = z.unknown().transform((input, context): string => {
  const email = parseEmail(input)
  if (email.ok) return email.value
  context.addIssue({ code: 'custom', params: { code: email.code }, message: email.message })
  return z.NEVER
})
