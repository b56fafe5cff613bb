import type { KindName } from '@/lib/claims/value'
import type { Excerpt } from '@/lib/text/excerpt'
import { classNames } from '../ui/class-names'

type Props = { excerpt: Excerpt; kind: KindName; lang: string; large?: boolean; className?: string }

/** A passage in its paragraph, as printed: the words before, the marked words, the words after. */
export function InParagraph({ excerpt, kind, lang, large = false, className }: Props) {
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
      {before}
      <mark
        style={{ background: `var(--${kind}-wash)`, boxShadow: `inset 0 -2px var(--${kind})` }}
        className="rounded-small px-0.5 box-decoration-clone text-inherit"
      >
        {exact}
      </mark>
      {after}
      {cutAfter && ' …'}
    </blockquote>
  )
}
