'use client'

import { toNestErrors } from '@hookform/resolvers'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm, type DefaultValues, type FieldValues, type Path } from 'react-hook-form'
import type { z } from 'zod'
import { parseInput } from '@/lib/api/input'
import type { Failure, FieldProblem, Result } from '@/lib/result'
import { useProblem, type ProblemLike } from '../ui/use-problem'

type Options<V extends FieldValues> = {
  /** What the route takes: the form and the server find the same faults and name them alike. */
  schema: z.ZodType
  defaults: DefaultValues<V>
  /** Sends what was written; a failure with fields goes to those fields, any other to the form's foot. */
  send: (values: V) => Promise<Result<unknown>>
  /** Names of the API's fields that are called otherwise here ("password.next": "next"). */
  rename?: Record<string, Path<V>>
  /** What the body of the request is, where it is not the form's values. */
  body?: (values: V) => unknown
}

/** A form that is checked by the route's own schema before it is sent and whose refusals appear at their fields, in the reader's language. */
export function useSentForm<V extends FieldValues>({
  schema,
  defaults,
  send,
  rename = {},
  body = values => values,
}: Options<V>) {
  const sentence = useFieldSentence()
  const [problem, setProblem] = useState<string | null>(null)
  const place = (field: string) => (rename[field] ?? field) as Path<V>
  const errorsOf = (fields: FieldProblem[], values: V) =>
    fields.map(({ field, code, message }) => ({
      name: place(field),
      error: { type: code, message: sentence({ code, message }, get(values, place(field))) },
    }))

  const form = useForm<V>({
    defaultValues: defaults,
    shouldFocusError: true,
    resolver: (values, _context, options) => {
      const read = parseInput(schema, body(values))
      if (read.ok) return { values, errors: {} }
      const found = Object.fromEntries(errorsOf(read.fields ?? [], values).map(({ name, error }) => [name, error]))
      return { values: {}, errors: toNestErrors(found as never, options) }
    },
  })

  /** Puts a failure of the server where it belongs. */
  const refuse = (failure: Failure, values: V) => {
    const fields =
      failure.fields ?? (failure.field ? [{ field: failure.field, code: failure.code, message: failure.message }] : [])
    const known = errorsOf(fields, values).filter(({ name }) => name in form.getValues())
    known.forEach(({ name, error }, at) =>
      form.setError(
        name,
        { ...error, message: sentence({ ...error, code: error.type, params: failure.params }, get(values, name)) },
        { shouldFocus: at === 0 },
      ),
    )
    setProblem(known.length > 0 ? null : sentence(failure))
  }

  const submit = form.handleSubmit(async values => {
    setProblem(null)
    const answer = await send(values)
    if (!answer.ok) refuse(answer, values)
  })

  return {
    ...form,
    submit,
    refuse,
    /** The sentence at the form's foot. */
    problem,
    setProblem,
    pending: form.formState.isSubmitting,
    errorOf: (name: Path<V>) => form.getFieldState(name, form.formState).error?.message,
  }
}

const get = (values: FieldValues, name: string): unknown => values[name]

/** The sentence for a fault: what is empty is to be filled in, whatever its schema calls that. */
function useFieldSentence(): (problem: ProblemLike, value?: unknown) => string {
  const t = useTranslations('people')
  const common = useProblem()
  return (problem, value) => {
    const { code, params = {} } = problem
    if (value === '' && code !== 'bad_origin') return t('fill')
    if (code === 'too_short' && params.least !== undefined)
      return t('passwordTooShort', { least: Number(params.least) })
    if (code === 'too_long' && params.most !== undefined) return t('passwordTooLong', { most: Number(params.most) })
    if (code === 'too_many_attempts')
      return t('tooManyAttempts', { minutes: Math.max(1, Math.ceil(Number(params.seconds ?? 60) / 60)) })
    return common(problem)
  }
}
