'use client'

import { useTranslations } from 'next-intl'

/** What went wrong, as an answer of the API or a Result of lib has it. */
export type ProblemLike = { code: string; message: string; params?: Record<string, string | number> }

/** Turns a failure into a sentence in the reader's language; a code without one keeps the sentence it came with. */
export function useProblem(): (problem: ProblemLike) => string {
  const t = useTranslations('problems')
  return ({ code, message, params }) => {
    const key = code as Parameters<typeof t>[0]
    return t.has(key)
      ? t(key, {
          seconds: 60,
          length: 0,
          limit: 0,
          max: 0,
          megabytes: 10,
          status: 0,
          why: 'private',
          ...params,
        } as never)
      : message
  }
}
