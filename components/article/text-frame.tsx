'use client'

import { useTranslations } from 'next-intl'
import {
  memo,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import type { ZoneSpan } from '@/lib/articles/article'
import { classNames } from '../ui/class-names'
import { ArticleText } from './article-text'
import { isCaret, markable, type Selected } from './caret-moves'
import { rectOf } from './dom-offsets'
import type { Near } from './near'
import type { Mark } from './pieces'
import { offsetAt, type TextSelection } from './use-text-selection'

type Props = {
  text: string
  zones: readonly ZoneSpan[]
  marks: readonly Mark[]
  lang: string
  label: string
  /** The element that takes the keyboard, and the one whose children are the lines. */
  frame: RefObject<HTMLDivElement | null>
  root: RefObject<HTMLDivElement | null>
  selection: TextSelection
  /** Told which lines are near the window. */
  near?: Near
  /** What is offered at the end of a selection. */
  toolbar?: ReactNode
  /** A press on the text that selected nothing: the marks under it, outermost first. */
  onPress?: (ids: readonly string[]) => void
  onHover?: (ids: readonly string[]) => void
}

const Text = memo(ArticleText)

/** A text one can read, walk through and select in, with its caret and what is offered at the selection's end. */
export function TextFrame(props: Props): ReactNode {
  const { text, zones, marks, lang, label, frame, root, selection, near, toolbar, onPress, onHover } = props
  const t = useTranslations('desk.article')
  const help = useId()
  const { selected, handlers } = selection
  const drawing = useDrawing(frame)
  const span = selected && !isCaret(selected) ? markable(text, selected) : null
  const press = (event: MouseEvent) => {
    if (!onPress || !root.current || event.button !== 0) return
    const at = offsetAt(root.current, event.clientX, event.clientY)
    const drawn = document.getSelection()
    if (drawn && !drawn.isCollapsed) return
    const ids = idsAt(event.target)
    onPress(at === null && ids.length === 0 ? [] : ids)
  }
  return (
    <div className="relative">
      <p id={help} className="sr-only">
        {t('textHelp')}
      </p>
      <div
        ref={frame}
        role="group"
        aria-label={label}
        aria-describedby={help}
        tabIndex={0}
        {...handlers}
        onClick={press}
        onMouseOver={onHover && (event => onHover(idsAt(event.target)))}
        onMouseLeave={onHover && (() => onHover([]))}
        className="text-frame relative outline-offset-8"
      >
        <Text ref={root} text={text} zones={zones} marks={marks} lang={lang} near={near} />
        <TextCaret text={text} root={root} frame={frame} selected={selected} moves={selection.moves} marks={marks} />
      </div>
      {span && toolbar && (
        <AtEnd root={root} span={span} marks={marks} aside={drawing}>
          {toolbar}
        </AtEnd>
      )}
      <p role="status" className="sr-only">
        {span ? t('selected', { words: text.slice(span.start, Math.min(span.end, span.start + 300)) }) : ''}
      </p>
    </div>
  )
}

/** Whether a mouse button is held that went down in the text: a selection is being drawn. */
function useDrawing(frame: RefObject<HTMLDivElement | null>): boolean {
  const [drawing, setDrawing] = useState(false)
  useEffect(() => {
    const press = ({ pointerType, target }: PointerEvent) =>
      setDrawing(pointerType === 'mouse' && target instanceof Node && (frame.current?.contains(target) ?? false))
    const release = () => setDrawing(false)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    return () => {
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('pointercancel', release)
    }
  }, [frame])
  return drawing
}

/** The marks under a place of the page, outermost first. */
export function idsAt(target: EventTarget | null): string[] {
  const ids = target instanceof Element ? target.closest('mark[data-ids]')?.getAttribute('data-ids') : null
  return ids ? ids.split(' ') : []
}

type CaretProps = {
  text: string
  root: Props['root']
  frame: Props['frame']
  selected: Selected | null
  moves: number
  marks: readonly Mark[]
}

/** The text's own caret, at the moving end of the selection. Kept in sight when the keyboard moves it. */
function TextCaret({ root, frame, selected, moves, marks }: CaretProps): ReactNode {
  const caret = useRef<HTMLSpanElement>(null)
  const focus = selected?.focus ?? null
  useLayoutEffect(() => {
    const place = () => {
      const element = caret.current
      if (!element || !root.current || !frame.current || focus === null) return
      const rect = rectOf(root.current, { start: focus, end: focus })
      if (!rect) return
      const box = frame.current.getBoundingClientRect()
      element.style.left = `${rect.left - box.left}px`
      element.style.top = `${rect.top - box.top}px`
      element.style.height = `${rect.height || 24}px`
    }
    place()
    if (typeof ResizeObserver === 'undefined' || !root.current) return
    const observer = new ResizeObserver(place)
    observer.observe(root.current)
    return () => observer.disconnect()
  }, [root, frame, focus, marks])
  useLayoutEffect(() => {
    if (moves > 0) caret.current?.scrollIntoView?.({ block: 'nearest' })
  }, [moves])
  return focus === null ? null : <span ref={caret} aria-hidden className="text-caret" />
}

/**
 * Places what is offered under the end of a selection, inside the text's width. `aside` while the selection is still being
 * drawn: the pointer then goes through it to the words behind, or they would jump to the end of the text.
 */
function AtEnd({
  root,
  span,
  marks,
  aside,
  children,
}: {
  root: Props['root']
  span: { start: number; end: number }
  marks: readonly Mark[]
  aside: boolean
  children: ReactNode
}): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  const { start, end } = span
  useLayoutEffect(() => {
    const rect = root.current && rectOf(root.current, { start, end }, 'end')
    const parent = box.current?.offsetParent?.getBoundingClientRect()
    if (!rect || !parent) return setPlace({ left: 0, top: 0 })
    const coarse = window.matchMedia?.('(pointer: coarse)').matches ?? false
    const width = box.current?.offsetWidth ?? 0
    const left = Math.max(0, Math.min(rect.right - parent.left - width / 2, parent.width - width))
    setPlace({ left, top: rect.bottom - parent.top + (coarse ? 22 : 6) })
  }, [root, start, end, marks])
  return (
    <div
      ref={box}
      className={classNames('absolute z-10', aside && 'pointer-events-none')}
      style={place ? { left: place.left, top: place.top } : { visibility: 'hidden' }}
    >
      {children}
    </div>
  )
}
