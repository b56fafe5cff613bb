'use client'

import { useTranslations } from 'next-intl'
import type { KeyHint } from '../ui/key-help'
import { candidateKeys, stanceKeys } from './stance-picker'

/** The keys of the claim's page as it stands: an article open (`picking`), candidates to walk (`walking`), a second question. */
export function useEvidenceHints({
  picking,
  two,
  walking,
}: {
  picking: boolean
  two: boolean
  walking: boolean
}): KeyHint[] {
  const t = useTranslations('evidence.keys')
  const own = useTranslations('candidates.keys')
  const stances = stanceKeys.map(({ key, stance }) => ({ keys: [key], label: t(stance) }))
  const walk = [
    { keys: ['j', 'k'], label: own('passage') },
    { keys: candidateKeys.map(one => one.key), label: own('record') },
    { keys: ['Enter'], label: own('proposed') },
    { keys: ['x'], label: own('leaveAside') },
    { keys: ['o'], label: own('beside') },
  ]
  return [
    ...(picking ? stances : walking ? walk : []),
    ...(two ? [{ keys: ['q'], label: t('question') }] : []),
    { keys: ['f'], label: t('search') },
    { keys: ['g'], label: t('fetch') },
    { keys: ['+'], label: t('outside') },
    ...(picking ? [] : [{ keys: ['/'], label: t('filter') }]),
    { keys: ['v'], label: t('askReview') },
    { keys: ['z'], label: t('undo') },
    { keys: ['Escape'], label: t('back') },
  ]
}
