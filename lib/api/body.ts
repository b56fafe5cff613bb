import { fail, ok, type Result } from '../result'

/** How deep a JSON body may nest. Ours need six. */
const deepest = 32

/** Reads a body of at most `limit` bytes as JSON. Failures: `unsupported_type`, `body_too_large`, `bad_json` (also nesting past any sense). */
export async function readJson(request: Request, limit: number): Promise<Result<unknown>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json')
    return fail('invalid', 'unsupported_type', 'Send JSON, with Content-Type: application/json.')
  const bytes = await readBytes(request, limit)
  if (!bytes.ok) return bytes
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)
  } catch {
    return fail('invalid', 'bad_json', 'This is not valid JSON: it is not UTF-8.')
  }
  if (isTooDeep(text)) return fail('invalid', 'bad_json', 'This JSON is nested too deeply.')
  try {
    return ok(JSON.parse(text) as unknown)
  } catch {
    return fail('invalid', 'bad_json', 'This is not valid JSON.')
  }
}

async function readBytes(request: Request, limit: number): Promise<Result<Uint8Array>> {
  const tooLarge = () =>
    fail('invalid', 'body_too_large', `This is larger than ${limit} bytes.`, undefined, { params: { limit } })
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge()
  if (!request.body) return ok(new Uint8Array())
  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      return tooLarge()
    }
    parts.push(value)
  }
  return ok(Buffer.concat(parts))
}

function isTooDeep(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (quoted) {
      if (character === 92) at++
      else if (character === 34) quoted = false
    } else if (character === 34) quoted = true
    else if (character === 91 || character === 123) {
      if (++depth > deepest) return true
    } else if (character === 93 || character === 125) depth--
  }
  return false
}

/** Whether any string in a JSON value holds what PostgreSQL cannot store: NUL, or half a surrogate pair; the path of the first. */
export function badCharacterAt(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : null
  if (value === null || typeof value !== 'object') return null
  for (const [key, inner] of Object.entries(value)) {
    const here = path === '' ? key : `${path}.${key}`
    if (key.includes('\0') || !key.isWellFormed()) return here
    const found = badCharacterAt(inner, here)
    if (found !== null) return found
  }
  return null
}
