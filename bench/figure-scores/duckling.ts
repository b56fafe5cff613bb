import { join } from 'node:path'
import type { LanguageCode } from '../../lib/languages'
import type { Row } from '../table'
import { close, lines, type Miss, type Model, type Reader } from './found'

const durationSeconds: Record<string, number> = {
  s: 1,
  min: 60,
  h: 3600,
  d: 86400,
  wk: 604800,
  mo: 2592000,
  a: 31536000,
  '3.mo': 7776000,
}

/** Duckling's own examples: the whole string is one figure, and its value must be right. Durations only for who reads them. */
export function ducklingTests(shared: string, read: Reader, miss: Miss): Row[] {
  type Case = {
    id: string
    lang: LanguageCode
    dim: string
    text: string
    op: string
    values: number[]
    unit: string | null
  }
  const cases = lines<Case>(join(shared, 'data/numbers_duckling.jsonl'))
  const sums = new Map<string, { n: number; right: number }>()
  for (const one of cases) {
    const key = `${one.lang} ${one.dim}`
    const sum = sums.get(key) ?? { n: 0, right: 0 }
    sums.set(key, sum)
    sum.n++
    const figures = read(one.text, one.lang, modelOf[one.dim] ?? 'all')
    const first = figures[0]
    const got = first
      ? (first.value.low !== null ? [first.value.low, first.value.high] : [first.value.number]).map(Number)
      : []
    const scale =
      one.dim === 'Duration' && first?.value.unit && one.unit
        ? (durationSeconds[first.value.unit] ?? 1) /
          ({
            Second: 1,
            Minute: 60,
            Hour: 3600,
            Day: 86400,
            Week: 604800,
            Month: 2592000,
            Year: 31536000,
            Quarter: 7776000,
          }[one.unit] ?? 1)
        : 1
    const right =
      figures.length === 1 &&
      got.length === one.values.length &&
      got.every((each, at) => close(each * scale, one.values[at]))
    if (right) sum.right++
    else
      miss(
        `duckling-${key}`,
        JSON.stringify(one.text),
        one.values,
        'got',
        figures.map(each =>
          [each.value.printed, each.value.number, each.value.low, each.value.high, each.value.unit].join(' '),
        ),
      )
  }
  return Array.from(sums, ([key, { n, right }]) => ({
    set: `duckling ${key}`,
    n,
    value: right / n,
    note: `${right} of ${n}`,
  }))
}

const modelOf: Record<string, Model> = {
  Numeral: 'number',
  Ordinal: 'ordinal',
  AmountOfMoney: 'currency',
  Temperature: 'temperature',
  Distance: 'dimension',
  Quantity: 'dimension',
  Volume: 'dimension',
}
