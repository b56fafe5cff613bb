import { fail, ok, type Failure, type FailureKind, type FieldProblem, type Result } from '../result'
import { personHeader } from './person-header'

/** How a browser speaks to /api/v1. `tries`: how often what has no answer is asked (1: once); waits are in milliseconds. */
export type ClientOptions = {
  personId?: string
  tries?: number
  timeout?: number
  fetch?: typeof fetch
  wait?: (milliseconds: number) => Promise<void>
}

/** What one call sends beside its address. `version` becomes If-Match. */
type Sent = { method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'; body?: unknown; version?: number }

export type Send = <T>(path: string, sent: Sent) => Promise<Result<T>>

/** Answers that may be asked for again: the server was not reached, or could not answer just now. */
const passing = new Set([502, 503, 504])

/**
 * One request to /api/v1, as a Result. Where there is no answer (`no_answer`: the outcome is unknown) the same request with
 * the same id is sent again, so that a creation happens once. What carries a version is never repeated here: a lost answer
 * would look like a colleague's change; the outbox knows how to tell them apart.
 */
export function sender({
  personId,
  tries = 3,
  timeout = 30_000,
  fetch: ask = fetch,
  wait = pause,
}: ClientOptions = {}): Send {
  return async <T>(path: string, { method, body, version }: Sent): Promise<Result<T>> => {
    const headers: Record<string, string> = { Accept: 'application/json' }
    if (body !== undefined) headers['Content-Type'] = 'application/json'
    if (version !== undefined) headers['If-Match'] = `"${version}"`
    if (personId) headers[personHeader] = personId
    const most = version === undefined ? tries : 1
    for (let attempt = 1; ; attempt++) {
      const answer = await once<T>(() =>
        ask(`/api/v1/${path}`, {
          method,
          headers,
          body: body === undefined ? undefined : JSON.stringify(body),
          cache: 'no-store',
          credentials: 'same-origin',
          signal: AbortSignal.timeout(timeout),
        }),
      )
      if (!('again' in answer) || attempt >= most) return 'again' in answer ? answer.again : answer
      await wait(250 * 2 ** (attempt - 1))
    }
  }
}

async function once<T>(request: () => Promise<Response>): Promise<Result<T> | { again: Failure }> {
  let response: Response
  let text: string
  try {
    response = await request()
    text = await response.text()
  } catch {
    return { again: fail('unavailable', 'no_answer', 'The server did not answer.') }
  }
  const body = parsed(text)
  if (response.ok)
    return body === undefined ? { again: fail('unavailable', 'no_answer', 'The answer broke off.') } : ok(body as T)
  const failure = toFailure(response.status, body)
  return passing.has(response.status) ? { again: failure } : failure
}

function parsed(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const pause = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

const kindOfStatus: Record<number, FailureKind> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  409: 'conflict',
  412: 'conflict',
  429: 'unavailable',
}

/** A problem+json answer as the Failure it came from; an answer that is none (a proxy's page) is `no_answer` with its status. */
export function toFailure(status: number, body: unknown): Failure {
  const kind = kindOfStatus[status] ?? (status >= 500 ? 'unavailable' : 'invalid')
  if (body === null || typeof body !== 'object' || typeof (body as { code?: unknown }).code !== 'string') {
    return fail(status >= 500 ? 'unavailable' : kind, 'no_answer', 'The server did not answer.', undefined, {
      params: { status },
    })
  }
  const { code, detail, fields, params, ...rest } = body as {
    code: string
    detail?: string
    fields?: FieldProblem[]
    params?: Record<string, string | number>
  }
  return fail(kind, code, detail ?? code, fields?.length === 1 ? fields[0].field : undefined, {
    fields,
    params,
    extra: rest,
  })
}
