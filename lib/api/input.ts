import type { z } from 'zod'
import { fail, ok, type FieldProblem, type Result } from '../result'
import { badCharacterAt } from './body'

/** Checks input against its schema. Unknown keys are `unknown_field`, `__proto__` among them; each fault names its field and a code. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  const bad = badCharacterAt(input)
  if (bad !== null)
    return fail(
      'invalid',
      'bad_character',
      'This text holds a character that cannot be stored (NUL, or half of a pair).',
      bad,
    )
  const hidden = unknownPrototypeKey(input)
  if (hidden !== null) return fail('invalid', 'unknown_field', `There is no field "${hidden}".`, hidden)
  const parsed = schema.safeParse(input)
  if (parsed.success) return ok(parsed.data)
  const fields = parsed.error.issues.flatMap(toFieldProblems)
  const first: FieldProblem = fields[0] ?? {
    field: '',
    code: 'invalid_input',
    message: 'This is not what is expected here.',
  }
  const isOne = fields.every(field => field.code === first.code)
  return fail('invalid', isOne ? first.code : 'invalid_input', first.message, undefined, {
    fields,
    ...(isOne && first.params && { params: first.params }),
  })
}

function toFieldProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  const field = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      field: [field, key].filter(Boolean).join('.'),
      code: 'unknown_field',
      message: `There is no field "${key}".`,
    }))
  }
  if (issue.code === 'custom' && typeof issue.params?.code === 'string') {
    const { code, ...params } = issue.params as { code: string }
    return [{ field, code, message: issue.message, ...(Object.keys(params).length > 0 && { params }) }]
  }
  return [{ field, ...inPlainWords(issue) }]
}

/** What the schema library finds, in our words: its own are for programmers. */
function inPlainWords(issue: z.core.$ZodIssue): Omit<FieldProblem, 'field'> {
  if (issue.code === 'too_big') {
    const max = Number(issue.maximum)
    return { code: 'too_long', message: `This is too long, or too much: ${max} is the most.`, params: { max } }
  }
  if (issue.code === 'too_small') {
    const min = Number(issue.minimum)
    return { code: 'too_short', message: `This is too short, or too little: ${min} is the least.`, params: { min } }
  }
  const code = issue.code === 'invalid_type' ? 'wrong_type' : 'invalid_input'
  return { code, message: 'This is missing, or not what is expected here.' }
}

function unknownPrototypeKey(value: unknown, path = ''): string | null {
  if (value === null || typeof value !== 'object') return null
  for (const key of Object.keys(value)) {
    const here = path === '' ? key : `${path}.${key}`
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return here
    const inner = unknownPrototypeKey((value as Record<string, unknown>)[key], here)
    if (inner !== null) return inner
  }
  return null
}
