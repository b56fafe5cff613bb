'use client'

import { useTranslations } from 'next-intl'
import type { ProposedFact } from '@/lib/corroboration/matrix/matrix'

/** The reasons of a proposal in one line, in the reader's language. */
export function useReasonWords(): (proposal: Pick<ProposedFact, 'reasons'>) => string {
  const t = useTranslations('matrix.reason')
  return ({ reasons }) =>
    reasons
      .flatMap(({ code, words }) => {
        const key = code as Parameters<typeof t>[0]
        return t.has(key) ? [t(key, { a: words[0] ?? '', b: words[1] ?? '' } as never) as string] : []
      })
      .join(' · ')
}
