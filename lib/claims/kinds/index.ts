import type { KindName } from '../value'
import { attribution } from './attribution'
import { figure } from './figure'
import type { Kind } from './kind'
import { quote } from './quote'

/** The kinds of claim, in the order the toolbar offers them. */
export const kinds: { [K in KindName]: Kind<K> } = { figure, quote, attribution }

/** The names of the kinds, in that order. */
export const kindNames = Object.keys(kinds) as KindName[]

/** The kind behind a name, typed for callers that hold a value of that same kind. */
export function kindOf<K extends KindName>(name: K): Kind<K> {
  return kinds[name] as Kind<K>
}

export type { Field, Kind } from './kind'
