import { useTranslations } from 'next-intl'
import { classNames } from '../ui/class-names'

/** The kinds that have a sign: the character on it, its colours, and the key that makes one. */
export const kindSigns = {
  figure: {
    text: '#',
    key: '1',
    letter: 'font-sans text-small font-semibold',
    className: 'bg-figure-wash text-figure',
  },
  quote: {
    text: '”',
    key: '2',
    letter: 'pt-1.5 font-read text-[1.375rem] font-bold',
    className: 'bg-quote-wash text-quote',
  },
  attribution: {
    text: '@',
    key: '3',
    letter: 'font-sans text-small font-semibold',
    className: 'bg-attribution-wash text-attribution',
  },
} as const

export type KindSignName = keyof typeof kindSigns

type Props = {
  kind: KindSignName
  /** The word beside the sign. Without it the word is only heard. */
  withWord?: boolean
  className?: string
}

/** The sign of a kind on its wash; the word is always there, seen or heard. */
export function KindSign({ kind, withWord = false, className }: Props) {
  const t = useTranslations('words.kind')
  const { text, letter, className: colours } = kindSigns[kind]
  return (
    <span className={classNames('inline-flex items-center gap-1.5', className)}>
      <span
        aria-hidden
        className={classNames('grid size-4.5 shrink-0 place-items-center rounded-base leading-none', letter, colours)}
      >
        {text}
      </span>
      <span className={withWord ? undefined : 'sr-only'}>{t(kind)}</span>
    </span>
  )
}
