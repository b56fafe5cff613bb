import type { Readable, Writable } from 'node:stream'

/** A line longer than this is refused, so that a stream without line breaks cannot fill the memory. */
const LONGEST = 64 * 1024 * 1024

/** The lines of a stream of UTF-8 as they come in, without their LF; null for one that is too long. */
export async function* readLines(input: Readable): AsyncGenerator<string | null> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let length = 0
  let tooLong = false
  const line = () => {
    const whole = tooLong ? null : parts.join('').replace(/\r$/, '')
    parts = []
    length = 0
    tooLong = false
    return whole
  }
  const add = (piece: string) => {
    length += piece.length
    if (length > LONGEST) {
      tooLong = true
      parts = []
    } else parts.push(piece)
  }
  for await (const chunk of input) {
    const text = decoder.decode(chunk as Buffer, { stream: true })
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      add(text.slice(from, at))
      yield line()
      from = at + 1
    }
    add(text.slice(from))
  }
  add(decoder.decode())
  if (length > 0) yield line()
}

/** Writes and waits until the reader keeps up. */
export async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await new Promise(resolve => output.once('drain', resolve))
}

type Failure = { error: { code: string; message: string } }
export type Answer = Record<string, unknown> | Failure

/** A failure of one line, for programs and for people. */
export function failure(code: string, message: string): Failure {
  return { error: { code, message } }
}

/**
 * One JSON object per line in, one per line out, in the same order. A line that cannot be read gets an `error` (with its
 * `id`, where it has one), and the next goes on.
 */
export async function filterLines(
  input: Readable,
  output: Writable,
  answer: (line: Record<string, unknown>) => Answer,
): Promise<void> {
  for await (const line of readLines(input)) {
    if (line !== null && !line.trim()) continue
    await write(output, `${JSON.stringify(answerLine(line, answer))}\n`)
  }
}

function answerLine(line: string | null, answer: (line: Record<string, unknown>) => Answer): Answer {
  if (line === null) return failure('too_long', 'This line is longer than 64 MB.')
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return failure('bad_json', 'This line is not JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failure('bad_json', 'This line is not a JSON object.')
  }
  const object = value as Record<string, unknown>
  const id = 'id' in object ? { id: object.id } : {}
  try {
    return { ...id, ...answer(object) }
  } catch (error) {
    return { ...id, ...failure('internal', error instanceof Error ? error.message : String(error)) }
  }
}
