'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { Article } from '@/lib/articles/article'
import { checkSpan, toAnchor, type Anchor, type Span } from '@/lib/text/span'
import type { Stance } from '@/lib/corroboration/corroboration'
import { isCaret, markable } from '../article/caret-moves'
import { rectOf } from '../article/dom-offsets'
import type { Mark } from '../article/pieces'
import { TextFrame } from '../article/text-frame'
import { useTextSelection } from '../article/use-text-selection'
import { Sign, stanceSigns } from '../claims/signs'
import { Kbd } from '../ui/kbd'
import { toast } from '../ui/toast'
import { keyName, keysAreOff } from '../ui/use-keys'
import { useProblem } from '../ui/use-problem'

/** The keys that record a picked passage, each with the stance it records. */
export const stanceKeys = [
  { key: 's', stance: 'supports' },
  { key: 'r', stance: 'refutes' },
  { key: 'd', stance: 'denies' },
  { key: 't', stance: 'partly' },
  { key: 'm', stance: 'mentions' },
] as const satisfies readonly { key: string; stance: Stance }[]

/** The keys that a candidate takes: as many as stand side by side; a denial is picked by its key too. */
export const candidateKeys = stanceKeys.filter(one => one.stance !== 'denies')

type Props = {
  article: Article
  marks: readonly Mark[]
  /** The words that are picked as it opens; the start of the text where left out. */
  picked?: Span
  onRecord: (stance: Stance, anchor: Anchor) => void
  onBack: () => void
}

/** Another article, in which the passage that speaks of the claim is picked; one key records it with its stance. */
export function StancePicker({ article, marks, picked, onRecord, onBack }: Props): ReactNode {
  const problem = useProblem()
  const frame = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const { text, zones } = article.text
  const selection = useTextSelection(text, root)
  const { selected, select, handlers } = selection
  const opens = useEffectEvent(() => {
    frame.current?.focus({ preventScroll: true })
    if (!picked) return
    select({ anchor: picked.start, focus: picked.end })
    const box = root.current && rectOf(root.current, picked)
    if (box) frame.current?.closest('aside')?.scrollBy?.({ top: box.top - window.innerHeight * 0.35 })
  })
  useEffect(() => opens(), [])

  const record = (stance: Stance): boolean => {
    const span = selected && !isCaret(selected) ? markable(text, selected) : null
    if (!span) return false
    const checked = checkSpan(text, span)
    if (!checked.ok) toast.fail(problem(checked))
    else {
      onRecord(stance, toAnchor(text, span))
      select({ anchor: span.end, focus: span.end })
    }
    return true
  }
  const press = (event: KeyboardEvent) => {
    handlers.onKeyDown(event)
    if (event.defaultPrevented) return
    const chosen = keysAreOff() ? undefined : stanceKeys.find(one => one.key === keyName(event))
    if (chosen && record(chosen.stance)) event.preventDefault()
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (!selected || isCaret(selected)) onBack()
    else select({ anchor: selected.focus, focus: selected.focus })
  }
  const memoZones = useMemo(() => zones, [zones])
  return (
    <TextFrame
      text={text}
      zones={memoZones}
      marks={marks}
      lang={article.language}
      label={article.title}
      frame={frame}
      root={root}
      selection={{ ...selection, handlers: { ...handlers, onKeyDown: press } }}
      toolbar={<StanceToolbar onStance={record} />}
    />
  )
}

/** What the picked passage does to the claim, at the end of the selection. */
function StanceToolbar({ onStance }: { onStance: (stance: Stance) => void }) {
  const t = useTranslations('evidence.keys')
  const words = useTranslations('words.stance')
  return (
    <div
      role="toolbar"
      aria-label={t('record')}
      onMouseDown={event => event.preventDefault()}
      className="flex flex-wrap gap-px overflow-hidden rounded-large border border-edge bg-line shadow-lifted"
    >
      {stanceKeys.map(({ key, stance }) => (
        <button
          key={stance}
          type="button"
          onClick={() => onStance(stance)}
          className="flex min-h-8 grow items-center justify-center gap-1.5 bg-sheet px-2.5 hover:bg-hair touch:min-h-11 touch:px-3"
        >
          <Sign>{stanceSigns[stance].drawing}</Sign>
          {words(stance)}
          <Kbd className="touch:hidden">{key}</Kbd>
        </button>
      ))}
    </div>
  )
}
