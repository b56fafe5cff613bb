// A newsroom filled through the API, for tests that drive a whole Recoupe: the same door that the screens use.
import { v7 as newId } from 'uuid'

/** Somebody's way in: asks the API with their cookies. */
export class Session {
  #cookies = new Map()

  constructor(origin) {
    this.origin = origin
  }

  /** One request; the body, if any, goes as JSON; `options` are fetch's. Rejects only when nothing answers. */
  async ask(method, path, body, headers = {}, options = {}) {
    const json = body === undefined ? {} : { 'Content-Type': 'application/json' }
    return this.#send(path, {
      ...options,
      method,
      headers: { Origin: this.origin, ...json, ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  }

  /** The same, with the answer's JSON; rejects with the answer when it is not 2xx. */
  async demand(method, path, body, headers) {
    const response = await this.ask(method, path, body, headers)
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text === '' ? null : JSON.parse(text)
  }

  /** Signs in with a ticket, as the sign-in page does. */
  async useTicket(ticket) {
    const { csrfToken } = await this.demand('GET', '/api/auth/csrf')
    const response = await this.#send('/api/auth/callback/ticket', {
      method: 'POST',
      headers: { Origin: this.origin, 'Content-Type': 'application/json' },
      body: JSON.stringify({ csrfToken, ticket, json: 'true', callbackUrl: this.origin }),
    })
    if (!this.#cookies.has('recoupe.session'))
      throw new Error(`no session: ${response.status} ${await response.text()}`)
    return this
  }

  /** Signs in with e-mail and password. */
  async signIn({ email, password }) {
    const { ticket } = await this.demand('POST', '/api/v1/session', { email, password })
    return this.useTicket(ticket)
  }

  /** The cookies, in the form that Playwright takes. */
  cookies() {
    return [...this.#cookies].map(([name, value]) => ({ name, value, url: this.origin }))
  }

  async #send(path, options) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...options.headers, ...(cookie ? { Cookie: cookie } : {}) }
    const response = await fetch(new URL(path, this.origin), { redirect: 'manual', ...options, headers })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/) ?? []
      if (value) this.#cookies.set(name, value)
      else this.#cookies.delete(name)
    }
    return response
  }
}

/** The first newsroom and its admin, made with the set-up link. */
export async function setUpNewsroom({ origin, setupLink }, person = {}) {
  const admin = {
    name: 'Maud Kerrien',
    email: 'maud@harbour-post.example',
    password: 'granite lantern seven tides',
    ...person,
  }
  const session = new Session(origin)
  const token = new URL(setupLink).searchParams.get('token')
  const input = { token, newsroomName: 'The Harbour Post', slug: 'harbour-post', locale: 'en', ...admin }
  const { newsroom, ticket } = await session.demand('POST', '/api/v1/setup', input)
  await session.useTicket(ticket)
  return { session, newsroom, admin, path: `/api/v1/newsrooms/${newsroom.id}` }
}

/** Another person of the newsroom, invited and signed in. */
export async function addPerson({ session, path }, { name, email, role, password = 'copper heron walks at dusk' }) {
  const invitation = await session.demand('POST', `${path}/invitations`, { id: newId(), email, role })
  const token = new URL(invitation.link).searchParams.get('token')
  const own = new Session(session.origin)
  await own.demand('POST', '/api/v1/invitations/accept', { token, name, password, locale: 'en' })
  await own.signIn({ email, password })
  return { session: own, name, email, password, role }
}

/** An article as imported by pasting. */
export async function importArticle({ session, path }, { title, text, outlet = 'The Harbour Post', language = 'en' }) {
  const input = { id: newId(), versionId: newId(), title, text, outlet: { name: outlet }, language }
  return session.demand('POST', `${path}/articles`, input)
}

/** What marks `words` of an article as a figure: the body of `POST …/claims`. */
export function figureOf(article, text, words, number) {
  const start = text.indexOf(words)
  const none = { low: null, high: null, comparatorWords: null, unit: null, of: null, when: null }
  return {
    id: newId(),
    kind: 'figure',
    articleId: article.id,
    versionId: article.versionId,
    passages: [{ id: newId(), role: 'main', start, end: start + words.length, exact: words }],
    value: { printed: words, number, comparator: '=', modality: 'asserted', dimension: 'count', ...none },
  }
}
