import type { Role } from './roles'

/** Somebody signed in, in no newsroom yet. */
export type SignedIn = { personId: string; name: string; email: string; locale: string; sessionId: string }

/** A newsroom that somebody belongs to, and as what. */
export type NewsroomOf = { id: string; slug: string; name: string; role: Role }

/** Oneself, as `GET /api/v1/me` answers: exactly these keys. */
export type Me = { id: string; name: string; email: string; locale: string; version: number; newsrooms: NewsroomOf[] }

/** A newsroom's settings, as the API answers. `originsNeeded` is the N of the standing table, 1 to 9. */
export type Newsroom = { id: string; slug: string; name: string; originsNeeded: number; version: number }

/** Somebody of a newsroom, as the API answers. `email` is for admins, else null; `endedAt` is null while they may come in. */
export type Member = {
  personId: string
  name: string
  email: string | null
  role: Role
  endedAt: string | null
  since: string
  version: number
}

/** A link that lets somebody in, as admins see it. The link itself is answered once, when it is made (`InvitationMade`). */
export type Invitation = {
  id: string
  email: string
  role: Role
  expiresAt: string
  createdAt: string
  createdBy: string
}
export type InvitationMade = Invitation & { link: string }
