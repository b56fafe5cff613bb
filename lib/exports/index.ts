import { annotations } from './annotations'
import { claimreview } from './claimreview'
import { csv } from './csv'
import { jsonl } from './jsonl'

/** The formats of a release, in the order they are offered. */
export const formats = { csv, jsonl, claimreview, annotations }

export type FormatName = keyof typeof formats

/** Their names, in that order. */
export const formatNames = Object.keys(formats) as FormatName[]

/** Whether there is a format of this name. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
