'use client'

import { memo, useMemo, type ReactNode, type Ref } from 'react'
import type { ZoneSpan } from '@/lib/articles/article'
import { classNames } from '../ui/class-names'
import { lookOf, toLines, type Line, type Mark, type Piece } from './pieces'
import './article-text.css'

type Props = {
  text: string
  zones: readonly ZoneSpan[]
  marks: readonly Mark[]
  /** The language of the text, for hyphens and voices. */
  lang: string
  /** The element whose children are the lines: `offsetOf` and `pointOf` count in it. */
  ref?: Ref<HTMLDivElement>
  /** The name of a zone, heard before its words where it is not the body. */
  className?: string
}

/**
 * The exact text of an article with its marks. A line of the text is a paragraph; no character is added to it or left out
 * (numbers and margins are drawn by the style sheet), so that a place on the screen is a place in the text.
 */
export function ArticleText({ text, zones, marks, lang, ref, className }: Props): ReactNode {
  const lines = useMemo(() => toLines(text, zones, marks), [text, zones, marks])
  return (
    <div
      ref={ref}
      lang={lang}
      dir="auto"
      data-start={0}
      data-end={text.length}
      className={classNames('article-text', className)}
    >
      {lines.map(line => (
        <TextLine key={line.start} text={text} line={line} />
      ))}
    </div>
  )
}

type LineProps = { text: string; line: Line }

const sameLine = (before: LineProps, after: LineProps) =>
  before.text === after.text &&
  before.line.signature === after.line.signature &&
  before.line.zone === after.line.zone &&
  before.line.start === after.line.start

/** One line. It is drawn again only when something in it looks different. */
const TextLine = memo(function TextLine({ text, line }: LineProps) {
  const Element = line.zone === 'headline' && line.number !== null ? 'h2' : 'p'
  const attributes = {
    'data-start': line.start,
    'data-end': line.end,
    'data-zone': line.zone,
    'data-n': line.number ?? undefined,
    'data-gap': line.gap > 0 ? Math.min(line.gap, 3) : undefined,
    'data-unread': line.unread > 0 ? '∘'.repeat(Math.min(line.unread, 3)) : undefined,
  }
  return (
    <Element {...attributes}>
      {line.pieces.map(piece => (
        <TextPiece key={piece.start} text={text} piece={piece} />
      ))}
    </Element>
  )
}, sameLine)

function TextPiece({ text, piece }: { text: string; piece: Piece }) {
  const look = lookOf(piece)
  const words = text.slice(piece.start, piece.end)
  const hidden = piece.hidden ? { 'data-hidden': piece.hidden } : {}
  if (!look) {
    return (
      <span data-start={piece.start} {...hidden}>
        {words}
      </span>
    )
  }
  return (
    <mark className="passage" data-start={piece.start} {...hidden} {...look}>
      {words}
    </mark>
  )
}
