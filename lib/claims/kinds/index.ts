import type { KindName, Value } from '../value'
import { attribution } from './attribution'
import { figure } from './figure'
import type { Kind } from './kind'
import { quote } from './quote'
import { statement } from './statement'

/** The kinds of claim, in the order the toolbar offers them. */
export const kinds: { [K in KindName]: Kind<K> } = { figure, quote, attribution, statement }

/** The names of the kinds, in that order. */
export const kindNames = Object.keys(kinds) as KindName[]

/** The kind behind a name, typed for callers that hold a value of that same kind. */
export function kindOf<K extends KindName>(name: K): Kind<K> {
  return kinds[name] as Kind<K>
}

/** The kind of a value that is of it: for callers that hold both and know neither. */
export function kindFor(name: KindName): Kind<never> {
  return kinds[name] as unknown as Kind<never>
}

/** A value in one glance, in the number format of `locale`. */
export function describeValue(name: KindName, value: Value, locale: string): string {
  return kindFor(name).describe(value as never, locale)
}

/** Whether a kind is asked one question only, so that its standing needs no name. */
export function hasOneQuestion(name: KindName): boolean {
  const { required, optional } = kinds[name].questions
  return required.length + optional.length === 1
}

export type { Field, Kind } from './kind'
