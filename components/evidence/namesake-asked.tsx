'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { asksNamesake, type Candidate } from '@/lib/corroboration/candidate'
import { buttonClass } from '../ui/button-class'
import { Notice } from '../ui/notice'

/** Asks whom a name means where what was found elsewhere stands or falls with it; it is said among the names. */
export function NamesakeAsked({ slug, candidates }: { slug: string; candidates: readonly Candidate[] }) {
  const t = useTranslations('candidates.namesake')
  const name = asksNamesake(candidates)
  if (name === null) return null
  return (
    <Notice
      title={t('asks', { name })}
      action={
        <Link href={`/n/${slug}/names?q=${encodeURIComponent(name)}`} className={buttonClass()}>
          {t('settle')}
        </Link>
      }
    >
      {t('asksText')}
    </Notice>
  )
}
