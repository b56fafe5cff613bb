import type { KindName } from '@/lib/claims/value'
import type { Excerpt } from '@/lib/text/excerpt'
import { classNames } from '../ui/class-names'

const look: Record<KindName, { wash: string; edge: string }> = {
  figure: { wash: 'bg-figure-wash shadow-[inset_0_-2px_var(--figure)]', edge: 'border-figure' },
  quote: { wash: 'bg-quote-wash shadow-[inset_0_-2px_var(--quote)]', edge: 'border-quote' },
  attribution: { wash: 'bg-attribution-wash shadow-[inset_0_-2px_var(--attribution)]', edge: 'border-attribution' },
}

type Props = { excerpt: Excerpt; kind: KindName; lang: string; large?: boolean; className?: string }

/** A passage in its paragraph, as printed: the words before, the marked words, the words after. */
export function InParagraph({ excerpt, kind, lang, large = false, className }: Props) {
  const { before, exact, after, cutBefore, cutAfter } = excerpt
  return (
    <blockquote
      lang={lang}
      dir="auto"
      className={classNames(
        'border-l-3 pl-4 font-read whitespace-pre-line',
        look[kind].edge,
        large ? 'text-[1.125rem] leading-relaxed' : 'text-passage',
        className,
      )}
    >
      {cutBefore && '… '}
      {before}
      <mark className={classNames('rounded-small px-0.5 box-decoration-clone text-inherit', look[kind].wash)}>
        {exact}
      </mark>
      {after}
      {cutAfter && ' …'}
    </blockquote>
  )
}
