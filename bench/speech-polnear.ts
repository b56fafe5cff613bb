import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../lib/text/span'
import type { SpeechReader } from './speech-gold'
import { row, type Row } from './table'

type Gold = { source: Span[]; cue: Span[]; content: Span[]; kind: string }
type Document = { id: string; text: string; attributions: Gold[] }
type Part = 'source' | 'cue' | 'content'
type Score = { exact: number; overlap: number; proposed: number; wanted: number }
type PolnearScore = {
  parts: Record<Part, Score>
  covered: number
  wanted: number
  proposed: number
  matched: number
  misses: Map<string, string[]>
  extras: string[]
  wrong: Record<Part, string[]>
}

const hull = (spans: Span[]): Span | null =>
  spans.length ? { start: Math.min(...spans.map(s => s.start)), end: Math.max(...spans.map(s => s.end)) } : null
const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** The documents of the development set. */
export function readPolnear(directory: string): Document[] {
  return readFileSync(join(directory, 'data/quotes_polnear_dev_en.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Document)
}

/** Scores one text's proposals: an attribution is paired by its cue; then each part is compared, exactly and by overlap. */
export function scorePolnear(documents: readonly Document[], read: SpeechReader): PolnearScore {
  const part = (): Score => ({ exact: 0, overlap: 0, proposed: 0, wanted: 0 })
  const score: PolnearScore = {
    parts: { source: part(), cue: part(), content: part() },
    covered: 0,
    wanted: 0,
    proposed: 0,
    matched: 0,
    misses: new Map(),
    extras: [],
    wrong: { source: [], cue: [], content: [] },
  }
  for (const { text, attributions } of documents) {
    const found = read(text, 'en').filter(p => p.kind === 'attribution')
    const used = new Set<number>()
    score.wanted += attributions.length
    score.proposed += found.length
    for (const p of found)
      for (const name of ['source', 'cue', 'content'] as const) if (p.parts[name]) score.parts[name].proposed++
    for (const gold of attributions) {
      for (const name of ['source', 'cue', 'content'] as const) if (gold[name].length) score.parts[name].wanted++
      const cue = hull(gold.cue)
      if (!cue) continue
      let best = -1
      let most = 0
      found.forEach((p, at) => {
        const common = p.parts.cue && !used.has(at) ? shared(p.parts.cue, cue) : 0
        if (common > most) {
          most = common
          best = at
        }
      })
      if (best < 0) {
        const words = text.slice(cue.start, cue.end).toLowerCase().split(/\s+/)
        const why = words.length > 3 ? 'cue of four words and more' : (words.at(-1) ?? '')
        score.misses.set(why, [
          ...(score.misses.get(why) ?? []),
          text.slice(Math.max(0, cue.start - 60), cue.end + 60).replace(/\s+/g, ' '),
        ])
        continue
      }
      used.add(best)
      score.matched++
      for (const name of ['source', 'cue', 'content'] as const) {
        const mine = found[best].parts[name]
        const theirs = hull(gold[name])
        if (!mine || !theirs) continue
        if (mine.start === theirs.start && mine.end === theirs.end) score.parts[name].exact++
        else
          score.wrong[name].push(
            `[${text.slice(mine.start, mine.end)}] ≠ [${text.slice(theirs.start, theirs.end)}] cue [${text.slice(cue.start, cue.end)}]`.replace(
              /\s+/g,
              ' ',
            ),
          )
        if (shared(mine, theirs) > 0) score.parts[name].overlap++
      }
    }
    found.forEach((p, at) => {
      if (!used.has(at))
        score.extras.push(
          `${p.reason.code} ${p.value.printed} → ${p.value.content ?? ''}`.replace(/\s+/g, ' ').slice(0, 220),
        )
    })
  }
  return score
}

const best = { source: '10.7, 50.6', cue: '22.8, 53.3', content: '5.6, 28.6' }

/** The score as lines of a table: each part exactly, then by any overlap. Published beside it: the rule system, the CRF. */
export function polnearRows({ parts }: PolnearScore): Row[] {
  const names = ['source', 'cue', 'content'] as const
  const tally = (name: Part, right: 'exact' | 'overlap') => ({
    found: parts[name].proposed,
    wanted: parts[name].wanted,
    right: parts[name][right],
  })
  return [
    ...names.map(name =>
      row(`PolNeAR ${name}, exact, English`, tally(name, 'exact'), `published F1: rules, CRF ${best[name]}`),
    ),
    ...names.map(name => row(`PolNeAR ${name}, overlap, English`, tally(name, 'overlap'))),
  ]
}
