import { z } from 'zod'
import type { KindName, ValueOf } from '../value'
import { kindNames, kinds } from './index'

type OneOf<P extends z.ZodRawShape> = {
  [K in KindName]: z.ZodObject<P & { kind: z.ZodLiteral<K>; value: z.ZodType<ValueOf[K]> }, z.core.$strict>
}[KindName]

/** An object of these parts with a `kind` and a `value` of that kind, strict, for every kind there is. */
export function withValue<P extends z.ZodRawShape>(parts: P) {
  const options = kindNames.map(name => z.strictObject({ ...parts, kind: z.literal(name), value: kinds[name].schema }))
  return z.discriminatedUnion('kind', options as unknown as [OneOf<P>, ...OneOf<P>[]])
}

/** The value of any kind. */
export const anyValue = z.union(kindNames.map(name => kinds[name].schema as z.ZodType<ValueOf[KindName]>))

/** The name of a kind. */
export const kindName = z.enum(kindNames)
