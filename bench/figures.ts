import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { detectFigures } from '../lib/claims/figures/detect'
import type { Proposal } from '../lib/claims/proposal'
import type { Dimension } from '../lib/claims/value'
import type { LanguageCode } from '../lib/languages'

/** Measures the reading of figures against `../shared` (or RECOUPE_SHARED) and prints one table. `--misses` lists what is wrong. */
const shared = process.env.RECOUPE_SHARED ?? join(process.cwd(), '../shared')
const misses = process.argv.includes('--misses') ? (process.argv[process.argv.indexOf('--misses') + 1] ?? 'all') : null

type Figure = Proposal<'figure'>
type Row = { set: string; n: number; precision?: number; recall?: number; f1?: number; value?: number; note: string }
const rows: Row[] = []

function lines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T)
}

function miss(set: string, ...words: unknown[]) {
  if (misses === 'all' || (misses && set.startsWith(misses))) console.log(`  ${set}:`, ...words)
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function close(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= Math.abs(b) * 1e-6
}

function score(set: string, found: number, wanted: number, right: number, valued: number, note = '') {
  const precision = found ? right / found : 0
  const recall = wanted ? right / wanted : 0
  rows.push({
    set,
    n: wanted,
    precision,
    recall,
    f1: right ? (2 * precision * recall) / (precision + recall) : 0,
    value: right ? valued / right : 0,
    note,
  })
}

function read(text: string, language: LanguageCode, bare = false): Figure[] {
  return detectFigures(text, { language, bare })
}

function gold() {
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
    const open = read(text, 'fr')
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
  score('gold (French news)', found, wanted, right, valued, 'F1, value >= 0.97')
}

const modelDimensions: Record<string, (figure: Figure) => boolean> = {
  number: each => !['date', 'time', 'score'].includes(each.value.dimension) && each.value.dimension !== 'ordinal',
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

function recognizers() {
  type Case = {
    model: string
    text: string
    spans: { start: number; end: number; text: string; value: number | null }[]
  }
  const total = { found: 0, wanted: 0, right: 0, valued: 0 }
  const cases = lines<Case>(join(shared, 'data/numbers_recognizers_en.jsonl'))
  for (const [model, asks] of Object.entries(modelDimensions)) {
    const sum = { found: 0, wanted: 0, right: 0, valued: 0 }
    for (const one of cases.filter(each => each.model === model)) {
      const open = read(one.text, 'en', true).filter(asks)
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
    score(`recognizers ${model}`, sum.found, sum.wanted, sum.right, sum.valued)
  }
  score(
    'recognizers, all but ordinal',
    total.found,
    total.wanted,
    total.right,
    total.valued,
    'Recognizers-Text 1.3.1: 0.915, 0.866',
  )
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

function duckling() {
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
  const notes: Record<string, string> = {
    'fr AmountOfMoney': 'to beat: 15 of 27',
    'fr Numeral': 'to beat: 49 of 56',
  }
  const sums = new Map<string, { n: number; whole: number; right: number }>()
  for (const one of cases) {
    const key = `${one.lang} ${one.dim}`
    const sum = sums.get(key) ?? { n: 0, whole: 0, right: 0 }
    sums.set(key, sum)
    sum.n++
    const figures = read(one.text, one.lang, true)
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
  for (const [key, sum] of sums)
    rows.push({
      set: `duckling ${key}`,
      n: sum.n,
      value: sum.right / sum.n,
      note: `${sum.right} of ${sum.n}${notes[key] ? `; ${notes[key]}` : ''}`,
    })
}

function quantulum() {
  type Case = {
    text: string
    quantities: { value: number; unit: string; surface: string; start: number; end: number }[]
  }
  let found = 0
  let wanted = 0
  let right = 0
  let valued = 0
  for (const one of lines<Case>(join(shared, 'data/numbers_quantulum_en.jsonl'))) {
    const open = read(one.text, 'en', true).filter(
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
  score('quantulum', found, wanted, right, valued)
}

function speed() {
  const texts = readdirSync(join(shared, 'articles'))
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(join(shared, 'articles', name), 'utf8'))
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  // Processor time, not the clock's: what else the machine does then hardly weighs.
  const run = () => {
    const start = process.cpuUsage()
    let spent = 0
    let rounds = 0
    while (spent < 500_000) {
      for (const text of texts) read(text, 'fr')
      rounds++
      const { user, system } = process.cpuUsage(start)
      spent = user + system
    }
    return (characters * rounds) / spent
  }
  run()
  const fast = Math.max(run(), run(), run())
  rows.push({
    set: 'speed, five articles',
    n: characters,
    note: `${fast.toFixed(1)} M characters in a second of processor time (${(fast / 0.19).toFixed(0)} x Recognizers-Text French numbers at 0.19)`,
  })
}

if (!existsSync(shared)) {
  console.warn(`bench/figures: no measured texts at ${shared}; set RECOUPE_SHARED. Nothing was measured.`)
} else {
  const before = performance.now()
  read('2 euros', 'fr')
  const ready = performance.now() - before
  gold()
  recognizers()
  duckling()
  quantulum()
  speed()
  rows.push({ set: 'start-up, French', n: 1, note: `${ready.toFixed(0)} ms to the first figure` })
  const cell = (value: number | undefined) => (value === undefined ? '     ' : value.toFixed(3)).padStart(7)
  console.log(
    `${'set'.padEnd(30)}${'n'.padStart(6)}${'P'.padStart(8)}${'R'.padStart(8)}${'F1'.padStart(8)}${'value'.padStart(8)}  note`,
  )
  for (const row of rows)
    console.log(
      `${row.set.padEnd(30)}${String(row.n).padStart(6)} ${cell(row.precision)} ${cell(row.recall)} ${cell(row.f1)} ${cell(row.value)}  ${row.note}`,
    )
}
