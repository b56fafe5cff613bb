'use client'

import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import type { Span } from '@/lib/text/span'
import { rectOf } from '../article/dom-offsets'
import { stacked, type Wish } from './stacked'
import { BESIDE } from './use-beside'

type Props = {
  label: string
  /** The rendered text that the cards stand beside. */
  text: RefObject<HTMLElement | null>
  /** Where each card's line begins, in the order of the cards. */
  anchors: readonly { id: string; start: number }[]
  /** Where the first line that is seen begins. */
  top: number
  /** Not all cards of the text are drawn: what follows them stands under the whole text all the same. */
  isPart?: boolean
  currentId: string | null
  onHover: (id: string | null) => void
  /** One `li[data-card]` for each anchor. */
  children: ReactNode
}

/** Pixels between two cards. */
const GAP = 6

/** Pixels that a card may be pushed below its line before the cards above give way instead. */
const DRIFT = 240

/** The margin of a text: each card beside its line, none over another. It scrolls with the text. */
export function CardRail({
  label,
  text,
  anchors,
  top,
  isPart = false,
  currentId,
  onHover,
  children,
}: Props): ReactNode {
  const list = useRef<HTMLUListElement>(null)
  const place = useRef<() => void>(() => undefined)
  useLayoutEffect(() => {
    place.current = () => {
      if (list.current) layOut(list.current, text.current, { anchors, top, isPart, currentId })
    }
    place.current()
  }, [anchors, top, isPart, currentId, text])
  useEffect(() => {
    const again = () => place.current()
    const beside = window.matchMedia?.(BESIDE)
    beside?.addEventListener('change', again)
    void document.fonts?.ready.then(again)
    if (typeof ResizeObserver === 'undefined') return () => beside?.removeEventListener('change', again)
    // A card is told of once when it comes, laid out already.
    const observer = new ResizeObserver(entries => {
      const fresh = entries.every(({ target }) => !seen.has(target))
      for (const { target } of entries) seen.add(target)
      if (!fresh) again()
    })
    const seen = new WeakSet<Element>()
    const cards = new MutationObserver(changes => {
      for (const { addedNodes, removedNodes } of changes) {
        for (const card of removedNodes) observer.unobserve(card as Element)
        for (const card of addedNodes) observer.observe(card as Element)
      }
    })
    watch(observer, list.current, text.current)
    if (list.current) cards.observe(list.current, { childList: true })
    return () => {
      beside?.removeEventListener('change', again)
      observer.disconnect()
      cards.disconnect()
    }
  }, [text])
  return (
    <ul
      ref={list}
      aria-label={label}
      onMouseOver={event => onHover(cardAt(event.target))}
      onMouseLeave={() => onHover(null)}
      onFocus={event => onHover(cardAt(event.target))}
      onBlur={() => onHover(null)}
      className="relative grid gap-1.5 desk:block print:block print:min-h-0! print:columns-2"
    >
      {children}
    </ul>
  )
}

function cardAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-card]')?.getAttribute('data-card') ?? null) : null
}

function watch(observer: ResizeObserver, list: Element | null, text: Element | null) {
  if (text) observer.observe(text)
  for (const card of list?.children ?? []) observer.observe(card)
}

function layOut(
  list: HTMLElement,
  text: HTMLElement | null,
  { anchors, top, isPart, currentId }: Pick<Props, 'anchors' | 'top' | 'isPart' | 'currentId'>,
) {
  const cards = [...list.children] as HTMLElement[]
  const beside = window.matchMedia?.(BESIDE).matches ?? false
  if (!beside || !text) {
    for (const card of cards) card.style.top = ''
    list.style.minHeight = ''
    return
  }
  const listTop = list.getBoundingClientRect().top
  const wishes = cards.map((card, at) => ({
    wanted: lineTop(text, anchors[at]?.start ?? 0) - listTop,
    height: card.offsetHeight,
  }))
  const current = anchors.findIndex(anchor => anchor.id === currentId)
  const firstSeen = anchors.findIndex(({ start }) => start >= top)
  const places = placesOf(wishes, current, firstSeen, at => isSeen(wishes[at].wanted + listTop))
  cards.forEach((card, at) => (card.style.top = `${Math.round(places[at])}px`))
  const last = cards.length - 1
  const end = last < 0 ? 0 : places[last] + wishes[last].height
  const least = isPart ? text.getBoundingClientRect().bottom - listTop : 0
  list.style.minHeight = end + least > 0 ? `${Math.round(Math.max(end, least))}px` : ''
}

const isSeen = (y: number) => y > 0 && y < window.innerHeight

/**
 * The current card stands beside its line. Where it is out of sight, and claims stand so close that their cards would drift away
 * from them, the first that is seen does.
 */
function placesOf(
  wishes: readonly Wish[],
  current: number,
  firstSeen: number,
  seen: (at: number) => boolean,
): number[] {
  const places = stacked(wishes, current < 0 ? null : current, GAP)
  if (firstSeen < 0 || (current >= 0 && seen(current))) return places
  return places[firstSeen] - wishes[firstSeen].wanted > DRIFT ? stacked(wishes, firstSeen, GAP) : places
}

function lineTop(text: HTMLElement, start: number): number {
  const span: Span = { start, end: start }
  return (rectOf(text, span)?.top ?? 0) - 4
}
