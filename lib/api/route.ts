import 'server-only'
import { randomUUID } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { z } from 'zod'
import { findSignedIn, findViewer, readSession, type SignedIn } from '../auth'
import { fail, type Failure, type Result } from '../result'
import { can, type Right, type Viewer } from '../people/roles'
import { unavailable } from '../data/unavailable'
import { logAccess } from '../data/access-log'
import { readJson } from './body'
import { parseInput } from './input'
import { allowedOrigin } from './origin'
import { personHeader } from './person-header'
import { toProblem } from './problem'

/** What a handler gets beside its checked input. `version` is that of If-Match (0 where the route needs none). */
export type Asked<P extends string> = {
  params: Record<P, string>
  version: number
  requestId: string
  request: NextRequest
  address: string
}

type Context = { params: Promise<Record<string, string | string[] | undefined>> }
type Handler = (request: NextRequest, context: Context) => Promise<Response>

type Common<P extends string, I, O> = {
  /** Names of the path's further ids (each a UUID). */
  params?: readonly P[]
  /** The schema of the JSON body, or of the query for a GET. Strict. */
  input?: z.ZodType<I>
  /** Needs If-Match with the version that was read. */
  versioned?: boolean
  /** Largest body in bytes; 256 KiB unless said. */
  limit?: number
  /** Status of a success; 200 unless said. */
  status?: number
  /** How a success is sent when it is not JSON. */
  respond?: (value: O) => Response
}

const uuid = z.uuid()

/**
 * A route of one newsroom, as a sentence: who may, what is asked, what is done. Finds the viewer (401, 404), checks the right
 * (403), the origin, the body, the version header; turns a Result into status, ETag and problem+json.
 */
export function route<I = undefined, O = unknown, P extends string = never>(
  about: Common<P, I, O> & { right: Right },
  handle: (viewer: Viewer, input: I, asked: Asked<P>) => Promise<Result<O>>,
): Handler {
  return wrapped(async (request, context, requestId) => {
    const params = await context.params
    const viewer = await findViewer(String(params.newsroomId ?? ''), requestId)
    if (viewer === 'not-signed-in') return fail('forbidden', 'not_signed_in', 'Sign in first.')
    if (isForAnother(request, await readSession())) return otherPerson()
    if (!viewer) return fail('not-found', 'not_found', 'Not found.')
    if (!can(viewer.role, about.right)) {
      await logAccess({
        action: 'refused',
        requestId,
        personId: viewer.personId,
        newsroomId: viewer.newsroomId,
        detail: { right: about.right },
      })
      return fail('forbidden', 'forbidden_role', 'Your role does not allow this.')
    }
    return answer(about, request, params, requestId, (input, asked) => handle(viewer, input, asked))
  })
}

/** A route for a signed-in person, in no newsroom. */
export function personRoute<I = undefined, O = unknown, P extends string = never>(
  about: Common<P, I, O>,
  handle: (person: SignedIn, input: I, asked: Asked<P>) => Promise<Result<O>>,
): Handler {
  return wrapped(async (request, context, requestId) => {
    const person = await findSignedIn()
    if (!person) return fail('forbidden', 'not_signed_in', 'Sign in first.')
    if (isForAnother(request, person)) return otherPerson()
    return answer(about, request, await context.params, requestId, (input, asked) => handle(person, input, asked))
  })
}

/** A route that anybody may call: signing in, setting up, accepting an invitation. */
export function openRoute<I = undefined, O = unknown, P extends string = never>(
  about: Common<P, I, O>,
  handle: (input: I, asked: Asked<P>) => Promise<Result<O>>,
): Handler {
  return wrapped(async (request, context, requestId) => {
    const person = request.headers.has(personHeader) ? await findSignedIn() : null
    if (isForAnother(request, person)) return otherPerson()
    return answer(about, request, await context.params, requestId, handle)
  })
}

/** An address where nothing is, whatever the method and whoever asks. */
export const notFoundRoute: Handler = wrapped(async () => fail('not-found', 'not_found', 'Not found.'))

/** Whether a request says that it was made for somebody else than who is signed in: a form left open while a colleague took over the browser. */
function isForAnother(request: NextRequest, signedIn: { personId: string } | null): boolean {
  const named = request.headers.get(personHeader)
  return named !== null && signedIn !== null && named.toLowerCase() !== signedIn.personId
}

const otherPerson = () => fail('forbidden', 'other_person', 'Somebody else is signed in in this browser.')

type Answer = Response | Failure

