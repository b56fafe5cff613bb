import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Proposal } from '../lib/claims/proposal'
import type { LanguageCode } from '../lib/languages'
import { row, type Row } from './table'

type Label = {
  file: string
  kind: string
  subtype: string
  start: number
  end: number
  text: string
  speaker: string | null
  cue: string | null
  optional?: boolean
}
/** Proposals of speech in a text; others among them are left out. */
export type SpeechReader = (text: string, language: LanguageCode) => Proposal[]
type Tally = { right: number; proposed: number; wanted: number; speakers: number; notes: string[] }

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
const lastWords = (names: string) =>
  names.split(';').map(
    name =>
      fold(name)
        .match(/[\p{L}\p{N}-]+/gu)
        ?.at(-1) ?? '',
  )

/** Whether the last word of a name agrees, of any name where there are several. */
function agree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const wanted = lastWords(b)
  return lastWords(a).some(word => wanted.includes(word))
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Where the cue's last word stands: the gold gives words, not offsets. */
function cuePlace(label: Label): { start: number; end: number } {
  const at = label.cue ? label.text.lastIndexOf(label.cue) : -1
  return at < 0
    ? { start: label.start, end: label.end }
    : { start: label.start + at, end: label.start + at + (label.cue as string).length }
}

/** The scores as lines of a table; the value of a quote is its speaker. */
export function goldSpeech(shared: string, read: SpeechReader, note?: (words: string) => void): Row[] {
  const { quotes, attributions } = scoreGold(shared, read)
  if (note) [...quotes.notes, ...attributions.notes].forEach(note)
  return [
    row('gold direct quotes, French', { found: quotes.proposed, valued: quotes.speakers, ...quotes }, 'value: speaker'),
    row('gold attributions, French', { found: attributions.proposed, ...attributions }),
  ]
}

/** Scores the proposals against the hand-made labels, as the README beside them says. */
function scoreGold(shared: string, read: SpeechReader): { quotes: Tally; attributions: Tally } {
  const labels = JSON.parse(readFileSync(join(shared, 'gold/articles.gold.json'), 'utf8')) as Label[]
  const quotes: Tally = { right: 0, proposed: 0, wanted: 0, speakers: 0, notes: [] }
  const attributions: Tally = { right: 0, proposed: 0, wanted: 0, speakers: 0, notes: [] }
  for (const file of new Set(labels.map(label => label.file))) {
    const text = readFileSync(join(shared, 'articles', file), 'utf8')
    const found = read(text, 'fr')
    const mine = labels.filter(label => label.file === file)
    match(
      mine.filter(label => label.kind === 'quote'),
      found.filter(p => p.kind === 'quote' && p.value.marked),
      quotes,
      (label, p) => overlap(label, p.span) >= 0.8,
      file,
    )
    match(
      mine.filter(label => label.kind === 'attribution'),
      found.filter(p => p.kind === 'attribution'),
      attributions,
      (label, p) =>
        p.kind === 'attribution' &&
        overlap(cuePlace(label), p.parts.cue ?? p.span) > 0 &&
        agree(p.value.source, label.speaker),
      file,
    )
  }
  return { quotes, attributions }
}

function match(
  labels: Label[],
  proposals: Proposal[],
  tally: Tally,
  same: (label: Label, p: Proposal) => boolean,
  file: string,
) {
  const wanted = labels.filter(label => label.subtype === 'direct' || label.subtype === 'reporting')
  const used = new Set<Proposal>()
  for (const label of wanted) {
    const hit = proposals.find(p => !used.has(p) && same(label, p))
    if (hit) used.add(hit)
    if (label.optional) continue
    tally.wanted++
    if (!hit) {
      tally.notes.push(`${file.slice(0, 3)} missed  ${label.text} (${label.speaker})`)
      continue
    }
    tally.right++
    tally.proposed++
    if (hit.kind === 'quote') {
      if (agree(hit.value.speaker, label.speaker)) tally.speakers++
      else tally.notes.push(`${file.slice(0, 3)} speaker ${label.text}: ${hit.value.speaker}, not ${label.speaker}`)
    }
  }
  for (const p of proposals) {
    if (used.has(p)) continue
    tally.proposed++
    tally.notes.push(
      `${file.slice(0, 3)} extra   ${p.value.printed} → ${p.kind === 'quote' ? p.value.speaker : p.kind === 'attribution' ? p.value.source : ''}`,
    )
  }
}
