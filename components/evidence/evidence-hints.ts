'use client'

import { useTranslations } from 'next-intl'
import type { KeyGroup, KeyHint } from '../ui/key-help'
import { candidateKeys, stanceKeys } from './stance-picker'

type Page = { picking: boolean; two: boolean; walking: boolean }

/**
 * The keys of the claim's page as it stands: an article open (`picking`), candidates to walk (`walking`), a second question (`two`).
 * Those shown at the foot, and all of them, each stance by itself, for the list behind "?".
 */
export function useEvidenceHints({ picking, two, walking }: Page): { hints: KeyHint[]; groups: KeyGroup[] } {
  const t = useTranslations('evidence.keys')
  const own = useTranslations('candidates')
  const text = useTranslations('desk.keys')
  const hint = (key: string, label: string): KeyHint => ({ keys: [key], label })
  const stances = stanceKeys.map(({ key, stance }) => hint(key, t(stance)))
  const next = { keys: ['j', 'k'], label: own('keys.passage') }
  const record = { keys: candidateKeys.map(one => one.key), label: own('keys.record') }
  const walk = [hint('Enter', own('keys.proposed')), hint('x', own('keys.leaveAside')), hint('o', own('keys.beside'))]
  const choose = [
    { keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], label: text('move') },
    hint('Shift+ArrowRight', text('select')),
    { keys: ['Alt+ArrowRight', 'Alt+Shift+ArrowRight'], label: text('word') },
    { keys: ['[', ']'], label: text('resize') },
  ]
  const claim = [
    ...(two ? [hint('q', t('question'))] : []),
    hint('f', t('search')),
    hint('g', t('fetch')),
    hint('+', t('outside')),
    hint('v', t('askReview')),
    hint('z', t('undo')),
    ...(picking ? [] : [hint('/', t('filter'))]),
    hint('Escape', picking ? own('keys.back') : t('back')),
  ]
  const elsewhere = picking ? [...stances, ...choose] : walking ? [next, ...stances, ...walk] : []
  return {
    hints: [...(picking ? stances : walking ? [next, record, ...walk] : []), ...claim],
    groups: [
      ...(elsewhere.length > 0 ? [{ title: own('heading'), hints: elsewhere }] : []),
      { title: t('claim'), hints: claim },
    ],
  }
}
