import 'server-only'
import type { Origin, Question } from '../corroboration/corroboration'
import { namesakeKey, nameIdentity, type Meant, type NameTable } from '../corroboration/names/key'
import {
  proposeOrigin,
  readSources,
  type ProposedOrigin,
  type ReadSources,
} from '../corroboration/origins/proposed-origin'
import { languages, type LanguageCode } from '../languages'
import type { Span } from '../text/span'
import { settledTable } from '../corroboration/names/propose'
import { namesOf } from './news-names'
import { originsOf } from './origin-rows'
import type { ReadingWork } from './transact'

/** A text as its sources are read: `originId` is its article's origin. */
type SourcedText = {
  versionId: string
  text: string
  language: string
  outletName: string
  originId: string
  meant?: Meant
}

/** A passage of a claim's own text, with the source its value names, if any. */
export type OwnPassage = { text: SourcedText; passage: Span; source: string | null }

/**
 * A proposed origin with its row, where the newsroom has one of that name (null: recorded, it would be a new one). Code
 * `claims-own-source`: it is who the claim itself has it from, so it does not count for it.
 */
export type PassageOrigin = Omit<ProposedOrigin, 'code'> & {
  code: ProposedOrigin['code'] | 'claims-own-source'
  originId: string | null
}

export type OriginProposer = (text: SourcedText, passage: Span, question: Question, own?: OwnPassage) => PassageOrigin

/** Sources of the last texts read, by version and the outlets known then: a page asks of many passages of few texts. */
const kept = new Map<string, ReadSources>()
const mostKept = 64

/**
 * What proposes the origin of passages, made once for all candidates of a page: whom a text has it from there, else its
 * article's own origin. Names of one person or medium meet in the names table.
 */
export async function originProposer(work: ReadingWork): Promise<OriginProposer> {
  const { db } = work
  const { newsroomId } = work.viewer
  const rows = await db.outlet.findMany({ where: { newsroomId }, select: { name: true }, orderBy: { name: 'asc' } })
  const outlets = rows.map(row => row.name)
  const known = JSON.stringify(outlets)
  const names = await namesOf(work)
  const table = settledTable(names)
  const shown = new Map(names.map(({ id, name }) => [`name:${id}`, name]))
  const rowOf = rowsByName(await originsOf(db, newsroomId), table, shown)
  const sourcesOf = (text: SourcedText) =>
    keptSources(`${text.versionId} ${text.language} ${text.outletName} ${known}`, text, outlets)

  return (text, passage, question, own) => {
    const read = proposeOrigin(sourcesOf(text), passage, question)
    const who = read.name === null ? null : nameIdentity(read.name, table, text.meant)
    // One of several namesakes is told apart by the name that people gave; which it is of those unknown nobody says.
    const namesake = read.name !== null && namesakeKey(read.name, table) !== null ? shown.get(who ?? '') : undefined
    const proposed = namesake === undefined ? read : { ...read, name: namesake }
    if (own && question === 'true' && proposed.code === 'relays-source' && proposed.name !== null) {
      const behind = proposeOrigin(sourcesOf(own.text), own.passage, 'true')
      const sources = [own.source, behind.code === 'relays-source' ? behind.name : null]
      if (sources.some(source => source !== null && nameIdentity(source, table, own.text.meant) === who))
        return { ...proposed, code: 'claims-own-source', originId: own.text.originId }
    }
    if (proposed.code === 'own') return { ...proposed, originId: text.originId }
    return { ...proposed, originId: rowOf(proposed, who) }
  }
}

function keptSources(key: string, { text, language, outletName }: SourcedText, outlets: string[]): ReadSources {
  const before = kept.get(key)
  if (before) return before
  const readAs = language in languages ? (language as LanguageCode) : null
  const sources = readSources(text, { language: readAs, outlets, own: outletName })
  const oldest = kept.keys().next().value
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(key, sources)
  return sources
}

/**
 * Finds the row of a proposed origin: of whoever it names (`who`), however the name is spelled, or the one that stands for
 * reports by nobody. While nobody knows which of several namesakes a passage means, it shares the row of the bare name: what
 * may be one source never counts as two.
 */
function rowsByName(
  origins: readonly Origin[],
  table: NameTable,
  shown: ReadonlyMap<string, string>,
): (proposed: ProposedOrigin, who: string | null) => string | null {
  const byShown = new Map(Array.from(shown, ([identity, name]) => [name, identity]))
  const byName = new Map<string, string>()
  for (const { name, kind, id } of origins) {
    const identity = byShown.get(name) ?? nameIdentity(name, table)
    if (kind === 'known' && !byName.has(identity)) byName.set(identity, id)
  }
  const unknown = origins.find(origin => origin.kind === 'unknown' && origin.outletId === null)?.id ?? null
  return ({ kind }, who) => (kind === 'unknown' ? unknown : who === null ? null : (byName.get(who) ?? null))
}
