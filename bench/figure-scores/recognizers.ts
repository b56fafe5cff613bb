import { join } from 'node:path'
import type { Dimension } from '../../lib/claims/value'
import { row, type Row } from '../table'
import { close, lines, overlap, type Found, type Miss, type Model, type Reader } from './found'

/** "180ml": a measure in one word, which Recognizers-Text leaves to its other models. */
function isOneWord({ value: { printed, unit } }: Found): boolean {
  return unit !== null && /^[\d.,]+\p{L}+$/u.test(printed)
}

const modelDimensions: Partial<Record<Model, (figure: Found) => boolean>> = {
  number: each => !['date', 'time', 'score', 'ordinal'].includes(each.value.dimension) && !isOneWord(each),
  percent: each => each.value.dimension === 'percent',
  ordinal: each => each.value.dimension === 'ordinal',
  currency: each => each.value.dimension === 'money',
  temperature: each => each.value.dimension === 'temperature',
  age: each => each.value.dimension === 'age',
  dimension: each =>
    (
      ['length', 'mass', 'area', 'volume', 'speed', 'data', 'other', 'energy', 'power', 'pressure'] as Dimension[]
    ).includes(each.value.dimension),
}

/** Recognizers-Text's own English tests, one model at a time; the total leaves ordinals out. */
export function recognizersTests(shared: string, read: Reader, miss: Miss): Row[] {
  const rows: Row[] = []
  type Case = {
    model: string
    text: string
    spans: { start: number; end: number; text: string; value: number | null }[]
  }
  const total = { found: 0, wanted: 0, right: 0, valued: 0 }
  const cases = lines<Case>(join(shared, 'data/numbers_recognizers_en.jsonl'))
  for (const [model, asks] of Object.entries(modelDimensions) as [Model, (figure: Found) => boolean][]) {
    const sum = { found: 0, wanted: 0, right: 0, valued: 0 }
    for (const one of cases.filter(each => each.model === model)) {
      const open = read(one.text, 'en', model).filter(asks)
      const spans = open.map(each => (model === 'number' || model === 'ordinal' ? (each.core ?? each.span) : each.span))
      sum.found += open.length
      sum.wanted += one.spans.length
      for (const want of one.spans) {
        const at = spans.findIndex(each => overlap(each, want) >= 0.3)
        if (at < 0) {
          miss(`recognizers-${model}`, JSON.stringify(one.text.slice(0, 90)), 'missed', want.text)
          continue
        }
        const value = open[at].value
        const got = value.number ?? value.high
        spans.splice(at, 1)
        open.splice(at, 1)
        sum.right++
        if (want.value === null || (got !== null && close(Number(got), want.value))) sum.valued++
        else miss(`recognizers-${model}`, JSON.stringify(one.text.slice(0, 90)), 'value', want.text, want.value, got)
      }
      for (const extra of open)
        miss(`recognizers-${model}`, JSON.stringify(one.text.slice(0, 90)), 'extra', extra.value.printed)
    }
    if (model !== 'ordinal') for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += sum[key]
    rows.push(row(`recognizers ${model}, English`, sum))
  }
  rows.push(row('recognizers, all but ordinal', total))
  return rows
}
