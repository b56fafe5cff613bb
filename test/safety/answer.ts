import en from '@/messages/en/problems.json'
import fr from '@/messages/fr/problems.json'

/** An answer, read to its end. `json` is null where it is none. */
export type Answer = { status: number; headers: Headers; text: string; json: Record<string, unknown> | null }

/** What no answer to anybody may hold: secrets, or how we are made. */
const leaks =
  /passwordHash|tokenHash|totpSecret|\$argon2|node_modules|\bPrisma|PostgreSQL|ECONNREFUSED|SELECT |INSERT |\n\s+at \S+ \(/

/** Problems whose code has no sentence: those of single fields, whose sentence is the answer's own. */
const sentences: Record<string, string>[] = [en, fr]

/** What is wrong with an answer, whoever asked for whatever: held against every answer of every test. */
export function faultsOf(path: string, { status, headers, text, json }: Answer): string[] {
  const api = path.startsWith('/api/') && !path.startsWith('/api/auth/callback/')
  const is = (name: string, value: string) => headers.get(name) === value
  const type = headers.get('content-type') ?? ''
  const kept = headers.get('cache-control') ?? ''
  const faults: [boolean, string][] = [
    [status >= 500 && status !== 503, `status ${status}`],
    [!is('x-content-type-options', 'nosniff'), 'no nosniff'],
    [!is('referrer-policy', 'strict-origin-when-cross-origin'), 'no Referrer-Policy'],
    [!headers.has('content-security-policy') && !path.startsWith('/_next/static/'), 'no Content-Security-Policy'],
    [!/\bprivate\b/.test(kept) && !path.startsWith('/_next/static/'), `may be kept by others: ${kept}`],
    [!/\bno-store\b/.test(kept) && !path.startsWith('/_next/static/'), `may be stored: ${kept}`],
    [headers.has('access-control-allow-origin'), 'another origin is let in'],
    [headers.has('x-powered-by'), 'says what it runs on'],
    [type.startsWith('text/html') && !/charset=utf-8/i.test(type), `no charset: ${type}`],
    [leaks.test(text) && api, `leaks ${leaks.exec(text)?.[0]}`],
    [api && status >= 400 && type !== 'application/problem+json', `a problem of type ${type}`],
  ]
  return [
    ...faults.filter(([wrong]) => wrong).map(([, what]) => what),
    ...(api && status >= 400 ? problemFaults(status, json) : []),
  ]
}

function problemFaults(status: number, json: Answer['json']): string[] {
  if (!json) return ['a problem without JSON']
  const { code, requestId, detail } = json
  const codes = [code, ...fieldsOf(json).map(field => field.code)]
  return [
    ...(json.status === status ? [] : ['another status in the body']),
    ...(/^[0-9a-f-]{36}$/.test(String(requestId)) ? [] : ['no requestId']),
    ...(typeof detail === 'string' && /[.?!]$/.test(detail) ? [] : [`no sentence: ${String(detail)}`]),
    ...codes.filter(each => sentences.some(words => !words[String(each)])).map(each => `no sentence for ${each}`),
  ]
}

/** The fields that a problem is about. */
export function fieldsOf(json: Answer['json']): { field: string; code: string; message: string }[] {
  return (json?.fields ?? []) as { field: string; code: string; message: string }[]
}

/** A problem's body without what differs from one request to the next. */
export function likeness({ status, text, headers }: Answer) {
  return { status, type: headers.get('content-type'), text: text.replace(/"requestId":"[^"]*"/, '') }
}
