'use client'

import { useEffect, useMemo, useState } from 'react'
import { newsroomApi } from '@/lib/api/client'
import type { Preview, SetFilter } from '@/lib/exports/claim-set'
import type { Failure } from '@/lib/result'

/** A choice that is being made. */
export type Choice = { filter: SetFilter | null; members: string[] }

/** What is known of it: `preview` is the last answer, `counting` while a newer one is on its way. */
export type PreviewState = { preview: Preview | null; counting: boolean; failure: Failure | null }

/** How long the hands must rest before the server is asked, in milliseconds. */
const PAUSE = 300

/** What a release of a choice would hold, asked again whenever the choice changes; an answer to an older choice is dropped. */
export function usePreview(newsroomId: string, choice: Choice): PreviewState {
  const asked = JSON.stringify(choice)
  const api = useMemo(() => newsroomApi(newsroomId), [newsroomId])
  const [answer, setAnswer] = useState<{ asked: string; preview: Preview | null; failure: Failure | null } | null>(null)
  useEffect(() => {
    let current = true
    const timer = setTimeout(async () => {
      const result = await api.post<Preview>('sets/preview', JSON.parse(asked))
      if (!current) return
      setAnswer(before =>
        result.ok
          ? { asked, preview: result.value, failure: null }
          : { asked, preview: before?.preview ?? null, failure: result },
      )
    }, PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [api, asked])
  return {
    preview: answer?.preview ?? null,
    counting: answer?.asked !== asked,
    failure: answer?.asked === asked ? answer.failure : null,
  }
}
