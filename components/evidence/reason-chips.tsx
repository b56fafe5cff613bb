import { useLocale, useTranslations } from 'next-intl'
import type { Candidate } from '@/lib/corroboration/candidate'
import { Chip } from '../ui/chip'

/** Why two passages were put side by side, each reason in words; the first weighs most. */
export function ReasonChips({ reasons }: { reasons: Candidate['reasons'] }) {
  const words = useReasonWords()
  return reasons.map((reason, index) => {
    const text = words(reason)
    return (
      text && (
        <Chip key={`${reason.code} ${index}`} quiet={index > 0}>
          {text}
        </Chip>
      )
    )
  })
}

/** A reason in words, small as all of them are unless it begins with what is printed; what has no sentence of its own shows the words it is about. */
function useReasonWords(): (reason: Candidate['reasons'][number]) => string {
  const t = useTranslations()
  const locale = useLocale()
  const small = (text: string, words: readonly string[]) =>
    words.some(word => word !== '' && text.startsWith(word))
      ? text
      : text.slice(0, 1).toLocaleLowerCase(locale) + text.slice(1)
  return ({ code, words }) => {
    const [a = '', b = ''] = words
    const key = (['corroborate.compare', 'candidates.reason'] as const)
      .map(area => `${area}.${code}` as Parameters<typeof t>[0])
      .find(key => t.has(key))
    if (!key) return words.filter(Boolean).join(' / ')
    return small(t(key, { a, b, words: words.join(', ') } as never), [...words, words.join(', ')])
  }
}
