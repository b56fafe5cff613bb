import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { row, type Row } from '../table'
import { overlap, type Miss, type Reader } from './found'

/** The hand-made labels, scored on the core as their README says. */
export function goldFigures(shared: string, read: Reader, miss: Miss): Row[] {
  type Gold = {
    file: string
    kind: string
    start: number
    end: number
    coreStart: number
    coreEnd: number
    text: string
    value: string | number | null
    optional?: boolean
  }
  const all = (JSON.parse(readFileSync(join(shared, 'gold/articles.gold.json'), 'utf8')) as Gold[]).filter(
    each => each.kind === 'figure',
  )
  let found = 0
  let wanted = 0
  let right = 0
  let valued = 0
  for (const file of new Set(all.map(each => each.file))) {
    const text = readFileSync(join(shared, 'articles', file), 'utf8')
    const open = read(text, 'fr', 'all')
    const take = (want: Gold) =>
      open.findIndex(each => overlap(each.core ?? each.span, { start: want.coreStart, end: want.coreEnd }) >= 0.3)
    for (const want of all.filter(each => each.file === file && !each.optional)) {
      wanted++
      const at = take(want)
      if (at < 0) {
        miss('gold', 'missed', want.text)
        continue
      }
      const [hit] = open.splice(at, 1)
      right++
      found++
      const { number } = hit.value
      if (number !== null && (number === String(want.value) || Number(number) === Number(want.value))) valued++
      else miss('gold', 'value', want.text, want.value, number)
      if (hit.span.start !== want.start || hit.span.end !== want.end)
        miss('gold-span', want.text, '|', hit.value.printed)
    }
    for (const want of all.filter(each => each.file === file && each.optional)) {
      const at = take(want)
      if (at >= 0) open.splice(at, 1)
    }
    for (const extra of open)
      miss(
        'gold',
        'extra',
        text.slice(Math.max(0, extra.span.start - 30), extra.span.end + 15).replace(/\n/g, '¶'),
        extra.value.dimension,
      )
    found += open.length
  }
  return [row('gold figures, French', { found, wanted, right, valued })]
}
