import type { z } from 'zod'
import { canonicalLine, listOf, toLines, type Contents, type Release } from '../exports/release'
import { lineSchemas, lineTypes, releaseFormats, type LineType, type Manifest } from '../exports/lines'
import { fail, ok, type Failure, type Result } from '../result'
import { sha256 } from '../text/sha256'
import { checkContents } from './contents'

/**
 * Reads a release from its JSONL, strictly: what comes back can be stored as it is. A failure names the line (params `line`,
 * from 1) and, where there is one, the field. Codes: `empty_file`, `truncated` (no line end at the end), `bad_json`,
 * `not_a_release`, `unknown_format_version`, `unknown_type`, `out_of_order`, `unknown_field`, `bad_value`, `bad_character`,
 * `not_canonical`, those of `checkContents`, `count_mismatch`, `hash_mismatch`.
 */
export function parseRelease(text: string): Result<Release> {
  if (text === '') return fail('invalid', 'empty_file', 'This file is empty.')
  if (!text.endsWith('\n'))
    return fail('invalid', 'truncated', 'This file ends in the middle of a line: it is not whole.')
  const lines = text.slice(0, -1).split('\n')
  const manifest = readManifest(lines[0] ?? '')
  if (!manifest.ok) return manifest
  const read = readContents(lines, manifest.value.format)
  if (!read.ok) return read
  const { contents, lineOf } = read.value
  const checked = checkContents(contents, manifest.value)
  if (checked) return atLine(checked.failure, lineOf.get(checked.line) ?? 1)
  for (const type of lineTypes) {
    if ((manifest.value.lines[type] ?? 0) !== contents[listOf[type]].length)
      return atLine(
        fail('invalid', 'count_mismatch', `There are fewer or more lines of type "${type}" than the first line says.`),
        1,
      )
  }
  if (manifest.value.claims !== contents.claims.length)
    return atLine(fail('invalid', 'count_mismatch', 'There are fewer or more claims than the first line says.'), 1)
  if (sha256(toLines(contents)) !== manifest.value.linesSha256)
    return atLine(fail('invalid', 'hash_mismatch', 'These lines are not those that were released.'), 1)
  return ok({ manifest: manifest.value, ...contents })
}

function readManifest(line: string): Result<Manifest> {
  const value = readJson(line, 1)
  if (!value.ok) return value
  const { type, format } = value.value
  if (type !== 'release')
    return atLine(fail('invalid', 'not_a_release', 'The first line does not say that this is a release.', 'type'), 1)
  if (!releaseFormats.some(known => known === format))
    return atLine(
      fail('invalid', 'unknown_format_version', 'This release is of a version that is not known here.', 'format'),
      1,
    )
  return readLine(lineSchemas.release, line, value.value, 1)
}

/** The lines after the first, sorted into their lists, and the number of each. */
function readContents(
  lines: string[],
  format: Manifest['format'],
): Result<{ contents: Contents; lineOf: Map<object, number> }> {
  const contents: Contents = {
    outlets: [],
    origins: [],
    stories: [],
    occasions: [],
    articles: [],
    snapshots: [],
    texts: [],
    claims: [],
    facts: [],
  }
  const lineOf = new Map<object, number>()
  let reached = 0
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue
    const number = index + 1
    const value = readJson(line, number)
    if (!value.ok) return value
    const type = lineTypes.find(known => known === value.value.type && (known !== 'fact' || format >= 2))
    if (!type)
      return atLine(fail('invalid', 'unknown_type', 'There is no such type of line in this format.', 'type'), number)
    if (lineTypes.indexOf(type) < reached)
      return atLine(fail('invalid', 'out_of_order', `A line of type "${type}" stands too late.`, 'type'), number)
    reached = lineTypes.indexOf(type)
    const parsed = readLine<{ type: LineType }>(lineSchemas[type], line, value.value, number)
    if (!parsed.ok) return parsed
    ;(contents[listOf[type]] as object[]).push(parsed.value)
    lineOf.set(parsed.value, number)
  }
  return ok({ contents, lineOf })
}

function readJson(line: string, number: number): Result<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return atLine(fail('invalid', 'bad_json', 'This line is not valid JSON.'), number)
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return atLine(fail('invalid', 'bad_json', 'This line is not a JSON object.'), number)
  return ok(value as Record<string, unknown>)
}

function readLine<T>(schema: z.ZodType<T>, line: string, value: unknown, number: number): Result<T> {
  const parsed = schema.safeParse(value)
  if (!parsed.success) return atLine(toFailure(parsed.error.issues[0]), number)
  const bad = badStringAt(parsed.data, '')
  if (bad !== null)
    return atLine(
      fail(
        'invalid',
        'bad_character',
        'This line holds a character that cannot be stored (NUL, or half of a pair).',
        bad,
      ),
      number,
    )
  if (canonicalLine(value) !== `${line}\n`)
    return atLine(
      fail('invalid', 'not_canonical', 'This line is not written as RFC 8785 asks: it was changed after its release.'),
      number,
    )
  return ok(parsed.data)
}

function toFailure(issue: z.core.$ZodIssue | undefined): Failure {
  const path = issue?.path.map(String) ?? []
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return fail('invalid', 'unknown_field', `There is no field "${key}".`, [...path, key].join('.'))
  }
  const field = path.join('.')
  return fail('invalid', 'bad_value', `"${field}" is not what is expected there.`, field)
}

/** The path of the first string, key or value, that PostgreSQL cannot store. */
function badStringAt(value: unknown, path: string): string | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : null
  if (value === null || typeof value !== 'object') return null
  for (const [key, inner] of Object.entries(value)) {
    const here = path === '' ? key : `${path}.${key}`
    const found = badStringAt(key, here) ?? badStringAt(inner, here)
    if (found !== null) return found
  }
  return null
}

function atLine(failure: Failure, line: number): Failure {
  return { ...failure, params: { ...failure.params, line } }
}
