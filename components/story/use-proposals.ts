'use client'

import { useEffect, useMemo, useState } from 'react'
import { newsroomApi } from '@/lib/api/client'
import type { MatrixRow, ProposedFact } from '@/lib/corroboration/matrix/matrix'

/** What the machine proposes to join, and whether it is still being looked for. */
export type Proposals = { list: readonly ProposedFact[]; state: 'loading' | 'there' | 'failed' }

/** The joinings proposed for a story, asked for after the table is there, and again whenever its rows have changed. */
export function useProposals(
  { storyId, newsroomId, personId }: { storyId: string; newsroomId: string; personId: string },
  rows: readonly MatrixRow[],
): Proposals {
  const api = useMemo(() => newsroomApi(newsroomId, { personId }), [newsroomId, personId])
  const [proposals, setProposals] = useState<Proposals>({ list: [], state: 'loading' })
  useEffect(() => {
    let stands = true
    void api.get<ProposedFact[]>(`stories/${storyId}/joinings`).then(answer => {
      if (stands)
        setProposals(before =>
          answer.ok ? { list: answer.value, state: 'there' } : { list: before.list, state: 'failed' },
        )
    })
    return () => {
      stands = false
    }
  }, [api, storyId, rows])
  return useMemo(() => {
    const known = new Set(rows.map(row => row.id))
    return { ...proposals, list: proposals.list.filter(({ rows: ids }) => ids.every(id => known.has(id))) }
  }, [proposals, rows])
}
