'use client'

import { useTranslations } from 'next-intl'
import type { KeyGroup, KeyHint } from '../ui/key-help'

/** The keys of a story's table: those shown at the foot, and all of them for the list behind "?"; those that change it where that may be. */
export function useMatrixKeys(canWork: boolean): { hints: KeyHint[]; groups: KeyGroup[] } {
  const t = useTranslations('matrix.keys')
  const hint = (key: string, label: string): KeyHint => ({ keys: [key], label })
  const move = { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], label: t('move') }
  const looking = [hint('Enter', t('open')), hint('o', t('beside'))]
  const details = hint('e', t('details'))
  const search = hint('/', t('search'))
  const working = canWork
    ? [hint('j', t('join')), hint('x', t('dismiss')), hint('s', t('split')), hint('z', t('undo'))]
    : []
  return {
    hints: [move, ...looking, ...working, details, search],
    groups: [
      { title: t('table'), hints: [move, { keys: ['Home', 'End'], label: t('edges') }, search] },
      { title: t('rows'), hints: [...looking, details, ...(canWork ? [hint('r', t('record'))] : []), ...working] },
    ],
  }
}
