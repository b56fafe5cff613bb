import type { ClaimSet, SetFilter } from '@/lib/exports/claim-set'

/** The form of a set: an empty string asks for nothing. */
export type SetValues = {
  name: string
  description: string
  useFilter: boolean
  storyId: string
  articleId: string
  kind: string
  standing: string
  status: string
  q: string
}

const conditions = ['storyId', 'articleId', 'kind', 'standing', 'status', 'q'] as const

/** A set as its form shows it; a new one asks for what is signed. */
export function toValues(set: Pick<ClaimSet, 'name' | 'description' | 'filter'> | null): SetValues {
  const filter: SetFilter = set === null ? { status: 'signed' } : (set.filter ?? {})
  const { storyId = '', articleId = '', kind = '', standing = '', status = '', q = '' } = filter
  return {
    name: set?.name ?? '',
    description: set?.description ?? '',
    useFilter: set === null || set.filter !== null,
    storyId,
    articleId,
    kind,
    standing,
    status,
    q,
  }
}

/** The filter that a form asks for; null where it asks for none. */
export function toFilter(values: Omit<SetValues, 'name' | 'description'>): SetFilter | null {
  if (!values.useFilter) return null
  const asked = conditions.flatMap(name => (values[name].trim() === '' ? [] : [[name, values[name].trim()]]))
  return Object.fromEntries(asked) as SetFilter
}
