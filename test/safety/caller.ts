import { faultsOf, type Answer } from './answer'
import { server } from './server'

/** How one request differs from what a screen sends. A header of null is left out; `raw` is a body that is no JSON of ours. */
export type Difference = { headers?: Record<string, string | null>; raw?: string | Uint8Array; version?: number }

/** Somebody who asks Recoupe over HTTP, with cookies of their own. Every answer is held against `faultsOf`. */
export class Caller {
  readonly cookies = new Map<string, string>()

  constructor(
    readonly origin: string = server().origin,
    readonly address: string = server().origin,
  ) {}

  async ask(
    method: string,
    path: string,
    body?: unknown,
    { headers = {}, raw, version }: Difference = {},
  ): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const sent: Record<string, string | null> = {
      ...(method === 'GET' || method === 'HEAD' ? {} : { Origin: this.origin }),
      ...(body === undefined && raw === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(cookie ? { Cookie: cookie } : {}),
      ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      ...headers,
    }
    const response = await fetch(`${this.address}${path}`, {
      method,
      redirect: 'manual',
      headers: Object.entries(sent).filter((each): each is [string, string] => each[1] !== null),
      body: (raw ?? (body === undefined ? undefined : JSON.stringify(body))) as BodyInit | undefined,
    })
    this.take(response.headers.getSetCookie())
    const text = await response.text()
    const answer = { status: response.status, headers: response.headers, text, json: parsed(text) }
    const faults = method === 'HEAD' || method === 'OPTIONS' ? [] : faultsOf(path, answer)
    if (faults.length > 0) throw new Error(`${method} ${path}: ${faults.join('; ')}\n${status(answer)}`)
    return answer
  }

  /** The same, for what must succeed: the answer's JSON. */
  async must<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    difference?: Difference,
  ): Promise<T> {
    const answer = await this.ask(method, path, body, difference)
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${status(answer)}`)
    return answer.json as T
  }

  /** Turns a ticket into a session, as the sign-in page does. */
  async useTicket(ticket: string): Promise<this> {
    const { csrfToken } = await this.must<{ csrfToken: string }>('GET', '/api/auth/csrf')
    await this.ask('POST', '/api/auth/callback/ticket', { csrfToken, ticket, json: 'true', callbackUrl: this.origin })
    if (!this.session) throw new Error('No session')
    return this
  }

  async signIn(email: string, password: string): Promise<this> {
    const { ticket } = await this.must<{ ticket: string }>('POST', '/api/v1/session', { email, password })
    return this.useTicket(ticket)
  }

  /** The session cookie's value, under whichever of its names. */
  get session(): string | undefined {
    return this.cookies.get('recoupe.session') ?? this.cookies.get('__Host-recoupe.session')
  }

  /** Another caller with the same cookies: a copy of the cookie jar, as a thief would have it. */
  copy(): Caller {
    const other = new Caller(this.origin, this.address)
    for (const [name, value] of this.cookies) other.cookies.set(name, value)
    return other
  }

  private take(lines: string[]) {
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value) this.cookies.set(name, value)
      else this.cookies.delete(name)
    }
  }
}

const status = ({ status, text }: Answer) => `${status} ${text.slice(0, 500)}`

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return null
  }
}
