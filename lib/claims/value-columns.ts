import { figureBounds } from './kinds/figure'
import type { KindName, ValueOf } from './value'

/** A kind with a value of that kind. */
export type KindAndValue = { [K in KindName]: { kind: K; value: ValueOf[K] } }[KindName]

/** What is stored beside the JSON of a value so that it can be searched: the numbers it covers, its dimension, its unit. */
export type ValueColumns = { low: string | null; high: string | null; dimension: string | null; unit: string | null }

/** The columns of a value. Only figures have any. */
export function valueColumns({ kind, value }: KindAndValue): ValueColumns {
  if (kind !== 'figure') return { low: null, high: null, dimension: null, unit: null }
  return { ...figureBounds(value), dimension: value.dimension, unit: value.unit }
}
