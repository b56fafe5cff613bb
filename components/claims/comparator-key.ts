import type { Comparator } from '@/lib/claims/value'

/** The key of `kinds.comparator` for each sign: a sign is no good name for a message. */
export const comparatorKey = {
  '=': 'equal',
  '≈': 'about',
  '≥': 'atLeast',
  '>': 'more',
  '≤': 'atMost',
  '<': 'less',
  between: 'between',
} as const satisfies Record<Comparator, string>
