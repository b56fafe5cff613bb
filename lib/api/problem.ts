import type { Failure, FailureKind } from '../result'

/** An error answer, RFC 9457, with our stable `code`, the fields it is about and the number of the request. */
export type Problem = {
  type: string
  title: string
  status: number
  code: string
  detail: string
  fields?: { field: string; code: string; message: string }[]
  params?: Record<string, string | number>
  requestId: string
} & Record<string, unknown>

/** The status of each class of failure, where its code has none of its own. */
const statusOfKind: Record<FailureKind, number> = {
  invalid: 422,
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  unavailable: 503,
}

/** Codes that have a status of their own. */
const statusOfCode: Record<string, number> = {
  bad_json: 400,
  too_deep: 422,
  body_too_large: 413,
  file_too_large: 413,
  page_too_large: 413,
  unpacked_too_large: 413,
  unsupported_type: 415,
  content_mismatch: 415,
  legacy_doc: 415,
  not_signed_in: 401,
  wrong_login: 401,
  bad_token: 401,
  session_expired: 401,
  other_person: 401,
  too_many_attempts: 429,
  precondition_required: 428,
  link_used: 410,
  link_expired: 410,
  method_not_allowed: 405,
  storage_full: 507,
  fetch_timeout: 504,
  parse_timeout: 504,
  internal_error: 500,
}

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Too large',
  415: 'Unsupported type',
  422: 'Invalid input',
  428: 'Precondition required',
  429: 'Too many attempts',
  500: 'Internal error',
  503: 'Unavailable',
  504: 'Took too long',
  507: 'Storage full',
}

/** The HTTP status of a failure: its code's own, else its class's. */
function statusOf(failure: Pick<Failure, 'kind' | 'code'>): number {
  return statusOfCode[failure.code] ?? statusOfKind[failure.kind]
}

/** A failure as the problem that is sent. All 404 answers are alike but for `requestId`. */
export function toProblem(failure: Failure, requestId: string): Problem {
  const status = statusOf(failure)
  const base = { type: 'about:blank', title: titles[status] ?? 'Error', status, code: failure.code, requestId }
  if (status === 404)
    return { ...base, code: 'not_found', detail: 'There is nothing here, or nothing that you may see.' }
  const fields =
    failure.fields ??
    (failure.field === undefined ? undefined : [{ field: failure.field, code: failure.code, message: failure.message }])
  return {
    ...base,
    detail: failure.message,
    ...(fields && { fields }),
    ...(failure.params && { params: failure.params }),
    ...failure.extra,
  }
}
