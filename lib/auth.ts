import 'server-only'
import type { Viewer } from './people/roles'

/** Somebody signed in, in no newsroom yet. */
export type SignedIn = { personId: string; name: string; email: string; locale: string; sessionId: string }

/** The person behind this request's cookie, from the session's row; null when there is none, or it ended. */
export async function findSignedIn(): Promise<SignedIn | null> {
  return null
}

/** The viewer in a newsroom (by id or slug): null when there is no such newsroom for this person. */
export async function findViewer(_newsroom: string, _requestId: string): Promise<Viewer | 'not-signed-in' | null> {
  return 'not-signed-in'
}
