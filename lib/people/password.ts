import { fail, ok, type Result } from '../result'
import { commonWords } from './common-passwords'
import { passwordLength } from './password-length'

/** What a password must not be made of: the newsroom's name, the person's name, their e-mail address. */
export type PasswordContext = { newsroom?: string; name?: string; email?: string }

/**
 * A password as it will be hashed: exactly what was typed, spaces and accents included. Failures: `too_short`, `too_long`,
 * `common_password` (a well-known one, one pattern repeated, a row of keys, digits only, or little beside a name).
 */
export function checkPassword(password: string, context: PasswordContext = {}, field = 'password'): Result<string> {
  const length = [...password.slice(0, 1_000)].length
  const { least, most } = passwordLength
  if (length < least)
    return fail('invalid', 'too_short', `Use at least ${least} characters.`, field, { params: { least } })
  if (length > most) return fail('invalid', 'too_long', `Use at most ${most} characters.`, field, { params: { most } })
  const reason = isCommon(password) || isMostly(password, wordsOf(context))
  return reason
    ? fail(
        'invalid',
        'common_password',
        'This password is too easy to guess. A few unrelated words make a good one.',
        field,
      )
    : ok(password)
}

const rows = [
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'a1z2e3r4t5y6u7i8o9p0',
  '1a2z3e4r5t6y7u8i9o0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'a1b2c3d4e5f6g7h8i9j0',
  '1a2b3c4d5e6f7g8h9i0j',
  '1qaz2wsx3edc4rfv5tgb',
  '1qay2wsx3edc4rfv5tgb',
  '&é"\'(-è_çà)=',
  '!@#$%^&*()_+',
]

function isCommon(password: string): boolean {
  const small = password.toLowerCase()
  if (rows.some(row => row.includes(small) || reversed(row).includes(small))) return true
  if (hasShortPeriod(small)) return true
  const plain = withoutAccents(small)
  if (/^[\d\s.,/:_-]*$/.test(plain) && plain.length < passwordLength.recommended) return true
  return [core(plain), core(lettersFor(plain)), joined(core(lettersFor(plain)))].some(
    word =>
      word !== '' &&
      (commonWords.has(word) || rows.some(row => word.length > 3 && row.includes(word)) || hasShortPeriod(word)),
  )
}

/** Whether, once a word is taken out, fewer than eight letters or digits are left. */
function isMostly(password: string, words: string[]): boolean {
  const plain = joined(withoutAccents(password.toLowerCase()))
  return words.some(word => plain.includes(word) && plain.length - word.length < passwordLength.least)
}

function wordsOf({ newsroom = '', name = '', email = '' }: PasswordContext): string[] {
  const whole = [newsroom, name, email.split('@')[0] ?? '', email.split('@')[1]?.split('.')[0] ?? '']
  return whole.map(text => joined(withoutAccents(text.toLowerCase()))).filter(word => word.length >= 4)
}

/** The same one to four characters over and over: "aaaaaaaa", "xyxyxyxy". */
function hasShortPeriod(text: string): boolean {
  return (
    text.length >= 4 &&
    [1, 2, 3, 4].some(
      period => period < text.length && [...text.slice(period)].every((character, at) => character === text[at]),
    )
  )
}

const reversed = (text: string) => [...text].reverse().join('')
const withoutAccents = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '')
const joined = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
const looks: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Letters for the digits and signs that stand for them inside a word; those at its end stay: "p4ssw0rd1!" is "password1!". */
function lettersFor(text: string): string {
  const end = lastLetter(text)
  return [...text].map((character, at) => (at <= end ? (looks[character] ?? character) : character)).join('')
}

function lastLetter(text: string): number {
  const characters = [...text]
  return characters.findLastIndex(character => /\p{L}/u.test(character))
}

/** A word without the digits, signs and spaces before and behind it. */
function core(text: string): string {
  const characters = [...text]
  const first = characters.findIndex(character => /\p{L}/u.test(character))
  return first < 0 ? '' : characters.slice(first, lastLetter(text) + 1).join('')
}
