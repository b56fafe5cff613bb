import type { ReactNode } from 'react'
import type { KindName } from '@/lib/claims/value'
import type { Excerpt } from '@/lib/text/excerpt'
import { classNames } from '../ui/class-names'

type Props = {
  excerpt: Excerpt
  kind: KindName
  lang: string
  large?: boolean
  className?: string
  /** Draws a stretch of the excerpt's words, `from` UTF-16 units after their beginning; plain words where left out. */
  draw?: (words: string, from: number) => ReactNode
}

const plain = (words: string): ReactNode => words

/** A passage in its paragraph, as printed: the words before, the marked words, the words after. */
export function InParagraph({ excerpt, kind, lang, large = false, className, draw = plain }: Props) {
  const { before, exact, after, cutBefore, cutAfter } = excerpt
  return (
    <blockquote
      style={{ borderColor: `var(--${kind})` }}
      lang={lang}
      dir="auto"
      className={classNames(
        'border-l-3 pl-4 font-read whitespace-pre-line',
        large ? 'text-[1.125rem] leading-relaxed' : 'text-passage',
        className,
      )}
    >
      {cutBefore && '… '}
      {draw(before, 0)}
      <mark
        style={{ background: `var(--${kind}-wash)`, boxShadow: `inset 0 -2px var(--${kind})` }}
        className="rounded-small px-0.5 box-decoration-clone text-inherit"
      >
        {draw(exact, before.length)}
      </mark>
      {draw(after, before.length + exact.length)}
      {cutAfter && ' …'}
    </blockquote>
  )
}
