import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Command } from 'commander'
import { propose } from '../lib/claims/propose'
import type { Proposal } from '../lib/claims/proposal'
import { describeValue } from '../lib/claims/kinds'
import { languages, type LanguageCode } from '../lib/languages'
import type { Span } from '../lib/text/span'
import { failure, filterLines, write, type Answer } from './lines'

type Language = LanguageCode | 'auto'
const known: Language[] = [...(Object.keys(languages) as LanguageCode[]), 'auto']

/** Adds `recoupe propose` to the command line. */
export function addPropose(program: Command): void {
  program
    .command('propose')
    .description('Read articles and propose their figures, quotes and attributions.')
    .argument('[file...]', 'text files (with --jsonl: files of lines); standard input where none is given')
    .option('--language <code>', `${known.join(', ')}`, 'auto')
    .option('--jsonl', 'read lines {"id","text","language"?} and write lines {"id","proposals"}')
    .action(async (files: string[], options: { language: string; jsonl?: boolean }) => {
      const language = toLanguage(options.language)
      if (!language) return program.error(`There is no language "${options.language}": choose ${known.join(', ')}.`)
      for (const { name, stream } of inputs(files)) {
        try {
          if (options.jsonl) await filterLines(stream, process.stdout, line => proposeLine(line, language))
          else await proposeText(name, await textOf(stream), language)
        } catch (error) {
          if (!(error instanceof Error && 'code' in error)) throw error
          console.error(`${name} cannot be read: ${error.message}`)
          process.exitCode = 1
        }
      }
    })
}

function inputs(files: string[]): { name: string; stream: Readable }[] {
  if (files.length === 0) return [{ name: 'stdin', stream: process.stdin }]
  return files.map(name => ({ name, stream: name === '-' ? process.stdin : createReadStream(name) }))
}

function toLanguage(code: unknown): Language | null {
  return known.find(each => each === code) ?? null
}

/** One line of the filter: its answer, or what is wrong with it. */
export function proposeLine(line: Record<string, unknown>, standard: Language): Answer {
  if (typeof line.text !== 'string') return failure('bad_text', 'A line needs a "text" that is a string.')
  const language = line.language === undefined || line.language === null ? standard : toLanguage(line.language)
  if (!language) return failure('bad_language', `"language" must be one of ${known.join(', ')}.`)
  const publishedAt = typeof line.publishedAt === 'string' ? line.publishedAt : null
  return { proposals: propose(line.text, { language, publishedAt }).map(toLine) }
}

const pair = (span: Span | undefined): [number, number] | undefined => span && [span.start, span.end]

/** A proposal in the shape of the filter: offsets in UTF-16 units, parts as pairs. */
function toLine(proposal: Proposal): Record<string, unknown> {
  const { kind, span, core, value, parts, rank, reason } = proposal
  const pairs = Object.entries(parts).map(([name, part]) => [name, pair(part)])
  return {
    kind,
    start: span.start,
    end: span.end,
    ...(core && { core: pair(core) }),
    value,
    parts: Object.fromEntries(pairs),
    ...(kind === 'figure' && { dimension: value.dimension, modality: value.modality }),
    ...(kind === 'quote' && { marked: value.marked }),
    rank,
    reason,
  }
}

/** For people: one line per proposal, with its place, kind, words and reading. */
async function proposeText(name: string, text: string, language: Language): Promise<void> {
  for (const proposal of propose(text, { language })) {
    const { span, kind, rank } = proposal
    const before = text.slice(0, span.start)
    const lastBreak = before.lastIndexOf('\n')
    const place = `${name}:${before.split('\n').length}:${span.start - lastBreak}`
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ')
    await write(process.stdout, [place, kind, rank, words, describe(proposal)].join('\t') + '\n')
  }
}

function describe(proposal: Proposal): string {
  const { kind, value } = proposal
  if (kind === 'quote') return value.speaker ?? '?'
  if (kind === 'attribution') return value.source
  if (kind !== 'figure') return describeValue(kind, value, 'en')
  const number = value.number ?? `${value.low ?? ''}…${value.high ?? ''}`
  return [value.comparator === '=' ? '' : value.comparator, number, value.unit ?? ''].filter(Boolean).join(' ')
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
