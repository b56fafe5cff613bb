import { join } from 'node:path'
import { row, type Row } from '../table'
import { close, lines, overlap, type Miss, type Reader } from './found'

/** Sentences with quantities: spans and values. */
export function quantulumTests(shared: string, read: Reader, miss: Miss): Row[] {
  type Case = {
    text: string
    quantities: { value: number; unit: string; surface: string; start: number; end: number }[]
  }
  let found = 0
  let wanted = 0
  let right = 0
  let valued = 0
  for (const one of lines<Case>(join(shared, 'data/numbers_quantulum_en.jsonl'))) {
    const open = read(one.text, 'en', 'all').filter(
      each => each.value.dimension !== 'ordinal' && each.value.dimension !== 'time',
    )
    found += open.length
    wanted += one.quantities.length
    for (const want of one.quantities) {
      const at = open.findIndex(
        each => overlap(each.span, want) >= 0.3 || (each.core && overlap(each.core, want) >= 0.3),
      )
      if (at < 0) {
        miss('quantulum', JSON.stringify(one.text.slice(0, 100)), 'missed', want.surface)
        continue
      }
      const [hit] = open.splice(at, 1)
      right++
      const { number, low, high } = hit.value
      const got = number !== null ? Number(number) : (Number(low) + Number(high)) / 2
      if (close(got, want.value)) valued++
      else miss('quantulum', JSON.stringify(one.text.slice(0, 100)), 'value', want.surface, want.value, got)
    }
    for (const extra of open) miss('quantulum', JSON.stringify(one.text.slice(0, 100)), 'extra', extra.value.printed)
  }
  return [row('quantulum, English', { found, wanted, right, valued })]
}
