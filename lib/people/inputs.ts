import { z } from 'zod'
import { emailSchema } from './email'
import { passwordLength } from './password-length'
import { roles } from './roles'
import { isSlug, LONGEST_SLUG } from './slug'

// What the writes about people take. One schema serves the route and the form that calls it.

const id = z.uuid()
const name = z.string().trim().min(1).max(100)
/** Only so long that it can be hashed: what a good password is, lib/people/password.ts says. */
const anyPassword = z
  .string()
  .min(1)
  .max(passwordLength.most * 8)
const token = z.string().min(1).max(200)
const slug = z
  .string()
  .max(LONGEST_SLUG)
  .refine(isSlug, {
    params: { code: 'bad_slug' },
    error: 'Use small letters, digits and single hyphens, 2 to 32 characters.',
  })

export const sessionInput = z.strictObject({ email: emailSchema, password: anyPassword })

export const setupInput = z.strictObject({
  token,
  newsroomName: name,
  slug,
  name,
  email: emailSchema,
  password: anyPassword,
  locale: z.enum(['fr', 'en']).default('fr'),
})

/** What the link that `npm run password` prints leads to. */
export const newPasswordInput = z.strictObject({ token, password: anyPassword })

export const invitationInput = z.strictObject({ id, email: emailSchema, role: z.enum(roles) })

/** `name` and `password` are for somebody new; somebody who has an account signs in first and sends the token alone. */
export const acceptInput = z.strictObject({
  token,
  name: name.optional(),
  password: anyPassword.optional(),
  locale: z.enum(['fr', 'en']).default('fr'),
})

/** `active: false` ends somebody's membership, `true` restores it. */
export const memberPatch = z.strictObject({ role: z.enum(roles), active: z.boolean() }).partial()

export const newsroomPatch = z.strictObject({ name, originsNeeded: z.int().min(1).max(9) }).partial()

/** A new password comes with the present one. */
export const mePatch = z
  .strictObject({
    name,
    locale: z.enum(['fr', 'en']),
    password: z.strictObject({ current: anyPassword, next: anyPassword }),
  })
  .partial()

export type SessionInput = z.output<typeof sessionInput>
export type SetupInput = z.output<typeof setupInput>
export type NewPasswordInput = z.output<typeof newPasswordInput>
export type InvitationInput = z.output<typeof invitationInput>
export type AcceptInput = z.output<typeof acceptInput>
export type MemberPatch = z.output<typeof memberPatch>
export type NewsroomPatch = z.output<typeof newsroomPatch>
export type MePatch = z.output<typeof mePatch>
