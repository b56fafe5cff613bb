import { namesakeKey, nameIdentity, nameTable, type NameTable } from './key'
import { soundKey } from './sound-key'
import type { NameKind } from './mentions'
import type { NameProposal, NewsName } from './news-name'

/** A spelling as the newsroom's articles have it: in how many, how often, and what it is taken for. */
export type MentionedSpelling = {
  plain: string
  spelling: string
  key: string
  kind: NameKind
  articles: number
  speaks: boolean
}

/** The table of what people settled: confirmed names, and each spelling of a split one for itself. */
export function settledTable(names: readonly NewsName[]): NameTable {
  return nameTable(
    names.flatMap(({ id, status, spellings }) => {
      if (status === 'confirmed') return [{ id, spellings: spellings.map(one => one.spelling) }]
      if (status === 'split') return spellings.map(one => ({ id: `${id}:${one.plain}`, spellings: [one.spelling] }))
      return []
    }),
  )
}

type Group = { members: MentionedSpelling[]; reason: NameProposal['reason'] }

/**
 * What people should look at: spellings of one key that differ in writing, a last name beside the one full name it can
 * belong to, names that sound alike. What is settled is not asked again; a new spelling of a settled name is proposed to
 * join it. The most widespread first.
 */
export function proposeNames(mentioned: readonly MentionedSpelling[], names: readonly NewsName[]): NameProposal[] {
  const settled = new Map(
    names
      .filter(name => name.status !== 'proposed')
      .flatMap(name => name.spellings.map(one => [one.plain, name] as const)),
  )
  const table = settledTable(names)
  const byIdentity = new Map(names.filter(name => name.status === 'confirmed').map(name => [`name:${name.id}`, name]))
  const groups = joinAlike(joinSurnames(byKey(mentioned)))
  const proposals: NameProposal[] = []
  for (const { members, reason } of groups) {
    // Whom a further spelling of namesakes means, nobody can guess.
    if (members.some(member => namesakeKey(member.spelling, table) !== null)) continue
    const known = members.map(
      member => settled.get(member.plain) ?? byIdentity.get(nameIdentity(member.spelling, table)),
    )
    const homes = new Set(known.filter(name => name !== undefined))
    const open = members.filter((_, at) => known[at] === undefined)
    const [home] = homes
    if (homes.size > 1 || home?.status === 'split' || open.length < (home ? 1 : 2)) continue
    proposals.push(toProposal(open, reason, home))
  }
  return proposals.sort(
    (a, b) => rank[a.reason] - rank[b.reason] || b.articles - a.articles || (a.name < b.name ? -1 : 1),
  )
}

/** Other spellings are asked before a last name alone. */
const rank = { key: 0, alike: 0, surname: 1 }

function toProposal(
  open: MentionedSpelling[],
  reason: NameProposal['reason'],
  home: NewsName | undefined,
): NameProposal {
  const [longest] = [...open].sort((a, b) => words(b) - words(a) || b.articles - a.articles)
  return {
    name: home?.name ?? longest.spelling,
    kind: home?.kind ?? open.find(one => one.kind === 'person')?.kind ?? open[0].kind,
    reason,
    spellings: open.map(({ spelling, plain, articles }) => ({ spelling, plain, articles })),
    articles: open.reduce((most, one) => Math.max(most, one.articles), 0),
    speaks: open.some(one => one.speaks),
    joins: home?.id ?? null,
  }
}

const words = (one: MentionedSpelling) => one.spelling.split(' ').length

function byKey(mentioned: readonly MentionedSpelling[]): Group[] {
  const groups = new Map<string, Group>()
  for (const one of mentioned) {
    if (one.key === '') continue
    const group = groups.get(one.key)
    if (group) group.members.push(one)
    else groups.set(one.key, { members: [one], reason: 'key' })
  }
  return Array.from(groups.values())
}

const lastWord = (key: string) => key.slice(key.lastIndexOf(' ') + 1)

/** A last name alone joins the full name of a person, where the newsroom knows one of that name only. */
function joinSurnames(groups: Group[]): Group[] {
  const people = new Map<string, Group[]>()
  for (const group of groups) {
    const { key, kind } = group.members[0]
    if (!key.includes(' ') || !group.members.some(one => one.kind === 'person') || kind === 'organisation') continue
    people.set(lastWord(key), [...(people.get(lastWord(key)) ?? []), group])
  }
  return groups.filter(group => {
    const { key } = group.members[0]
    if (key.includes(' ') || key.length < 3) return true
    const full = people.get(key)
    const [only] = full ?? []
    if (!only || full?.length !== 1 || only === group) return true
    if (only.members.length === 1 && group.members.length === 1) only.reason = 'surname'
    only.members.push(...group.members)
    return false
  })
}

/** Names whose keys differ and whose sounds do not: Luhansk and Lugansk, Volodymyr and Vladimir of one last name. */
function joinAlike(groups: Group[]): Group[] {
  const bySound = new Map<string, Group>()
  return groups.filter(group => {
    const sound = soundKey(group.members[0].key)
    if (sound === null) return true
    const other = bySound.get(sound)
    if (!other) {
      bySound.set(sound, group)
      return true
    }
    other.members.push(...group.members)
    other.reason = 'alike'
    return false
  })
}
