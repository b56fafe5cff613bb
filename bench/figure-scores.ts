import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dimension, Figure } from '../lib/claims/value'
import type { LanguageCode } from '../lib/languages'
import type { Span } from '../lib/text/span'
import { row, type Row } from './table'

/** A figure as a reader found it: Recoupe's own proposals are such, and peers' answers are made to be. */
export type Found = {
  span: Span
  core?: Span
  value: Pick<Figure, 'printed' | 'number' | 'low' | 'high' | 'unit' | 'dimension'>
}
/** What a data set asks to be read: `model` is one of Recognizers-Text's, by which some peers read one thing at a time. */
export type Reader = (text: string, language: LanguageCode, model: Model) => Found[]
export type Model = 'number' | 'percent' | 'ordinal' | 'currency' | 'temperature' | 'age' | 'dimension' | 'all'
/** Is told every miss, for those who mend. */
export type Miss = (set: string, ...words: unknown[]) => void

function lines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T)
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function close(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= Math.abs(b) * 1e-6
}

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
