'use client'

import { useTranslations } from 'next-intl'
import { kindNames, kinds as kindTable } from '@/lib/claims/kinds'
import type { KeyGroup, KeyHint } from '../ui/key-help'

/** The keys of the desk: those shown at the foot, and all of them for the list behind "?". Where nothing can be marked (`canMark` false) only those that read. */
export function useDeskKeys(canMark: boolean): { hints: KeyHint[]; groups: KeyGroup[] } {
  const t = useTranslations('desk.keys')
  const hint = (keys: string[], label: string): KeyHint => ({ keys, label })
  const next = hint(['n', 'p'], t('next'))
  const accept = hint(['a'], t('accept'))
  const dismiss = hint(['x'], t('dismiss'))
  const kinds = hint(
    kindNames.map(kind => kindTable[kind].key),
    t('kinds'),
  )
  const open = hint(['Enter'], t('open'))
  const evidence = hint(['e'], t('evidence'))
  const review = hint(['v'], t('review'))
  const undo = hint(['z'], t('undo'))
  const moving = [
    hint(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], t('move')),
    hint(['Shift+ArrowRight'], t('select')),
    hint(['Alt+ArrowRight', 'Alt+Shift+ArrowRight'], t('word')),
    hint(['[', ']'], t('resize')),
    hint(['Home', 'End'], t('edges')),
    hint(['PageUp', 'PageDown'], t('page')),
  ]
  const back = hint(['Escape'], t('back'))
  if (!canMark)
    return {
      hints: [next, evidence, back],
      groups: [
        { title: t('text'), hints: moving },
        { title: t('claims'), hints: [next, evidence, back] },
      ],
    }
  return {
    hints: [next, accept, dismiss, kinds, open, evidence, review, undo],
    groups: [
      {
        title: t('text'),
        hints: [...moving, kinds],
      },
      {
        title: t('claims'),
        hints: [
          next,
          hint(['Shift+N', 'Shift+P'], t('everything')),
          accept,
          dismiss,
          open,
          evidence,
          review,
          hint(['r'], t('respan')),
          undo,
          hint(['Shift+Z'], t('redo')),
          back,
        ],
      },
      { title: t('forms'), hints: [hint(['Enter'], t('save')), hint(['Escape'], t('keep'))] },
    ],
  }
}
