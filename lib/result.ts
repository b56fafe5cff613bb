/** The five ways a request can fail for a reason that a person can act on. */
export type FailureKind = 'invalid' | 'not-found' | 'forbidden' | 'conflict' | 'unavailable'

/** One field of the input and what is wrong with it; `field` is a dotted path ("value.number"). */
export type FieldProblem = { field: string; code: string; message: string; params?: Record<string, string | number> }

/**
 * Something that could not be done, told to a person. `code` is snake_case and stable; it picks the HTTP status
 * (lib/api/problem.ts) and the translated sentence (messages/*.json, `problems.<code>`). `message` is plain English.
 * `params` fill the sentence; `extra` travels with the answer (both versions of a conflict, say).
 */
export type Failure = {
  ok: false
  kind: FailureKind
  code: string
  message: string
  field?: string
  fields?: FieldProblem[]
  params?: Record<string, string | number>
  extra?: Record<string, unknown>
}

export type Success<T> = { ok: true; value: T }
export type Result<T> = Success<T> | Failure

/** The value, as a success. */
export function ok<T>(value: T): Success<T> {
  return { ok: true, value }
}

/** A failure a person can mend: its class, its code for programs, its sentence, and the field it is about. */
export function fail(
  kind: FailureKind,
  code: string,
  message: string,
  field?: string,
  more: Pick<Failure, 'fields' | 'params' | 'extra'> = {},
): Failure {
  return { ok: false, kind, code, message, ...(field === undefined ? {} : { field }), ...more }
}

/**
 * Whether there was no answer, or none just now: the network is gone or the server is. Asking it for the page again would then put
 * the browser's own error page in its place.
 */
export function isUnavailable(result: Result<unknown>): boolean {
  return !result.ok && result.kind === 'unavailable'
}
