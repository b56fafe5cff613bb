'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { kindNames, kinds } from '@/lib/claims/kinds'
import { useEarlyKeys } from '../ui/early-keys'
import { useKeys } from '../ui/use-keys'
import { isCaret } from './caret-moves'
import type { DeskState } from './use-desk'

/** Highlights a claim in the text and in the margin at once, without drawing either again. */
export function useHover(root: { current: HTMLElement | null }) {
  const before = useRef<string | null>(null)
  return useCallback(
    (id: string | null) => {
      if (before.current === id) return
      const paint = (claimId: string, on: boolean) => {
        const name = CSS.escape(claimId)
        const found = [
          ...(root.current?.querySelectorAll(`mark[data-ids~="${name}"]`) ?? []),
          ...document.querySelectorAll(`[data-card="${name}"]`),
        ]
        for (const element of found) element.toggleAttribute('data-hovered', on)
      }
      if (before.current) paint(before.current, false)
      if (id) paint(id, true)
      before.current = id
    },
    [root],
  )
}

/** A callback that stays the same and does what the newest one does. */
export function useStable<A extends unknown[]>(callback: (...args: A) => void): (...args: A) => void {
  const latest = useRef(callback)
  useLayoutEffect(() => {
    latest.current = callback
  })
  return useCallback((...args: A) => latest.current(...args), [])
}

/** `#claim-{id}` opens the article at the claim. */
export function usePermalink(desk: DeskState) {
  const go = useEffectEvent(() => {
    const id = /^#claim-([\w-]+)$/.exec(window.location.hash)?.[1]
    if (id && desk.items.some(item => item.id === id)) desk.goTo(id)
  })
  useEffect(() => {
    const timer = setTimeout(go, 0)
    window.addEventListener('hashchange', go)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('hashchange', go)
    }
  }, [])
}

/** The keys of the page. In the form of a claim they are letters. */
export function useBoundKeys(desk: DeskState, slug: string) {
  const router = useRouter()
  const inForm = () => document.activeElement?.closest('form') !== null && document.activeElement !== null
  const unless = (act: () => boolean | void) => () => (inForm() ? false : act())
  const { selected, select } = desk.selection
  const proposal = desk.mode.at === 'text' ? desk.currentProposal : null
  const escape = () => {
    if (desk.mode.at === 'pick') return desk.cancelPick()
    if (desk.mode.at === 'form') return desk.back()
    if (selected && !isCaret(selected)) return select({ anchor: selected.focus, focus: selected.focus })
    desk.setCurrentId(null)
    desk.frame.current?.focus({ preventScroll: true })
  }
  useKeys({
    ...Object.fromEntries(kindNames.map(kind => [kinds[kind].key, unless(() => desk.mark(kind))])),
    n: unless(() => desk.step(true)),
    p: unless(() => desk.step(false)),
    'Shift+N': unless(() => desk.step(true, true)),
    'Shift+P': unless(() => desk.step(false, true)),
    a: unless(() => (proposal ? desk.accept(proposal) : false)),
    Enter: unless(() => (desk.mode.at === 'pick' ? desk.take() : proposal ? desk.mend(proposal) : desk.edit())),
    Escape: escape,
    e: unless(() => {
      if (!desk.current?.claim) return false
      router.push(`/n/${slug}/claims/${desk.current.id}`)
    }),
    v: unless(desk.askReview),
    x: unless(() => (proposal ? desk.dismiss(proposal) : desk.withdraw())),
    r: unless(() => desk.pick('main')),
    z: unless(desk.undo),
    'Shift+Z': unless(desk.redo),
  })
  useEarlyKeys()
}
