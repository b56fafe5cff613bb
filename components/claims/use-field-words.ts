'use client'

import { useTranslations } from 'next-intl'
import type { KindName } from '@/lib/claims/value'

/** Signs are no names of messages: these are theirs. */
const signNames: Record<string, string> = {
  '=': 'equal',
  '≈': 'about',
  '≥': 'least',
  '>': 'over',
  '≤': 'most',
  '<': 'under',
}

/** The words for the fields of a kind and for what they offer. A field or option without words shows its own name. */
export function useFieldWords() {
  const t = useTranslations('desk')
  const say = (key: string, otherwise: string) => {
    const known = key as Parameters<typeof t.has>[0]
    return t.has(known) ? t(known as 'form.save') : otherwise
  }
  return {
    field: (kind: KindName, name: string) => say(`fields.${kind}.${name}`, name),
    option: (name: string, option: string) => say(`options.${name}.${signNames[option] ?? option}`, option),
    role: (role: string) => say(`role.${role}`, role),
  }
}
