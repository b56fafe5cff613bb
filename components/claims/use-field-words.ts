'use client'

import { useTranslations } from 'next-intl'
import type { Comparator } from '@/lib/claims/value'
import { comparatorKey } from './comparator-key'

/** The words for the fields of a value, for what they offer and for the roles of passages. What has none shows its own name. */
export function useFieldWords() {
  const t = useTranslations('kinds')
  const say = (key: string, otherwise: string) => {
    const known = key as Parameters<typeof t>[0]
    return t.has(known) ? t(known) : otherwise
  }
  return {
    field: (name: string) => say(`fields.${name}`, name),
    option: (name: string, option: string) =>
      say(`${name}.${name === 'comparator' ? comparatorKey[option as Comparator] : option}`, option),
    role: (role: string) => say(`role.${role}`, role),
  }
}
