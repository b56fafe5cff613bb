import { fail, ok, type Result } from '../result'
import { toFailure } from './send'

/** Turns a ticket into this browser's session: next-auth's token against forgery first, then its callback. */
export async function enter(ticket: string, ask: typeof fetch = fetch): Promise<Result<null>> {
  try {
    const { csrfToken } = (await (await ask('/api/auth/csrf', { cache: 'no-store' })).json()) as { csrfToken: string }
    const answer = await ask('/api/auth/callback/ticket', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ticket, csrfToken, json: 'true', callbackUrl: '/' }),
    })
    if (answer.ok) return ok(null)
    const body: unknown = await answer.json().catch(() => null)
    return answer.status === 401
      ? fail('forbidden', 'ticket_refused', 'Signing in did not work. Try again.')
      : toFailure(answer.status, body)
  } catch {
    return fail('unavailable', 'no_answer', 'The server did not answer.')
  }
}
