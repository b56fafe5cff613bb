'use client'

import { sender } from '@/lib/api/send'

/** Ends this browser's session and goes to `next` on a whole new page. False where the server did not answer. */
export async function signOut(next = '/sign-in'): Promise<boolean> {
  const answer = await sender()('session', { method: 'DELETE' })
  if (answer.ok) window.location.assign(next)
  return answer.ok
}
