'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import { newsroomApi } from '@/lib/api/client'
import { mainPassage, type Claim } from '@/lib/claims/claim'
import { StatusBadge } from '../claims/status-badge'
import { Checkbox } from '../ui/checkbox'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { ClaimRow } from './claim-row'

type Props = {
  newsroom: { id: string; slug: string }
  /** The ids of the claims picked so far. */
  members: readonly string[]
  onPick: (id: string, picked: boolean) => void
}

/** How many claims a search shows. */
const SHOWN = 50

/** Picks claims one by one: those that hold the words sought, each with a box to tick. */
export function HandPicking({ newsroom, members, onPick }: Props) {
  const t = useTranslations('releases.form')
  const api = useMemo(() => newsroomApi(newsroom.id), [newsroom.id])
  const [words, setWords] = useState('')
  const [found, setFound] = useState<{ words: string; claims: Claim[] } | null>(null)
  useEffect(() => {
    let current = true
    const timer = setTimeout(async () => {
      const result = await api.claims.list({ q: words.trim(), take: String(SHOWN) })
      if (current && result.ok) setFound({ words, claims: result.value })
    }, 250)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [api, words])
  return (
    <div className="grid gap-2">
      <Field label={t('search')} hint={t('searchHint')}>
        <Input type="search" value={words} maxLength={200} onChange={event => setWords(event.target.value)} />
      </Field>
      {found?.claims.length === 0 && (
        <p role="status" className="text-soft">
          {t('noneFound')}
        </p>
      )}
      <ul className="max-h-96 overflow-y-auto" aria-label={t('hand')}>
        {found?.claims.map(claim => (
          <ClaimRow
            key={claim.id}
            claim={{ ...claim, words: mainPassage(claim).anchor.exact }}
            slug={newsroom.slug}
            after={<StatusBadge status={claim.status} />}
            before={
              <Checkbox
                hideLabel
                label={t('pick', { words: mainPassage(claim).anchor.exact })}
                checked={members.includes(claim.id)}
                onChange={event => onPick(claim.id, event.target.checked)}
              />
            }
          />
        ))}
      </ul>
      {found?.claims.length === SHOWN && <p className="text-small text-soft">{t('more', { n: SHOWN })}</p>}
    </div>
  )
}
