'use client'

import { memo, useImperativeHandle, useMemo, useRef, useState, type ReactNode, type Ref } from 'react'
import type { ZoneSpan } from '@/lib/articles/article'
import { classNames } from '../ui/class-names'
import { markedLines, unreadIn, type LineMarks } from './line-marks'
import { linesOf, type TextLine } from './lines'
import { isNear, newNear, type Near, type NearPlace } from './near'
import { lookOf, toPieces, type Mark, type Piece } from './pieces'
import { useFarVoices } from './use-far-voices'
import { useNear, useWatchedNear } from './use-near'
import './article-text.css'

type Props = {
  text: string
  zones: readonly ZoneSpan[]
  marks: readonly Mark[]
  /** The language of the text, for hyphens and voices. */
  lang: string
  /** The element whose children are the lines: `offsetOf` and `pointOf` count in it. */
  ref?: Ref<HTMLDivElement>
  /** Told which lines are near the window, where somebody else draws by it too. */
  near?: Near
  className?: string
}

/** Up to so many marks every one is an element of the page; of more, those near the window are. */
const DRAWN_WHOLE = 400

/**
 * The exact text of an article with its marks. A line of the text is a paragraph; no character is added to it or left out
 * (numbers and margins are drawn by the style sheet), so that a place on the screen is a place in the text. Lines far from the
 * window are plain words that say what is marked in them; they get their marks before they come into sight.
 */
export function ArticleText({ text, zones, marks, lang, ref, near: given, className }: Props): ReactNode {
  const root = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => root.current!, [])
  const lines = useMemo(() => linesOf(text, zones), [text, zones])
  const [marksOf] = useState(markedLines)
  const marked = useMemo(() => marksOf(lines, marks), [marksOf, lines, marks])
  const isWhole = marks.length <= DRAWN_WHOLE
  const [own] = useState(() => given ?? newNear())
  const place = useNear(own)
  useWatchedNear(own, root, lines, isWhole)
  const drawn = useMemo(() => {
    const current = marks.filter(mark => mark.current)
    const isCurrent = (line: TextLine) => current.some(({ start, end }) => line.end > start && line.start < end)
    return (place: NearPlace) => lines.map(line => isWhole || isNear(line, place) || isCurrent(line))
  }, [isWhole, lines, marks])
  const isDrawn = useMemo(() => drawn(place), [drawn, place])
  useFarVoices(root, text, lines, marked, isDrawn)
  const blocks = Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, at) => at * BLOCK)
  return (
    <div
      ref={root}
      lang={lang}
      dir="auto"
      data-start={0}
      data-end={text.length}
      className={classNames('article-text', className)}
    >
      {blocks.map(from => (
        <Block key={from} text={text} from={from} lines={lines} marked={marked} isDrawn={isDrawn} />
      ))}
    </div>
  )
}

/** Lines that React looks at together: where one of them comes near, those of other blocks are not asked. */
const BLOCK = 32

type BlockProps = {
  text: string
  from: number
  lines: readonly TextLine[]
  marked: readonly LineMarks[]
  isDrawn: readonly boolean[]
}

const Block = memo(function Block({ text, from, lines, marked, isDrawn }: BlockProps) {
  return lines
    .slice(from, from + BLOCK)
    .map((line, at) => (
      <Line key={line.start} text={text} line={line} marks={marked[from + at]} isDrawn={isDrawn[from + at]} />
    ))
}, isSameBlock)

function isSameBlock(a: BlockProps, b: BlockProps): boolean {
  if (a.text !== b.text || a.lines !== b.lines) return false
  for (let at = a.from; at < Math.min(a.from + BLOCK, a.lines.length); at++)
    if (a.marked[at] !== b.marked[at] || a.isDrawn[at] !== b.isDrawn[at]) return false
  return true
}

const none: LineMarks = []

type LineProps = { text: string; line: TextLine; marks: LineMarks; isDrawn: boolean }

/** One line. It is drawn again only when something in it looks different, or when it comes near. */
const Line = memo(function Line({ text, line, marks, isDrawn }: LineProps) {
  const { start, end, number, zone, gap } = line
  const Element = zone === 'headline' && number !== null ? 'h2' : 'p'
  const unread = isDrawn ? unreadIn(marks, line) : 0
  const attributes = {
    'data-start': start,
    'data-end': end,
    'data-zone': zone,
    'data-n': number ?? undefined,
    'data-gap': gap > 0 ? Math.min(gap, 3) : undefined,
    'data-unread': unread > 0 ? '∘'.repeat(Math.min(unread, 3)) : undefined,
  }
  // Nothing to be seen in it: one text node, whether it is near or far, so that the browser keeps its layout.
  const seen = isDrawn ? marks : none
  const words = seen.length > 0 || line.hidden.length > 0 ? toPieces(text, line, seen) : null
  return <Element {...attributes}>{words ? words.map(piece => toNode(text, piece)) : text.slice(start, end)}</Element>
})

/** Plain words are a text node and nothing more; `offsetOf` counts them. */
function toNode(text: string, piece: Piece): ReactNode {
  const { start, end, hidden } = piece
  const look = lookOf(piece)
  const words = text.slice(start, end)
  const code = hidden ? { 'data-hidden': hidden } : null
  if (look)
    return (
      <mark key={start} className="passage" {...code} {...look}>
        {words}
      </mark>
    )
  return code ? (
    <span key={start} {...code}>
      {words}
    </span>
  ) : (
    words
  )
}
