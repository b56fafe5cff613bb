'use client'

import { useEffect, useRef, useState } from 'react'
import type { Candidate } from '@/lib/corroboration/candidate'
import type { Stance } from '@/lib/corroboration/corroboration'
import { useKeys, type KeyActions } from '../ui/use-keys'
import { stanceKeys } from './stance-picker'

type Walked = {
  open: readonly Candidate[]
  canWork: boolean
  /** False while another article is open: the keys are its own then. */
  enabled: boolean
  record: (candidate: Candidate, stance: Stance) => void
  leaveAside: (candidate: Candidate) => void
  beside: (candidate: Candidate) => void
}

/** Walking the candidates by keys: the place in the list, its element, and what each key does there. */
export function useCandidateKeys({ open, canWork, enabled, record, leaveAside, beside }: Walked) {
  const [wanted, setAt] = useState(0)
  const list = useRef<HTMLOListElement>(null)
  const refocus = useRef(false)
  const at = Math.max(0, Math.min(wanted, open.length - 1))
  const current = open[at]
  // What is decided leaves the list; the keyboard goes on to what took its place.
  useEffect(() => {
    if (!refocus.current) return
    refocus.current = false
    focusAt(list.current, at)
  }, [open, at])
  // Coming back from an article that was open beside, the keyboard stands where it stood.
  const before = useRef(enabled)
  useEffect(() => {
    if (enabled && !before.current) focusAt(list.current, at)
    before.current = enabled
  }, [enabled, at])
  const go = (step: number) => {
    if (open.length === 0) return false
    const next = Math.max(0, Math.min(open.length - 1, at + step))
    setAt(next)
    focusAt(list.current, next)
    return true
  }
  const decide = (decision: (candidate: Candidate) => void) => {
    if (!current || !canWork) return false
    refocus.current = true
    decision(current)
    return true
  }
  const stances: KeyActions = Object.fromEntries(
    stanceKeys.map(({ key, stance }) => [key, () => decide(one => record(one, stance))]),
  )
  useKeys(
    {
      ...stances,
      j: () => go(1),
      k: () => go(-1),
      ArrowDown: () => (isElsewhere(list.current) ? false : go(1)),
      ArrowUp: () => (isElsewhere(list.current) ? false : go(-1)),
      Enter: () => (isElsewhere(list.current) ? false : decide(one => record(one, one.proposed))),
      x: () => decide(leaveAside),
      o: () => (current ? beside(current) : false),
    },
    enabled,
  )
  return { at, setAt, list, decide }
}

/** Whether the keyboard stands in something that arrows or letters may be meant for. */
function isElsewhere(list: HTMLElement | null): boolean {
  const active = document.activeElement
  return !(active === null || active === document.body || active.id === 'main' || (list?.contains(active) ?? false))
}

function focusAt(list: HTMLElement | null, at: number) {
  const item = list?.children[at]
  if (item instanceof HTMLElement) item.focus()
  else document.getElementById('main')?.focus({ preventScroll: true })
}
