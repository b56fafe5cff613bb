'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { newsroomApi } from '@/lib/api/client'
import type { Claim } from '@/lib/claims/claim'
import { divide } from './use-candidates'

type Props = { claim: Claim; viewerId: string; slug: string }

/** How long the keyboard must rest on a claim before the other articles are looked into, in milliseconds. */
const REST = 350

/** How many passages elsewhere still wait for a decision on this claim; nothing while that is not known. */
export function CandidateCount({ claim, viewerId, slug }: Props) {
  const t = useTranslations('candidates')
  const [known, setKnown] = useState<{ key: string; count: number } | null>(null)
  const key = `${claim.id} ${claim.version}`
  useEffect(() => {
    let gone = false
    const timer = setTimeout(async () => {
      const answer = await newsroomApi(claim.newsroomId, { personId: viewerId, tries: 1 }).claims.candidates(claim.id)
      if (gone || !answer.ok) return
      const question = claim.standings[0]?.question ?? 'true'
      const { open } = divide(answer.value, { claim, pending: [], entries: [], aside: null, question })
      setKnown({ key, count: open.length })
    }, REST)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [claim, viewerId, key])
  if (known?.key !== key) return null
  return (
    <p className="text-small text-soft" data-elsewhere={known.count}>
      {known.count === 0 ? (
        t('elsewhere', { n: 0 })
      ) : (
        <Link
          href={`/n/${slug}/claims/${claim.id}`}
          className="underline decoration-line underline-offset-2 hover:text-ink"
        >
          {t('elsewhere', { n: known.count })}
        </Link>
      )}
    </p>
  )
}
