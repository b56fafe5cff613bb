'use client'

import { useTranslations } from 'next-intl'

/** The rules of fields that hold words, for `register`: what stands under one that is blank, or holds more than `most` characters. */
export function useTextRules() {
  const problems = useTranslations('problems')
  const common = useTranslations('common')
  const optional = (most: number) => ({ maxLength: { value: most, message: problems('too_long', { max: most }) } })
  const needed = (most: number) => ({
    ...optional(most),
    validate: (value: string) => value.trim() !== '' || common('required'),
  })
  return { needed, optional }
}