function wrapped(work: (request: NextRequest, context: Context, requestId: string) => Promise<Answer>): Handler {
  return async (request, context) => {
    const requestId = randomUUID()
    try {
      const result = await work(request, context, requestId)
      return result instanceof Response ? result : refusal(result, requestId)
    } catch (error) {
      const known = unavailable(error)
      if (known) return refusal(known, requestId)
      console.error(
        JSON.stringify({
          requestId,
          path: request.nextUrl.pathname,
          error: error instanceof Error ? error.stack : String(error),
        }),
      )
      return refusal(
        fail('unavailable', 'internal_error', 'Something broke on our side. Nothing was saved.'),
        requestId,
      )
    }
  }
}

function refusal(failure: Failure, requestId: string): Response {
  const problem = toProblem(failure, requestId)
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json',
    'X-Request-Id': requestId,
    'Cache-Control': 'private, no-store',
  }
  if (problem.status === 429 || problem.status === 503) headers['Retry-After'] = String(failure.params?.seconds ?? 2)
  return NextResponse.json(problem, { status: problem.status, headers })
}

async function answer<I, O, P extends string>(
  about: Common<P, I, O>,
  request: NextRequest,
  found: Record<string, string | string[] | undefined>,
  requestId: string,
  handle: (input: I, asked: Asked<P>) => Promise<Result<O>>,
): Promise<Answer> {
  const params = {} as Record<P, string>
  for (const name of about.params ?? []) {
    const value = found[name]
    if (typeof value !== 'string' || !uuid.safeParse(value).success) return fail('not-found', 'not_found', 'Not found.')
    params[name] = value.toLowerCase()
  }
  const writes = request.method !== 'GET' && request.method !== 'HEAD'
  if (writes && !allowedOrigin(request)) return fail('forbidden', 'bad_origin', 'This request comes from another site.')
  const raw = await rawInput(about, request, writes)
  if (!raw.ok) return raw
  const input = about.input ? parseInput(about.input, raw.value) : ({ ok: true, value: undefined as I } as const)
  if (!input.ok) return input
  const version = readVersion(request)
  if (about.versioned && version === null) {
    return fail('invalid', 'precondition_required', 'Send If-Match with the version that you read.')
  }
  const asked: Asked<P> = { params, version: version ?? 0, requestId, request, address: addressOf(request) }
  const result = await handle(input.value, asked)
  if (!result.ok) return result
  if (about.respond) return about.respond(result.value)
  const headers: Record<string, string> = { 'X-Request-Id': requestId, 'Cache-Control': 'private, no-store' }
  const stored = result.value as { version?: unknown } | null
  if (stored && typeof stored === 'object' && typeof stored.version === 'number') headers.ETag = `"${stored.version}"`
  return NextResponse.json(result.value ?? null, { status: about.status ?? 200, headers })
}

async function rawInput<P extends string, I, O>(
  about: Common<P, I, O>,
  request: NextRequest,
  writes: boolean,
): Promise<Result<unknown>> {
  if (!writes) {
    const query = request.nextUrl.searchParams
    const seen: Record<string, string> = {}
    for (const [key, value] of query) {
      if (key in seen) return fail('invalid', 'repeated_field', `"${key}" is given twice.`, key)
      seen[key] = value
    }
    return { ok: true, value: seen }
  }
  if (!about.input) return { ok: true, value: undefined }
  const body = await readJson(request, about.limit ?? 256 * 1024)
  if (!body.ok) return body
  return withKey(body.value, request.headers.get('idempotency-key'))
}

/** An Idempotency-Key is the id of what is created: it fills the body's `id`, or must be the same. */
function withKey(body: unknown, key: string | null): Result<unknown> {
  if (key === null || body === null || typeof body !== 'object' || Array.isArray(body)) return { ok: true, value: body }
  const id = (body as { id?: unknown }).id
  if (id === undefined) return { ok: true, value: { ...body, id: key } }
  return id === key
    ? { ok: true, value: body }
    : fail('invalid', 'key_mismatch', 'Idempotency-Key and id differ.', 'id')
}

function readVersion(request: NextRequest): number | null {
  const match = /^(?:W\/)?"?(\d{1,9})"?$/.exec(request.headers.get('if-match') ?? '')
  return match ? Number(match[1]) : null
}

/** The address the connection came from, as start.mjs's server saw it; headers of strangers are not believed. */
function addressOf(request: NextRequest): string {
  return process.env.RECOUPE_TRUST_PROXY === '1'
    ? (request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '')
    : ''
}
