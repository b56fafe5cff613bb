'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { newsroomApi } from '@/lib/api/client'
import type { AnnotationFate, Annotated } from '@/lib/claims/annotation-fate'
import { fail, type Failure } from '@/lib/result'
import { forgetText } from '../import/kept-text'
import { toast } from '../ui/toast'

type Told = { document: unknown; fates: readonly AnnotationFate[] }

/** A document of annotations on its way in: read, told what each would make, made, and taken back as long as one stays on the page. */
export function useAnnotations(articleId: string, owner: { newsroomId: string; personId: string }) {
  const t = useTranslations('versions.annotations')
  const router = useRouter()
  const [told, setTold] = useState<Told | null>(null)
  const [made, setMade] = useState<Annotated | null>(null)
  const [work, setWork] = useState<'reading' | 'making' | 'undoing' | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const kept = `annotations/${owner.personId}/${articleId}`
  const api = () => newsroomApi(owner.newsroomId, { personId: owner.personId, timeout: 60_000 })

  const during = async (doing: NonNullable<typeof work>, act: () => Promise<Failure | null>) => {
    setWork(doing)
    setFailure(null)
    setFailure(await act())
    setWork(null)
  }

  const take = (words: string) =>
    during('reading', async () => {
      const document = parsed(words)
      if (document === undefined) return fail('invalid', 'no_annotations', 'There is no annotation in it.')
      const answer = await api().articles.previewAnnotations(articleId, document)
      if (!answer.ok) return answer
      setTold({ document, fates: answer.value })
      return null
    })

  const make = () =>
    during('making', async () => {
      if (!told) return null
      const known = new Set(told.fates.flatMap(fate => (fate.state === 'known' ? [fate.claimId] : [])))
      const answer = await api().articles.annotate(articleId, told.document)
      if (!answer.ok) return answer
      const { claims, unmade } = answer.value
      forgetText(kept)
      setMade({ claims: claims.filter(claim => !known.has(claim.id)), unmade })
      setTold(null)
      router.refresh()
      return null
    })

  /** Withdraws what was made, claim by claim; what somebody has changed since stays, and is said. */
  const undo = () =>
    during('undoing', async () => {
      if (!made) return null
      const left: Annotated['claims'] = []
      let last: Failure | null = null
      for (const claim of made.claims) {
        const answer = await api().claims.move(claim.id, { move: 'withdraw', reason: '' }, claim.version)
        if (answer.ok) continue
        left.push(claim)
        last = answer
      }
      setMade(left.length > 0 ? { ...made, claims: left } : null)
      toast.say(t('undone', { n: made.claims.length - left.length }))
      router.refresh()
      return last
    })

  return {
    /** The name under which a pasted document is kept until its claims are made. */
    kept,
    fates: told?.fates ?? null,
    made,
    work,
    failure,
    take: (words: string) => void take(words),
    make: () => void make(),
    undo: () => void undo(),
    again: () => {
      setTold(null)
      setMade(null)
      setFailure(null)
    },
  }
}

/** What JSON says; undefined where it is none. */
function parsed(words: string): unknown {
  try {
    return JSON.parse(words) as unknown
  } catch {
    return undefined
  }
}
