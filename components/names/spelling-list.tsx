'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '../ui/checkbox'
import { Kbd } from '../ui/kbd'

type Spelling = { spelling: string; plain: string; articles: number }

type Props = {
  legend: string
  spellings: readonly Spelling[]
  ticked: ReadonlySet<string>
  onTick: (plain: string) => void
  onWhere: (spelling: string) => void
  /** The spelling whose articles are shown. */
  where: string | null
  /** Shows the keys that tick: only where the keyboard is. */
  numbered: boolean
  /** Nothing to tick: a reader, or a name of one spelling. */
  fixed?: boolean
}

/** The spellings of a name: each to be ticked, with the articles it stands in one press away. */
export function SpellingList({ legend, spellings, ticked, onTick, onWhere, where, numbered, fixed = false }: Props) {
  const t = useTranslations('names')
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {spellings.map(({ spelling, plain, articles }, index) => (
          <li key={plain} className="flex flex-wrap items-center gap-x-2">
            {fixed ? (
              <span className="font-medium">{spelling}</span>
            ) : (
              <Checkbox
                label={<span className="font-medium">{spelling}</span>}
                checked={ticked.has(plain)}
                onChange={() => onTick(plain)}
              />
            )}
            {numbered && !fixed && index < 9 && <Kbd className="touch:hidden">{String(index + 1)}</Kbd>}
            <button
              type="button"
              aria-expanded={where === spelling}
              aria-label={`${t('where', { spelling })} (${t('articles', { n: articles })})`}
              onClick={() => onWhere(spelling)}
              className="min-h-6 rounded-small text-soft underline decoration-dotted underline-offset-2 hover:text-ink touch:min-h-10"
            >
              {t('articles', { n: articles })}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
