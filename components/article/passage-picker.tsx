'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { ArticleVersion } from '@/lib/articles/article'
import { checkSpan, toAnchor, type Anchor } from '@/lib/text/span'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'
import { isCaret, markable } from './caret-moves'
import type { Mark } from './pieces'
import { TakeToolbar } from './selection-toolbar'
import { TextFrame } from './text-frame'
import { useTextSelection } from './use-text-selection'

type Props = {
  version: Pick<ArticleVersion, 'id' | 'text' | 'zones'>
  lang: string
  label: string
  /** What is to be seen in the text besides: candidates, a passage taken before. */
  marks?: readonly Mark[]
  /** The words on the button at the selection's end. */
  takeLabel?: string
  onPick: (anchor: Anchor) => void
  /** Esc with nothing selected. */
  onCancel?: () => void
  autoFocus?: boolean
}

const noMarks: readonly Mark[] = []

/** A text in which one passage is picked, by mouse, touch or keyboard: select, then Enter or the button at the selection's end. */
export function PassagePicker({
  version,
  lang,
  label,
  marks = noMarks,
  takeLabel,
  onPick,
  onCancel,
  autoFocus = false,
}: Props): ReactNode {
  const t = useTranslations('desk.mark')
  const problem = useProblem()
  const frame = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const { text } = version
  const selection = useTextSelection(text, root)
  const { selected, select, handlers } = selection
  useEffect(() => {
    if (autoFocus) frame.current?.focus({ preventScroll: true })
  }, [autoFocus])

  const take = () => {
    const span = selected && markable(text, selected)
    if (!span) return
    const checked = checkSpan(text, span)
    if (checked.ok) onPick(toAnchor(text, span))
    else toast.fail(problem(checked))
  }
  const press = (event: KeyboardEvent) => {
    handlers.onKeyDown(event)
    if (event.defaultPrevented || !selected) return
    if (event.key === 'Enter' && !isCaret(selected)) {
      event.preventDefault()
      take()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      if (isCaret(selected)) onCancel?.()
      else select({ anchor: selected.focus, focus: selected.focus })
    }
  }
  const zones = useMemo(() => version.zones, [version.zones])
  return (
    <TextFrame
      text={text}
      zones={zones}
      marks={marks}
      lang={lang}
      label={label}
      frame={frame}
      root={root}
      selection={{ ...selection, handlers: { ...handlers, onKeyDown: press } }}
      toolbar={<TakeToolbar label={takeLabel ?? t('take')} onTake={take} />}
    />
  )
}
