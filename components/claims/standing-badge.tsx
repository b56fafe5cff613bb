import { useTranslations } from 'next-intl'
import { classNames } from '../ui/class-names'
import { Sign, standingSigns, toneClass } from './signs'
import { standingNumber, standingWord, type BadgeProps } from './standing-number'

/** Where a claim stands: question, sign, word and number, always together. */
export function StandingBadge({
  standing,
  question,
  counts = {},
  overridden = false,
  className,
}: BadgeProps & { className?: string }) {
  const t = useTranslations('words')
  const { tone, drawing } = standingSigns[standing]
  const number = standingNumber(standing, counts)
  return (
    <span className={classNames('inline-flex items-baseline gap-1.5 font-medium', toneClass[tone], className)}>
      {question && <span>{t(`question.${question}`)}</span>}
      <Sign>{drawing}</Sign>
      <span>
        {t(`standing.${standingWord(standing, counts)}`)}
        {number && `, ${countWords(t, number)}`}
        {overridden && <span className="font-normal text-soft"> · {t('overridden')}</span>}
      </span>
    </span>
  )
}

type Words = ReturnType<typeof useTranslations<'words'>>

/** The number in words; each key has its own values, which the compiler checks here. */
function countWords(t: Words, number: NonNullable<ReturnType<typeof standingNumber>>): string {
  if (number.key === 'of') return t('count.of', number.values)
  if (number.key === 'against') return t('count.against', number.values)
  return t(`count.${number.key}`, number.values)
}
